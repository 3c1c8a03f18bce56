package villi.domain.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import villi.app.ProvedCases;
import villi.domain.finding.Block;
import villi.domain.finding.Evaluation;
import villi.domain.finding.RedFlag;
import villi.domain.food.FoodGroup;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.IntakeId;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.SafetyGate;
import villi.domain.rule.Subject;

/// What can be signed obeys the rules too: a plan is drafted, lines are tried by hand, everything is taken, every
/// block that may be let pass is let pass, and then the signed plan is looked at.
public final class SignedInvariants {

    private static final java.time.LocalDate ON = java.time.LocalDate.of(2026, 6, 3);
    private static final int TRIED = 6;
    private static final Map<String, BiConsumer<CarePlan, Situation>> ALL = all();

    private SignedInvariants() {}

    private static Map<String, BiConsumer<CarePlan, Situation>> all() {
        var all = new TreeMap<String, BiConsumer<CarePlan, Situation>>();
        all.put("signed_in_an_emergency_there_is_no_plan", SignedInvariants::noEmergency);
        all.put("signed_no_line_stands_that_can_never_be_let_pass", SignedInvariants::nothingForbidden);
        all.put("signed_never_more_foods_than_the_limit_without_a_typed_reason", SignedInvariants::limit);
        all.put("signed_every_food_left_out_has_a_last_day_and_a_way_back", SignedInvariants::wayBack);
        all.put("signed_nothing_that_is_left_out_is_offered", SignedInvariants::swaps);
        all.put("signed_a_forbidden_food_comes_back_under_a_doctors_eye_only", SignedInvariants::home);
        all.put("signed_a_prescribed_medicine_is_kept", SignedInvariants::medicines);
        all.put("signed_no_support_for_another_age", SignedInvariants::ages);
        all.put("signed_a_minor_has_no_words_of_weight_or_good_and_bad_food", SignedInvariants::words);
        return all;
    }

    public static List<String> names() {
        var names = new ArrayList<>(ALL.keySet());
        names.add("every_plan_can_be_worked_on");
        return names;
    }

    /// The invariants that a plan for these answers breaks, with the reason.
    public static Map<String, String> broken(
            long number, Questionnaire form, Subject subject, Answers answers, Evaluation of, SafetyGate gate) {
        var broken = new HashMap<String, String>();
        try {
            var s = situation(form, subject, answers, of, gate);
            var id = new PlanId(new UUID(5, number));
            switch (Planning.draft(s, id, new IntakeId(new UUID(6, number)), ON)) {
                case Outcome.Refused _ -> {}
                case Outcome.Next(CarePlan draft) -> look(worked(draft, s, new SplittableRandom(number)), s, broken);
            }
        } catch (RuntimeException e) {
            broken.put("every_plan_can_be_worked_on", e.toString());
        }
        return broken;
    }

    private static Situation situation(
            Questionnaire form, Subject subject, Answers answers, Evaluation of, SafetyGate gate) {
        var catalogue = ProvedCases.RULINGS.catalogue();
        var patient = new Patient(
                new PatientId(new UUID(7, 7)),
                1,
                new PersonName("Tester", "Kim", ""),
                subject.birthDate(),
                subject.sexAtBirth(),
                new HouseholdId(new UUID(8, 8)),
                false);
        var branches = new Branches(form);
        var asked = new TreeMap<>(answers.entries());
        asked.keySet().removeIf(slot -> !branches.asked(slot, answers));
        var person = PersonReader.read(patient, new Answers(asked), of, catalogue.foods(), ON);
        return new Situation(person, of, gate, catalogue);
    }

    private static CarePlan worked(CarePlan draft, Situation s, SplittableRandom random) {
        var foods = List.copyOf(ProvedCases.RULINGS.rules().foods().names().keySet());
        var supports = s.catalogue().supports().supports();
        var plan = draft;
        for (int i = 0; i < TRIED; i++) {
            plan = switch (random.nextInt(3)) {
                case 0 -> byHand(plan, PlanLine.Kind.ELIMINATE, foods.get(random.nextInt(foods.size())), s);
                case 1 -> byHand(plan, PlanLine.Kind.GIVE_BACK, foods.get(random.nextInt(foods.size())), s);
                default ->
                    byHand(
                            plan,
                            PlanLine.Kind.SUPPORT,
                            supports.get(random.nextInt(supports.size())).id(),
                            s);
            };
        }
        for (var line : plan.lines()) {
            if (line.decision() instanceof Decision.Open) plan = next(plan, Planning.accept(plan, line.key(), s));
        }
        return plan;
    }

    private static CarePlan byHand(CarePlan plan, PlanLine.Kind kind, String code, Situation s) {
        return next(plan, Planning.addByHand(plan, kind, code, "", "The family asks for it.", s));
    }

    private static CarePlan next(CarePlan plan, Outcome outcome) {
        return outcome instanceof Outcome.Next(CarePlan next) ? next : plan;
    }

