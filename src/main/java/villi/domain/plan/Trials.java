package villi.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Fact;
import villi.domain.finding.Finding;
import villi.domain.finding.Notice;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.intake.Slot;
import villi.domain.rule.Measure;
import villi.domain.rule.Verdict;
import villi.domain.setting.Dial;
import villi.domain.setting.Settings;

/// What becomes of foods that are out already: those of an unproven test come back first, those of the signed plan come
/// back, go on for a short time or stay out (sections 4.12, 6.3 and 6.4). A food never goes on without a last day.
final class Trials {

    private static final String FAILED = "R-114";
    private static final String GOES_ON = "R-118";

    /// Rules with which a food of the signed plan comes back now, in the order in which they explain it.
    private static final List<String> BACK = List.of("R-076", "R-116", "R-117", "R-115");

    private static final int TWO_WEEKS = 14;

    private final Situation s;
    private final CarePlan.Dates dates;

    Trials(Situation s, CarePlan.Dates dates) {
        this.s = s;
        this.dates = dates;
    }

    /// Foods that the signed plan leaves out and that did not pass their test yet.
    static Set<FoodCode> stillOut(Evaluation e) {
        var out = foods(e, "trial_foods");
        out.removeAll(foods(e, "passed_foods"));
        return out.stream().map(FoodCode::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /// How many days a line of a food goes on, where its rule says so: a failed food until the review, a partial
    /// response two weeks more.
    static Optional<Integer> days(PlanLine line, Settings settings) {
        return switch (line.why().rule()) {
            case FAILED -> Optional.of(settings.of(Dial.REVIEW_DAYS));
            case GOES_ON -> Optional.of(TWO_WEEKS);
            default -> Optional.empty();
        };
    }

    /// The day since which a food of the signed plan is out; empty for every other food.
    static Optional<LocalDate> outSince(Situation s, FoodCode code) {
        if (!stillOut(s.evaluation()).contains(code)) return Optional.empty();
        return s.evaluation().facts().get("plan_day") instanceof Fact.Amount day
                ? Optional.of(s.today().minusDays(day.value().longValue() - 1))
                : Optional.empty();
    }

    /// True for the food that is being tested now.
    static boolean tested(Situation s, FoodCode code) {
        return foods(s.evaluation(), "challenge_food").contains(code.value());
    }

    private static Set<String> foods(Evaluation e, String fact) {
        return e.facts().get(fact) instanceof Fact.Word w
                ? new TreeSet<>(List.of(w.value().split(", ")))
                : new TreeSet<>();
    }

    /// @param gate says what stands against a measure
    List<PlanLine> lines(Function<Measure, Verdict> gate) {
        var all = new ArrayList<PlanLine>();
        testOnly().forEach(all::add);
        var failed = foods(s.evaluation(), "failed_foods");
        for (var code : stillOut(s.evaluation())) {
            s.catalogue().foods().group(code).ifPresent(g -> all.add(goesOn(g, failed, gate)));
        }
        return all;
    }

    /// Foods that are out now for no more than an unproven test.
    private Stream<PlanLine> testOnly() {
        var tested = s.evaluation().findings().stream()
                .map(Finding::id)
                .filter(id -> id.endsWith(".test_only"))
                .toList();
        return s.person().eating().alreadyOut().stream()
                .filter(c -> tested.contains(testOnly(c)))
                .filter(c -> !s.person().eating().never().contains(c))
                .flatMap(c -> s.catalogue().foods().group(c).stream())
                .map(g -> {
                    var answers = new TreeSet<Slot>();
                    s.evaluation().findings().stream()
                            .filter(f -> f.id().equals(testOnly(g.code())))
                            .forEach(f -> answers.addAll(f.because()));
                    return back(
                            g,
                            "It is out for a test that does not show food allergy. It comes back first.",
                            new PlanLine.Why("R-032", "the test that was done does not show a food allergy", answers));
                });
    }

    private static String testOnly(FoodCode food) {
        return "allergy." + food.value() + ".test_only";
    }

    private PlanLine goesOn(FoodGroup group, Set<String> failed, Function<Measure, Verdict> gate) {
        String code = group.code().value();
        if (failed.contains(code)) {
            return out(group, new PlanLine.Why(FAILED, "the signs came back with it", because("failed_foods")));
        }
        var rule = BACK.stream().filter(this::said).findFirst();
        if (rule.isPresent()) {
            var why = new PlanLine.Why(rule.get(), why(rule.get()), answers(rule.get()));
            return back(group, "The trial of the signed plan ends.", why);
        }
        var verdict = gate.apply(Measure.eliminate(code));
        if (!verdict.allowed()) {
            String by = verdict.blockedBy().getFirst();
            var why = new PlanLine.Why(by, "it is not safe to leave it out any longer", new TreeSet<>());
            return back(group, "The trial of the signed plan ends.", why);
        }
        return out(
                group,
                new PlanLine.Why(
                        GOES_ON, "two weeks more show whether it helps (practice setting)", because("response")));
    }

    private boolean said(String rule) {
        return notices(rule).findAny().isPresent();
    }

    private Stream<Notice> notices(String rule) {
        return s.evaluation().notices().stream().filter(n -> n.id().equals(rule));
    }

    /// The words of the rule itself, as the end of a sentence.
    private String why(String rule) {
        var words = notices(rule).map(Notice::reason).findFirst().orElse("");
        return words.isEmpty() ? "" : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private SortedSet<Slot> answers(String rule) {
        var all = new TreeSet<Slot>();
        notices(rule).forEach(n -> all.addAll(n.because()));
        return all;
    }

    private SortedSet<Slot> because(String fact) {
        var known = s.evaluation().facts().get(fact);
        return known == null ? new TreeSet<>() : known.because();
    }

    private PlanLine out(FoodGroup group, PlanLine.Why why) {
        return new Lines(s, dates)
                .food(group.code().value(), why)
                .orElseGet(() -> back(group, "It is not left out for a trial.", why));
    }

    private static PlanLine back(FoodGroup group, String detail, PlanLine.Why why) {
        String words = "Give back " + group.names().family();
        return Lines.line(
                PlanLine.Kind.GIVE_BACK,
                group.code().value(),
                new PlanLine.Wording(words, detail, words + "."),
                why,
                Optional.empty());
    }
}
