package villi.domain.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import villi.domain.finding.Block;
import villi.domain.finding.Fact;
import villi.domain.finding.Finding;
import villi.domain.finding.GateHit;
import villi.domain.finding.Notice;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;

/// What is proposed and said (sections 0.5 and 4.1): each method is a rule that holds for everybody.
final class ProposalInvariants {

    private static final Set<Proposal.Kind> DOCTORS = Set.of(Proposal.Kind.REFER, Proposal.Kind.TEST);

    private ProposalInvariants() {}

    static void everything_that_is_said_rests_on_answers(Scene s) {
        s.check(
                Stream.of(
                                s.of().findings().stream().map(Finding::because),
                                s.of().redFlags().stream().map(RedFlag::because),
                                s.of().gates().stream().map(GateHit::because),
                                s.of().proposals().stream().map(Proposal::answers))
                        .flatMap(b -> b)
                        .noneMatch(Collection::isEmpty),
                "something is said without its answers");
    }

    static void no_text_is_empty_or_has_an_open_placeholder(Scene s) {
        Stream.of(
                        s.of().findings().stream().map(Finding::text),
                        s.of().blocks().stream().map(Block::text),
                        s.of().notices().stream().map(Notice::text),
                        s.of().proposals().stream().map(Proposal::text),
                        s.of().proposals().stream().map(Proposal::because))
                .flatMap(t -> t)
                .forEach(t -> s.check(!t.isBlank() && !t.contains("{"), "text: " + t));
    }

    static void a_medicine_is_never_stopped_skipped_or_reduced(Scene s) {
        Stream.concat(
                        s.of().notices().stream()
                                .filter(n -> n.kind() == Notice.Kind.PROTECT)
                                .map(Notice::text),
                        s.of().proposals().stream()
                                .filter(p -> p.kind() == Proposal.Kind.MEDICINE_QUESTION)
                                .map(Proposal::text))
                .map(t -> t.toLowerCase(Locale.ROOT))
                .forEach(t -> s.check(Stream.of("stop", "skip", "reduce").noneMatch(t::contains), t));
    }

    static void a_blocked_proposal_says_what_blocks_it_and_a_proposed_one_is_free(Scene s) {
        for (var p : s.of().proposals()) {
            boolean blocked = p.status() == Proposal.Status.BLOCKED;
            s.check(blocked != p.blockedBy().isEmpty(), p.id() + " by " + p.blockedBy());
        }
    }

    static void nothing_is_proposed_twice(Scene s) {
        var seen = new HashSet<String>();
        for (var p : s.of().proposals()) s.check(seen.add(p.kind() + " " + p.id()), "twice: " + p.id());
    }

    static void a_line_added_by_hand_meets_the_same_gate_as_a_proposal(Scene s) {
        s.proposed().forEach(p -> s.check(s.open(Measure.of(p.kind(), p.id())), "shut by hand: " + p.id()));
    }

    static void the_same_answers_always_give_the_same_result(Scene s) {
        if (s.who().number() % 100 == 0)
            s.check(Scene.of(s.c().book(), s.who()).of().equals(s.of()), "another result");
    }

    static void gluten_is_tried_only_after_a_valid_test_or_where_none_is_needed(Scene s) {
        if (List.of("negative_valid", "not_indicated").contains(s.word("celiac_status"))) return;
        s.check(!s.leftOut().contains("gluten") && !s.leftOut().contains("wheat"), "left out: " + s.leftOut());
    }

    static void never_more_foods_than_the_limit_that_is_shown(Scene s) {
        int limit = s.c().fact("elimination_limit") instanceof Fact.Amount a
                ? a.value().intValue()
                : 0;
        s.check(s.leftOut().size() <= limit, "left out: " + s.leftOut());
    }

    static void under_two_years_a_food_goes_out_only_of_a_child_who_grows_well(Scene s) {
        if (s.months() < 24 && !s.told("QD09", "well")) s.check(s.leftOut().isEmpty(), "left out: " + s.leftOut());
    }

    static void a_baby_gets_a_probiotic_only_for_its_two_reasons(Scene s) {
        if (!s.baby() || !s.proposed(Proposal.Kind.SUPPORT).contains("SUP.PROBIOTIC")) return;
        s.check(
                s.of().findings().stream()
                        .map(Finding::id)
                        .anyMatch(Set.of("finding.probiotic_colic", "finding.probiotic_antibiotic")::contains),
                "a probiotic without a reason");
        s.check(!s.told("QA04", "yes"), "a probiotic for a baby born early");
    }

    static void a_baby_gets_no_supplement_of_older_people(Scene s) {
        if (s.baby()) s.noSupport("OMEGA3", "ZINC", "RESISTANT");
        if (s.months() < 6) s.noSupport("HYDRATION", "MEALS", "FIBER");
    }

    static void no_honey_for_a_baby_and_no_rice_drink_under_five(Scene s) {
        if (s.baby()) never(s, Measure.offer("honey"));
        if (s.months() < 60) never(s, Measure.offer("rice_drink"));
    }

    private static void never(Scene s, Measure measure) {
        s.check(!s.gate().check(measure).overridable(), "can be let pass: " + measure);
    }

    static void with_less_than_90_percent_of_the_safety_questions_only_doctors_are_proposed(Scene s) {
        if (!s.below("safety_answered_pct", 90)) return;
        s.check(s.proposed().map(Proposal::kind).allMatch(DOCTORS::contains), "more than doctors");
    }
}
