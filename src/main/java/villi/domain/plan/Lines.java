package villi.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.finding.Proposal;
import villi.domain.food.Food;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.setting.Dial;
import villi.domain.setting.Settings;
import villi.domain.support.Strain;
import villi.domain.support.Support;

/// Makes the lines of a draft from what the rules propose and what the catalogue knows.
final class Lines {

    private final Situation situation;
    private final CarePlan.Dates dates;

    Lines(Situation situation, CarePlan.Dates dates) {
        this.situation = situation;
        this.dates = dates;
    }

    /// The first check and the last day on which anything may stay out (section 6.2), by the settings.
    static CarePlan.Dates dates(LocalDate start, Settings settings) {
        return new CarePlan.Dates(
                start,
                start.plusDays(settings.of(Dial.CHECK_DAYS)),
                start.plusDays(settings.of(Dial.REVIEW_DAYS) - 1L));
    }

    static String key(PlanLine.Kind kind, String code) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + code;
    }

    /// The line that a proposal becomes; empty when nothing of it suits this person.
    Optional<PlanLine> of(Proposal p, Set<FoodCode> out) {
        var why = new PlanLine.Why(p.rule(), p.because(), p.answers());
        return switch (p.kind()) {
            case ELIMINATE -> food(p.id(), why);
            case SUPPORT -> support(p.id(), why, out);
            case HABIT -> Optional.of(habit(p, why));
            case MEDICINE_QUESTION -> Optional.of(plain(PlanLine.Kind.ASK_PRESCRIBER, p, why));
            case REFER -> Optional.of(plain(PlanLine.Kind.REFER, p, why));
            case TEST -> Optional.of(plain(PlanLine.Kind.TEST, p, why));
        };
    }

    /// A food to pause or to have less of, in the words of the rule.
    private PlanLine habit(Proposal p, PlanLine.Why why) {
        var plain = plain(PlanLine.Kind.HABIT, p, why);
        var group = situation.catalogue().foods().group(FoodCode.of(p.id()));
        return group.map(g -> less(g, plain)).orElse(plain);
    }

    private PlanLine less(FoodGroup group, PlanLine plain) {
        return switch (group.trial().mode()) {
            case REDUCE -> reduce(group, plain.why());
            case PAUSE, LIMIT -> Plans.spanned(plain, group.trial().length().map(l -> lasting(l.usual())), List.of());
            case TRIAL, ALLERGY_ONLY -> Plans.spanned(plain, Optional.of(lasting(checkDays())), List.of());
        };
    }

    /// The line moved to the first day of the plan, with its length.
    PlanLine shift(PlanLine line) {
        return Plans.spanned(line, line.span().map(x -> lasting((int) Days.days(x))), line.wayBack());
    }

    private int checkDays() {
        return situation.catalogue().settings().of(Dial.CHECK_DAYS);
    }

    private PlanLine.Span lasting(int days) {
        return new PlanLine.Span(dates.start(), dates.start().plusDays(days - 1L));
    }

    private static PlanLine plain(PlanLine.Kind kind, Proposal p, PlanLine.Why why) {
        return line(kind, p.id(), new PlanLine.Wording(p.text(), "", p.text()), why, Optional.empty());
    }

    static PlanLine line(
            PlanLine.Kind kind, String code, PlanLine.Wording wording, PlanLine.Why why, Optional<PlanLine.Span> span) {
        return new PlanLine(key(kind, code), kind, code, wording, new Decision.Open(), why, span, List.of(), List.of());
    }

    /// Leaving a food out, or eating less of it; empty for foods that are never left out for vague symptoms.
    Optional<PlanLine> food(String code, PlanLine.Why why) {
        return group(code).filter(g -> fits(g, why)).flatMap(g -> switch (g.trial()
                .mode()) {
            case TRIAL, LIMIT, PAUSE -> Optional.of(eliminate(g, why));
            case REDUCE -> Optional.of(reduce(g, why));
            case ALLERGY_ONLY -> Optional.empty();
        });
    }

    private Optional<FoodGroup> group(String code) {
        return situation
                .catalogue()
                .foods()
                .group(FoodCode.of(code))
                .or(() -> CustomGroup.read(code, situation.catalogue()));
    }

    /// False for what only a practitioner may add, for an age that it is not for, and for a mother or a bottle that
    /// there is not.
    private boolean fits(FoodGroup group, PlanLine.Why why) {
        var access = group.use().access();
        var feeding = situation.person().feeding();
        boolean eaten = switch (group.use().eater()) {
            case PERSON -> true;
            case MOTHER -> feeding.breast();
            case BOTTLE -> feeding.formula();
        };
        return eaten
                && situation.person().months() >= access.fromMonths()
                && (!access.byHand() || why.rule().equals(PlanLine.HAND));
    }

    private PlanLine eliminate(FoodGroup group, PlanLine.Why why) {
        int days = group.trial().length().map(FoodGroup.Length::usual).orElse(checkDays());
        var span = new PlanLine.Span(dates.start(), dates.start().plusDays(days - 1L));
        return line(PlanLine.Kind.ELIMINATE, group.code().value(), wording(group, span), why, Optional.of(span));
    }

    static PlanLine.Wording wording(FoodGroup group, PlanLine.Span span) {
        String family = group.names().family();
        String verb = switch (group.trial().mode()) {
            case LIMIT -> "Have less ";
            case PAUSE -> "Pause ";
            case TRIAL, REDUCE, ALLERGY_ONLY -> "Leave out ";
        };
        String detail = Days.length(span) + ", " + Days.words(span) + ". A change shows in "
                + group.trial().expect()
                + ". At most "
                + group.trial().length().map(l -> l.most() + " days").orElse("until the check")
                + " (practice setting).";
        var use = group.use();
        return new PlanLine.Wording(
                use.title().isEmpty() ? verb + family : use.title(),
                detail,
                use.sentence().isEmpty() ? verb + family + "." : use.sentence());
    }

    private PlanLine reduce(FoodGroup group, PlanLine.Why why) {
        String words = "Less " + group.names().family();
        String detail = "A habit with a check on " + Days.words(dates.check()) + ", no put-back test.";
        return line(
                PlanLine.Kind.HABIT,
                group.code().value(),
                new PlanLine.Wording(words, detail, words + "."),
                why,
                Optional.of(new PlanLine.Span(dates.start(), dates.check())));
    }

    /// A support for this age with its amount; empty when it is not for this age or no food of it is safe.
    Optional<PlanLine> support(String id, PlanLine.Why why, Set<FoodCode> out) {
        return support(id, why, out, Optional.empty());
    }

    /// @param strain id of the probiotic strain that a practitioner named; empty: the one tested for what the rule
    /// saw
    Optional<PlanLine> support(String id, PlanLine.Why why, Set<FoodCode> out, Optional<Strain> strain) {
        if (id.equals(PROBIOTIC)) return probiotic(id, why, out, strain);
        return situation
                .catalogue()
                .supports()
                .support(id)
                .flatMap(s -> s.amount(situation.person().months())
                        .filter(a -> !a.practitionerOnly() || why.rule().equals(PlanLine.HAND))
                        .flatMap(a -> how(a, out).map(h -> support(s, h, why))));
    }

    static final String PROBIOTIC = "SUP.PROBIOTIC";

    private static final Pattern STRAIN = Pattern.compile("\\bPB\\d+\\b");

    private Optional<PlanLine> probiotic(String id, PlanLine.Why why, Set<FoodCode> out, Optional<Strain> named) {
        var strain = named.filter(x -> suits(x, out)).or(() -> named.isPresent() ? Optional.empty() : tested(why, out));
        return situation
                .catalogue()
                .supports()
                .support(id)
                .flatMap(s -> s.amount(situation.person().months())
                        .flatMap(a -> strain.map(x -> {
                            var line = support(s, x.strain() + ", " + x.amount() + ". " + a.how(), why);
                            if (named.isEmpty()) return line;
                            var w = line.wording();
                            return Plans.worded(
                                    line, new PlanLine.Wording(w.title() + " " + x.id(), w.detail(), w.forFamily()));
                        })));
    }

    private boolean suits(Strain strain, Set<FoodCode> out) {
        return strain.ages().covers(situation.person().months())
                && strain.label().mayContain().stream().noneMatch(out::contains);
    }

    /// The strain that a practitioner named for a line.
    Optional<Strain> named(PlanLine line) {
        var id = STRAIN.matcher(line.wording().title());
        return line.code().equals(PROBIOTIC) && id.find()
                ? situation.catalogue().supports().strain(id.group())
                : Optional.empty();
    }

    private PlanLine support(Support s, String how, PlanLine.Why why) {
        var kind = s.kind() == Support.Kind.HABIT ? PlanLine.Kind.HABIT : PlanLine.Kind.SUPPORT;
        var days = s.days(situation.person().months());
        var last = days.map(d -> dates.start().plusDays(d - 1L)).orElse(dates.check());
        String until = days.isPresent() ? "Last day " : "Check ";
        var wording = new PlanLine.Wording(s.names().name(), how + " " + until + Days.words(last) + ".", how);
        return line(kind, s.id(), wording, why, Optional.of(new PlanLine.Span(dates.start(), last)));
    }

    private Optional<String> how(Support.Amount amount, Set<FoodCode> out) {
        String dose = amount.dose()
                .map(d -> d.one() + times(d.timesADay()) + ". Not more than " + d.mostADay() + ". ")
                .orElse("");
        if (amount.foods().isEmpty()) return Optional.of(dose + amount.how());
        var safe = situation
                .catalogue()
                .foods()
                .safe(amount.foods(), out, situation.person().months());
        if (safe.isEmpty()) return Optional.empty();
        String words = safe.stream().limit(3).map(Food::words).collect(Collectors.joining(", "));
        return Optional.of(dose + sentence(amount.how(), words));
    }

    private static String sentence(String how, String foods) {
        return how.contains(". {foods}")
                ? how.replace("{foods}", SwapTable.capital(foods))
                : how.replace("{foods}", foods);
    }

    static String times(int aDay) {
        return aDay == 1 ? " a day" : ", " + aDay + " times a day";
    }

    /// The strain that was tested for what the rule saw, when it suits this person.
    private Optional<Strain> tested(PlanLine.Why why, Set<FoodCode> out) {
        var tested = switch (why.rule()) {
            case "R-089" -> Stream.of("PB1", "PB2");
            case "R-090" -> Stream.of("PB5", "PB6");
            case "R-091" -> situation.told("dx.ibs") ? Stream.of("PB4") : Stream.of("PB3");
            default -> Stream.<String>of();
        };
        return tested.flatMap(id -> situation.catalogue().supports().strain(id).stream())
                .filter(s -> !s.label().byHand() && suits(s, out))
                .findFirst();
    }

    /// Keeping a medicine is never a question: the line stands accepted and cannot be changed.
    PlanLine keep(Person.Medicine medicine) {
        String verb = situation.person().minor() ? "Keep giving " : "Keep taking ";
        String name = medicine.name() + (medicine.dose().isBlank() ? "" : ", " + medicine.dose());
        String words = verb + name + " just as the doctor told you. Do not stop it because of this plan.";
        var why = new PlanLine.Why("R-013", "you told us about it", new java.util.TreeSet<>(Set.of(medicine.slot())));
        var line = line(
                PlanLine.Kind.KEEP_MEDICINE,
                medicine.slot().toString(),
                new PlanLine.Wording("Keep " + medicine.name(), words, words),
                why,
                Optional.empty());
        return Plans.decided(line, new Decision.Accepted());
    }
}
