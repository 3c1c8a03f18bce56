package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.plan.Sample;

class ReactionsToldTest {

    private final Sample maya = Sample.maya().reaction("peanut", "under-30-min", "hives", "throat-tight");
    private final Intake first = maya.intake();
    private final Intake followUp = maya.followUp(Sample.TODAY.plusDays(14)).intake();

    private static Intake told(List<Intake> newestFirst) {
        List<Intake> all = all(newestFirst);
        return all.stream()
                .filter(i -> ReactionsTold.tells(i.answers()))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private static List<Intake> all(List<Intake> newestFirst) {
        return ReactionsTold.of(newestFirst, Sample.FORMS::of).stream()
                .map(Continuation.Whole::intake)
                .toList();
    }

    @Test
    void the_safety_page_of_one_form_and_the_table_of_another_count_both() {
        var safety = only(Map.of("QC16", Answer.code("yes"), "QC16a", Answer.code("peanut")));
        assertThat(all(List.of(safety, first))).containsExactly(safety, first);
        assertThat(all(List.of(first, safety))).containsExactly(first, safety);
    }

    @Test
    void a_later_no_takes_no_serious_reaction_back() {
        var yes = only(Map.of("QC16", Answer.code("yes"), "QC16a", Answer.code("peanut")));
        assertThat(all(List.of(followUp, yes))).contains(yes);
    }

    private Intake only(Map<String, Answer> told) {
        var only = new TreeMap<Slot, Answer>();
        told.forEach((id, answer) -> only.put(Slot.of(id), answer));
        return new Intake(
                new IntakeId(new UUID(9, 9)),
                first.patient(),
                first.form(),
                Intake.Status.IN_PROGRESS,
                first.startedAt(),
                Optional.empty(),
                new Intake.Content(new Answers(only), Map.of(), Map.of()));
    }

    @Test
    void a_follow_up_keeps_the_reactions_that_were_told_before() {
        assertThat(told(List.of(followUp, first))).isEqualTo(first);
    }

    @Test
    void a_new_form_that_is_not_keyed_yet_says_nothing_about_reactions() {
        var started = new Intake(
                followUp.id(),
                first.patient(),
                first.form(),
                Intake.Status.IN_PROGRESS,
                followUp.startedAt(),
                Optional.empty(),
                new Intake.Content(Answers.NONE, Map.of(), Map.of()));
        assertThat(told(List.of(started, first))).isEqualTo(first);
        assertThat(told(List.of(started))).isEqualTo(started);
    }

    @Test
    void the_newest_that_tells_counts() {
        var again = Sample.maya().intake();
        assertThat(told(List.of(again, first))).isEqualTo(again);
        assertThat(ReactionsTold.of(List.of(), Sample.FORMS::of)).isEmpty();
    }
}
