package villi.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answers;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.plan.Sample;

class ReactionsToldTest {

    private final Sample maya = Sample.maya().reaction("peanut", "under-30-min", "hives", "throat-tight");
    private final Intake first = maya.intake();
    private final Intake followUp = maya.followUp(Sample.TODAY.plusDays(14)).intake();

    private static Intake told(List<Intake> newestFirst) {
        return ReactionsTold.of(newestFirst, Sample.FORMS)
                .map(Continuation.Whole::intake)
                .orElseThrow();
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
                java.util.Optional.empty(),
                new Intake.Content(Answers.NONE, Map.of(), Map.of()));
        assertThat(told(List.of(started, first))).isEqualTo(first);
        assertThat(told(List.of(started))).isEqualTo(started);
    }

    @Test
    void the_newest_that_tells_counts() {
        var again = Sample.maya().intake();
        assertThat(told(List.of(again, first))).isEqualTo(again);
        assertThat(ReactionsTold.of(List.of(), Sample.FORMS)).isEmpty();
    }
}