    /// Looks at the plan when it can be signed as it is, and when it can be signed after all that may be let pass.
    private static void look(CarePlan plan, Situation s, Map<String, String> broken) {
        check(plan, s, broken);
        var cleared = Planning.goal(plan, "Feel well");
        for (var block : Signing.blocks(cleared, s)) {
            if (block.overridable()) cleared = Planning.clear(cleared, clearance(block), s);
        }
        for (var line : cleared.lines()) {
            if (line.decision() instanceof Decision.Open)
                cleared = next(cleared, Planning.accept(cleared, line.key(), s));
        }
        check(cleared, s, broken);
    }

    private static CarePlan.Clearance clearance(Block block) {
        return new CarePlan.Clearance(block.id(), "seen", Sample.PRACTITIONER, Instant.EPOCH);
    }

    private static void check(CarePlan plan, Situation s, Map<String, String> broken) {
        boolean signs =
                Signing.blocks(plan, s).stream().allMatch(b -> b.id().equals("goal") || b.id().equals("confirm"));
        if (!signs) return;
        ALL.forEach((name, invariant) -> {
            try {
                invariant.accept(plan, s);
            } catch (AssertionError e) {
                broken.putIfAbsent(name, String.valueOf(e.getMessage()));
            }
        });
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }

    private static List<PlanLine> in(CarePlan plan, PlanLine.Kind kind) {
        return plan.lines().stream()
                .filter(l -> l.kind() == kind && l.decision().in())
                .toList();
    }

    private static void noEmergency(CarePlan plan, Situation s) {
        require(
                s.evaluation().redFlags().stream().noneMatch(f -> f.level() == RedFlag.Level.EMERGENCY),
                "a plan in an emergency");
    }

    private static void nothingForbidden(CarePlan plan, Situation s) {
        for (var line : plan.lines()) {
            if (!line.decision().in() || line.kind() == PlanLine.Kind.GIVE_BACK) continue;
            Planning.measure(line)
                    .ifPresent(m -> s.gate()
                            .check(m)
                            .blocking()
                            .forEach(
                                    b -> require(b.overriding().possible(), line.key() + " stands against " + b.id())));
        }
    }

    private static void limit(CarePlan plan, Situation s) {
        var out = in(plan, PlanLine.Kind.ELIMINATE);
        int most = s.person().months() >= 144 ? 2 : 1;
        boolean reason = plan.clearances().stream().anyMatch(c -> c.flagId().equals("R-046"));
        require(
                reason || out.size() <= most,
                "left out: " + out.stream().map(PlanLine::code).toList());
    }

    private static void wayBack(CarePlan plan, Situation s) {
        for (var line : in(plan, PlanLine.Kind.ELIMINATE)) {
            require(line.span().isPresent(), line.key() + " has no last day");
            require(!line.wayBack().isEmpty(), line.key() + " has no way back");
            line.span()
                    .ifPresent(x -> require(
                            !x.last().isAfter(plan.dates().review()), line.key() + " stays out beyond the review"));
        }
    }

    private static void swaps(CarePlan plan, Situation s) {
        for (var line : plan.lines()) {
            if (!line.decision().in()) continue;
            var eater = s.group(line).map(g -> g.use().eater()).orElse(FoodGroup.Eater.PERSON);
            var out = s.plate(plan.lines(), eater).out();
            for (var swap : line.swaps()) {
                for (var food : s.foods(swap)) {
                    require(food.contains().stream().noneMatch(out::contains), line.key() + " offers " + food.id());
                }
            }
        }
    }

    private static void home(CarePlan plan, Situation s) {
        for (var line : plan.lines()) {
            boolean back = line.kind() == PlanLine.Kind.GIVE_BACK || line.kind() == PlanLine.Kind.ELIMINATE;
            if (!back || !line.decision().in() || line.wayBack().isEmpty()) continue;
            var cleared = Planning.cleared(plan);
            var against = s.gate().check(villi.domain.rule.Measure.giveBack(line.code())).blockers().stream()
                    .filter(b -> !b.id().startsWith("RF") || !cleared.contains(b.id()))
                    .filter(b -> !b.id().matches("R-00[23]"))
                    .filter(b -> b.certainty() == villi.domain.rule.Blocker.Certainty.KNOWN);
            if (against.findAny().isEmpty()) continue;
            var first = line.wayBack().getFirst().amount();
            require(first.startsWith("Not at home") || first.startsWith("No test day"), line.key() + ": " + first);
        }
    }

    private static void medicines(CarePlan plan, Situation s) {
        var kept = in(plan, PlanLine.Kind.KEEP_MEDICINE);
        for (var m : s.person().medicines()) {
            if (!m.prescribed()) continue;
            require(kept.stream().anyMatch(l -> l.wording().forFamily().contains(m.name())), "not kept: " + m.name());
        }
    }

    private static void ages(CarePlan plan, Situation s) {
        for (var line : plan.lines()) {
            if (!line.code().startsWith("SUP.") || !line.decision().in()) continue;
            s.catalogue()
                    .supports()
                    .support(line.code())
                    .ifPresent(x ->
                            require(x.amount(s.person().months()).isPresent(), line.key() + " is not for this age"));
        }
    }

    private static void words(CarePlan plan, Situation s) {
        if (!s.person().minor()) return;
        for (var line : plan.lines()) {
            if (!line.decision().in()) continue;
            var found = WordRules.found(line.wording().forFamily(), true);
            require(found.isEmpty(), line.key() + " says " + found);
        }
    }
}
