package villi.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import villi.domain.practice.Actor;
import villi.shots.Birchwood;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog;

final class HappenedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Test
    void several_of_the_same_in_a_row_are_one_with_both_times() {
        var shown = Happened.of(
                List.of(
                        entry(4, "plan.sign", Birchwood.ROSA, "2026-09-10T09:05:00Z"),
                        entry(3, "intake.confirm", Birchwood.ROSA, "2026-09-10T09:02:00Z"),
                        entry(2, "intake.confirm", Birchwood.ROSA, "2026-09-10T09:01:00Z"),
                        entry(1, "intake.confirm", Birchwood.ROSA, "2026-09-10T09:00:00Z")),
                Set.of(),
                ZoneOffset.UTC);

        assertThat(shown)
                .containsExactly(
                        new Happened(4, "plan.sign", "Rosa Marin, ND", DAY, LocalTime.of(9, 5), LocalTime.of(9, 5), 1),
                        new Happened(
                                3, "intake.confirm", "Rosa Marin, ND", DAY, LocalTime.of(9, 0), LocalTime.of(9, 2), 3));
    }

    @Test
    void another_person_day_or_act_between_begins_a_new_line() {
        var other = new Actor(Birchwood.ROSA.id(), "Jo Brandt", Birchwood.ROSA.role());
        var shown = Happened.of(
                List.of(
                        entry(5, "plan.accept", Birchwood.ROSA, "2026-09-11T09:00:00Z"),
                        entry(4, "plan.accept", Birchwood.ROSA, "2026-09-10T09:03:00Z"),
                        entry(3, "plan.accept", other, "2026-09-10T09:02:00Z"),
                        entry(2, "plan.goal", other, "2026-09-10T09:01:00Z"),
                        entry(1, "plan.accept", other, "2026-09-10T09:00:00Z")),
                Set.of(),
                ZoneOffset.UTC);

        assertThat(shown).hasSize(5).allMatch(h -> h.times() == 1);
    }

    @Test
    void what_can_be_taken_back_stands_alone() {
        var shown = Happened.of(
                List.of(
                        entry(3, "patient.change", Birchwood.ROSA, "2026-09-10T09:02:00Z"),
                        entry(2, "patient.change", Birchwood.ROSA, "2026-09-10T09:01:00Z"),
                        entry(1, "patient.change", Birchwood.ROSA, "2026-09-10T09:00:00Z")),
                Set.of(2L),
                ZoneOffset.UTC);

        assertThat(shown).extracting(Happened::number).containsExactly(3L, 2L, 1L);
    }

    private static AuditLog.Entry entry(long number, String action, Actor actor, String at) {
        var trail = new Trail(actor, Instant.parse(at), action);
        return new AuditLog.Entry(number, trail, new AuditLog.Subject("plan", "p"), "", "");
    }
}
