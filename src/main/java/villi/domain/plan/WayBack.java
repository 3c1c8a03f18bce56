package villi.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.food.Ladder;
import villi.domain.rule.Blocker;
import villi.domain.rule.Measure;
import villi.domain.setting.Dial;

/// How a food comes back: at home in three portions, or not at home, with the reason (sections 4.8 to 4.10 and
/// 4.13).
public final class WayBack {

    /// Ids of red flags, and of the rules that stand for all flags of a level.
    private static final Pattern FLAG = Pattern.compile("RF\\d+|R-00[123]");

    /// Rules for which a food only has to wait: all must be calm, or another food is being tested.
    private static final Set<String> WAITS = Set.of("R-112", "R-113");

    private static final String ONE_AT_A_TIME = "R-113";

    private static final int WEEK = 7;
    private static final int LONG_TRIAL_DAYS = 28;
    private static final List<String> SEVERE = List.of("anaphylaxis", "immediate", "fpies", "eoe", "unknown");

    private WayBack() {}

    /// Where the food may come back.
    public sealed interface Gate {

        /// At home, by the three-day protocol.
        record Home() implements Gate {}

        /// Only under supervision or by a referral; each reason in plain words.
        record NotHome(List<String> rules, List<String> reasons) implements Gate {
            public NotHome {
                rules = List.copyOf(rules);
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Says where a food may come back for this person after being out for this span.
    public static Gate gate(Situation situation, FoodCode code, PlanLine.Span span) {
        return gate(situation, code, span, List.of());
    }

    /// The same in a plan that let these ids pass. A red flag whose outcome is recorded no longer keeps a food from
    /// coming back at home; the rules about the food itself do.
    static Gate gate(Situation situation, FoodCode code, PlanLine.Span span, Collection<String> cleared) {
        var flags = cleared.stream().filter(id -> FLAG.matcher(id).matches()).collect(Collectors.toSet());
        var against = Stream.concat(Stream.of(code), behind(situation, code))
                .distinct()
                .flatMap(c -> situation.gate().check(Measure.giveBack(c.value())).without(flags).blockers().stream())
                .toList();
        var rules = new ArrayList<>(against.stream().map(Blocker::id).toList());
        var reasons =
                new ArrayList<>(against.stream().map(Blocker::reason).distinct().toList());
        if (rules.isEmpty() && Days.days(span) >= LONG_TRIAL_DAYS && situation.atopic() && allergen(situation, code)) {
            rules.add("R-026");
            reasons.add("Foods left out for 4 weeks or more can turn into serious allergies with eczema or asthma.");
        }
        return rules.isEmpty() ? new Gate.Home() : new Gate.NotHome(rules, reasons);
    }

    /// The ladder of a food with a mild and late reaction on file; empty when it may not come back at home, or when
    /// the person, the age or a food that is left out speaks against it.
    public static Optional<Ladder> ladder(Situation s, FoodGroup group, PlanLine.Span span, Set<FoodCode> out) {
        String food = "allergy." + group.code().value() + ".";
        boolean late = s.told(food + "delayed_suspected") || s.told(food + "delayed_proven");
        boolean severe = SEVERE.stream().anyMatch(type -> s.told(food + type));
        if (!late || severe || gate(s, group.code(), span) instanceof Gate.NotHome) return Optional.empty();
        return group.trial()
                .ladder()
                .filter(l -> s.person().months() >= l.fromMonths())
                .filter(l -> l.notWith().stream().noneMatch(s::told))
                .filter(l -> l.contains().stream().noneMatch(out::contains));
    }

    /// How long the food of a line will have been out when it comes back. A food of the signed plan is out since
    /// the first day of that plan, not since today.
    public static PlanLine.Span out(Situation s, PlanLine line, PlanLine.Span span) {
        var last = line.kind() == PlanLine.Kind.GIVE_BACK ? span.first().minusDays(1) : span.last();
        return Trials.outSince(s, FoodCode.of(line.code()))
                .filter(since -> since.isBefore(last))
                .map(since -> new PlanLine.Span(since, last))
                .orElse(span);
    }

    /// The food that comes back behind a group of its own, for example milk behind what the mother leaves out.
    private static Stream<FoodCode> behind(Situation situation, FoodCode code) {
        return situation.catalogue().foods().group(code).stream().flatMap(g -> g.use().foods().stream());
    }

    private static boolean allergen(Situation situation, FoodCode code) {
        return situation
                .catalogue()
                .foods()
                .group(code)
                .map(FoodGroup::labels)
                .map(l -> l.us9() || l.eu14())
                .orElse(false);
    }

    /// The days of one way back that starts on this day.
    static List<PlanLine.WayBackStep> steps(
            Situation situation, FoodGroup group, PlanLine.Span span, LocalDate start, Collection<String> cleared) {
        if (group.trial().mode() == FoodGroup.Mode.PAUSE) {
            return List.of(new PlanLine.WayBackStep(start, "No test day", "We talk about it at the visit."));
        }
        return switch (gate(situation, group.code(), span, cleared)) {
            case Gate.NotHome not
            when not.rules().equals(List.of(ONE_AT_A_TIME)) && Trials.tested(situation, group.code()) ->
                List.of(new PlanLine.WayBackStep(start, "Go on with the test as begun", "We look at the log again."));
            case Gate.NotHome not
            when WAITS.containsAll(not.rules()) ->
                List.of(new PlanLine.WayBackStep(
                        start, "Not now. We set a new day with you", String.join(" ", not.reasons())));
            case Gate.NotHome not ->
                List.of(new PlanLine.WayBackStep(
                        start, "Not at home. An allergist or doctor does this", String.join(" ", not.reasons())));
            case Gate.Home _ ->
                group.trial()
                        .portions(
                                situation.plate(List.of(), group.use().eater()).months())
                        .map(p -> portions(situation, group, p, start))
                        .orElseGet(() -> List.of(new PlanLine.WayBackStep(
                                start,
                                "Not at home. We plan this at a visit",
                                "There is no portion plan for this age.")));
        };
    }

    private static List<PlanLine.WayBackStep> portions(
            Situation situation, FoodGroup group, FoodGroup.Portions portions, LocalDate start) {
        var steps = new ArrayList<PlanLine.WayBackStep>();
        var day = start;
        for (int i = 0; i < portions.steps().size(); i++) {
            int days = portions.days().get(i);
            String until = days == 1 ? "" : ", until " + Days.words(day.plusDays(days - 1L));
            steps.add(new PlanLine.WayBackStep(day, portions.steps().get(i) + until, watch(group, i)));
            day = day.plusDays(days);
        }
        boolean own = group.use().eater() == FoodGroup.Eater.PERSON;
        boolean week = own && portions.length() < WEEK;
        var tell = week ? start.plusDays(WEEK) : free(situation, group, start);
        String rest = portions.after().isEmpty() ? "No portion" : portions.after();
        steps.add(new PlanLine.WayBackStep(day, rest, "Watch until " + Days.words(tell.minusDays(1)) + "."));
        steps.add(new PlanLine.WayBackStep(tell, "Tell us", "Same, better or worse?"));
        return List.copyOf(steps);
    }

    private static String watch(FoodGroup group, int step) {
        return switch (group.use().eater()) {
            case PERSON -> step == 0 ? "In the morning. Watch for 4 hours." : "Watch all day.";
            case MOTHER -> "Watch the baby.";
            case BOTTLE -> step == 0 ? "The first bottle of the day. Watch for 4 hours." : "Watch all day.";
        };
    }

    /// The first day on which the next food may start.
    static LocalDate free(Situation situation, FoodGroup group, LocalDate start) {
        int between = situation.catalogue().settings().of(Dial.DAYS_BETWEEN_FOODS);
        return switch (group.trial().mode()) {
            case PAUSE, REDUCE, ALLERGY_ONLY -> start;
            case TRIAL, LIMIT ->
                start.plusDays(group.trial()
                        .portions(
                                situation.plate(List.of(), group.use().eater()).months())
                        .or(() -> group.trial().comeBack().stream().findFirst())
                        .map(p -> Math.max(between, p.length() + group.trial().watchDays()))
                        .orElse(between));
        };
    }
}
