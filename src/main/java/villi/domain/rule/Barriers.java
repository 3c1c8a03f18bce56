package villi.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import villi.domain.finding.Fact;
import villi.domain.finding.RedFlag;
import villi.domain.rule.SafetyGate.Barrier;

/// Collects everything that blocks measures: flags, gates and rules.
final class Barriers {

    /// What a medical review leaves in the plan (section 3.1): fluids, regular meals, sleep.
    static final Set<String> BASICS = Set.of("SUP.HYDRATION", "SUP.MEALS", "SUP.SLEEP");

    private static final BigDecimal ENOUGH = BigDecimal.valueOf(90);

    private static final List<Target> EVERYTHING =
            Arrays.stream(Measure.Kind.values()).<Target>map(Target.Every::new).toList();

    private static final List<Target> ALL_BUT_DOCTORS = EVERYTHING.stream()
            .filter(t -> !t.hits(new Measure(Measure.Kind.REFER, "")) && !t.hits(new Measure(Measure.Kind.TEST, "")))
            .toList();

    private static final List<Target> ALL_BUT_BASICS = List.of(
            new Target.Every(Measure.Kind.ELIMINATE),
            new Target.Every(Measure.Kind.GIVE_BACK),
            new Target.Every(Measure.Kind.HABIT),
            new Target.AllBut(Measure.Kind.SUPPORT, BASICS));

    private static final Condition POSITIVE_TEST = Ask.all(
            Ask.chosen("QR04b", "skin-prick", "blood-ige", "supervised-challenge"), Ask.chosen("QR04d", "positive"));

    private Barriers() {}

    static List<Barrier> of(Case of, List<Raised> flags, List<Fired> fired) {
        var all = new ArrayList<Barrier>();
        flags.forEach(f -> flag(of, f, all));
        of.book().gates().forEach(g -> {
            var truth = of.has(g.id());
            if (of.standing(truth)) all.add(barrier(of, g.id(), g.reason(), g.overriding(), truth, g.blocks()));
        });
        fired.forEach(f -> rule(of, f, all));
        fired.stream().filter(f -> f.truth().yes()).forEach(f -> steps(of, f, all));
        reactionsOpen(of, all);
        allergyTests(of, all);
        tooManyGaps(of, all);
        return all;
    }

    private static void flag(Case of, Raised flag, List<Barrier> into) {
        boolean emergency = flag.row().level() == RedFlag.Level.EMERGENCY;
        var overriding = emergency ? Overriding.NEVER : Overriding.MEDICAL_REVIEW;
        into.add(barrier(of, flag.row().id(), flag.row().reason(), overriding, flag.truth(), targets(flag)));
    }

    /// What cannot be ruled out yet holds back as much as what waits for a review.
    private static List<Target> targets(Raised flag) {
        return switch (flag.row().level()) {
            case EMERGENCY -> flag.truth().yes() ? EVERYTHING : ALL_BUT_BASICS;
            case SAME_DAY -> flag.truth().yes() ? ALL_BUT_DOCTORS : ALL_BUT_BASICS;
            case REVIEW -> ALL_BUT_BASICS;
            case AMBER -> List.of();
        };
    }

    private static void rule(Case of, Fired fired, List<Barrier> into) {
        var targets = new ArrayList<Target>();
        for (var action : fired.row().actions()) {
            switch (action) {
                case Action.Stop _ -> targets.addAll(ALL_BUT_DOCTORS);
                case Action.Block b -> targets.addAll(perFood(b.targets(), fired));
                case Action.Exclude e -> targets.addAll(perFood(e.targets(), fired));
                case Action.Protect _,
                        Action.Refer _,
                        Action.Require _,
                        Action.Warn _,
                        Action.Propose _,
                        Action.Print _ -> {}
            }
        }
        if (targets.isEmpty()) return;
        var row = fired.row();
        into.add(barrier(
                of, row.id(), fired.fill(row.because(), of.book().foods()), row.overriding(), fired.truth(), targets));
    }

    /// The steps that a rule asks for before certain measures are signed.
    private static void steps(Case of, Fired fired, List<Barrier> into) {
        for (var action : fired.row().actions()) {
            if (!(action instanceof Action.Require r) || r.of().isEmpty()) continue;
            var text = Texts.fill(fired.fill(r.text(), of.book().foods()), of);
            var step = new Blocker(
                    fired.row().id(),
                    text,
                    Overriding.WITH_REASON,
                    Blocker.Certainty.TO_RECORD,
                    Case.because(fired.truth()));
            into.add(new Barrier(step, perFood(r.of(), fired)));
        }
    }

    private static List<Target> perFood(List<Target> targets, Fired fired) {
        if (fired.reactions().isEmpty()) return targets;
        var filled = new ArrayList<Target>();
        for (var target : targets) {
            switch (target) {
                case Target.These these -> fired.reactions().forEach(r -> filled.add(these.forFood(r.food())));
                case Target.Every _, Target.AllBut _ -> filled.add(target);
            }
        }
        return filled;
    }

    private static Barrier barrier(
            Case of, String id, String reason, Overriding overriding, Truth truth, List<Target> targets) {
        var certainty = truth.yes()
                ? Blocker.Certainty.KNOWN
                : of.minor() ? Blocker.Certainty.ASSUMED : Blocker.Certainty.TO_ASK;
        var known = certainty == Blocker.Certainty.KNOWN ? overriding : Overriding.WITH_REASON;
        var text = certainty == Blocker.Certainty.KNOWN ? reason : Raised.NOT_ANSWERED + reason;
        return new Barrier(new Blocker(id, text, known, certainty, truth.because()), targets);
    }

    /// Below 90 % of the safety questions no plan is made (section 2.9).
    private static void tooManyGaps(Case of, List<Barrier> into) {
        if (!(of.fact("safety_answered_pct") instanceof Fact.Amount percent)
                || percent.value().compareTo(ENOUGH) >= 0) return;
        var reason = "Only " + percent.value() + " % of the safety questions are answered. A plan needs at least "
                + ENOUGH + " %.";
        var gaps = new Blocker("R-004", reason, Overriding.NEVER, Blocker.Certainty.KNOWN, percent.because());
        into.add(new Barrier(gaps, ALL_BUT_DOCTORS));
    }

    /// While it is not known which foods cause reactions, no food goes out or comes back.
    private static void reactionsOpen(Case of, List<Barrier> into) {
        var open = of.foodsMissing();
        if (!open.unknown()) return;
        var targets =
                List.<Target>of(new Target.Every(Measure.Kind.ELIMINATE), new Target.Every(Measure.Kind.GIVE_BACK));
        into.add(barrier(
                of,
                "R-004",
                "Food reactions must be known before a food goes out.",
                Overriding.WITH_REASON,
                open,
                targets));
    }

    /// A food with a positive allergy test comes back with the allergist only (section 0.5).
    private static void allergyTests(Case of, List<Barrier> into) {
        for (int row : of.view().filled("QR04")) {
            var positive = of.test(POSITIVE_TEST, row);
            if (!of.standing(positive) || !(of.view().at("QR04a", row) instanceof Seen.Told told)) continue;
            var foods = told.values().stream()
                    .<Target>map(v -> new Target.These(Set.of(Measure.giveBack(View.word(v)))))
                    .toList();
            into.add(barrier(
                    of,
                    "R-029",
                    "A food with a positive allergy test comes back with the allergist only.",
                    Overriding.MEDICAL_REVIEW,
                    positive.and(told.because()),
                    foods));
        }
    }
}
