package villi.domain.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import villi.domain.food.FoodCode;
import villi.domain.rule.Blocker;
import villi.domain.support.Strain;

/// Lines that a practitioner adds without a proposal.
final class ByHand {

    private ByHand() {}

    /// The line, or why it cannot be added.
    sealed interface Made {

        record Line(PlanLine line) implements Made {}

        record No(List<String> reasons) implements Made {}
    }

    static Made line(CarePlan plan, PlanLine.Kind kind, String code, String words, String because, Situation s) {
        if (because.isBlank()) return no("Type the reason.");
        var banned = WordRules.found(words + " " + because, s.person().minor());
        if (!banned.isEmpty()) return no("These words do not stand on a plan: " + String.join(", ", banned) + ".");
        var never = NeverGiven.found(words, s);
        if (never.isPresent() && kind != PlanLine.Kind.ELIMINATE) return no(never.get());
        var why = new PlanLine.Why(PlanLine.HAND, because, new TreeSet<>());
        var maker = new Lines(s, plan.dates());
        boolean own = kind == PlanLine.Kind.ELIMINATE && code.equals("custom");
        var custom = CustomGroup.code(words, s.catalogue());
        if (own && custom.isEmpty())
            return no("Type the food and the nutrients it gives, for example “red meat: iron, zinc”.");
        var strain = code.equals(Lines.PROBIOTIC) ? strain(words, s) : Optional.<Strain>empty();
        if (code.equals(Lines.PROBIOTIC) && strain.isEmpty())
            return no("Name a listed strain for this age, for example PB4 or L. rhamnosus GG.");
        var made = switch (kind) {
            case ELIMINATE -> maker.food(own ? custom.orElseThrow() : code, why);
            case GIVE_BACK -> giveBack(s, code, why);
            case SUPPORT, HABIT -> maker.support(code, why, s.out(plan.lines()), strain);
            case ASK_PRESCRIBER, REFER, TEST, WATCH -> free(plan, kind, words, why);
            case KEEP_MEDICINE -> Optional.<PlanLine>empty();
        };
        return made.map(l -> gated(plan, l, s)).orElseGet(() -> no(nothing(kind)));
    }

    /// The strain with this id or name that is for this age.
    private static Optional<Strain> strain(String words, Situation s) {
        String typed = words.strip().toLowerCase(Locale.ROOT);
        return s.catalogue().supports().strains().stream()
                .filter(x -> x.ages().covers(s.person().months()))
                .filter(x -> typed.contains(x.id().toLowerCase(Locale.ROOT))
                        || typed.contains(x.strain().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static Made gated(CarePlan plan, PlanLine line, Situation s) {
        if (line.kind() == PlanLine.Kind.GIVE_BACK) return new Made.Line(line);
        var hard = Planning.measure(line).stream()
                .flatMap(m -> Planning.verdict(plan, s, m).blocking().stream())
                .filter(b -> !b.overriding().possible())
                .map(Blocker::reason)
                .toList();
        return hard.isEmpty() ? new Made.Line(line) : new Made.No(hard);
    }

    private static Optional<PlanLine> giveBack(Situation s, String code, PlanLine.Why why) {
        var food = FoodCode.of(code);
        if (!s.person().eating().alreadyOut().contains(food)) return Optional.empty();
        return s.catalogue()
                .foods()
                .group(food)
                .map(g -> Lines.line(
                        PlanLine.Kind.GIVE_BACK,
                        code,
                        new PlanLine.Wording(
                                "Give back " + g.names().family(),
                                "Added by hand.",
                                "Give back " + g.names().family() + "."),
                        why,
                        Optional.empty()));
    }

    /// A line in the practitioner's own words. The same words of the same kind are the same line.
    private static Optional<PlanLine> free(CarePlan plan, PlanLine.Kind kind, String words, PlanLine.Why why) {
        if (words.isBlank()) return Optional.empty();
        var wording = new PlanLine.Wording(words.strip(), "Added by hand.", words.strip());
        String code = plan.lines().stream()
                .filter(l -> l.kind() == kind && l.wording().equals(wording))
                .map(PlanLine::code)
                .findFirst()
                .orElse("hand-" + (plan.lines().size() + 1));
        return Optional.of(Lines.line(kind, code, wording, why, Optional.empty()));
    }

    private static String nothing(PlanLine.Kind kind) {
        return switch (kind) {
            case ELIMINATE -> "This food is not left out for vague signs. A reaction to it goes to an allergist.";
            case GIVE_BACK -> "This food is not left out now.";
            case SUPPORT, HABIT -> "This does not suit the age, or no food of it suits this person.";
            case KEEP_MEDICINE -> "Medicines come from the answers.";
            case ASK_PRESCRIBER, REFER, TEST, WATCH -> "Type what is to be done.";
        };
    }

    private static Made no(String reason) {
        return new Made.No(List.of(reason));
    }
}
