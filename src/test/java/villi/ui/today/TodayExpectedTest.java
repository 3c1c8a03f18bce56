package villi.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import villi.domain.patient.Patient;
import villi.domain.patient.Visit;
import villi.domain.patient.VisitId;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.ui.agenda.DayShots;
import villi.ui.kit.Background;
import villi.ui.text.Texts;
import villi.usecase.agenda.FillDay.Coming;

/// Whoever comes today stands first, once, with the next step.
final class TodayExpectedTest {

    private static final Birchwood PRACTICE = Birchwood.busy();

    @Test
    void whoever_comes_stands_by_time_above_the_others_and_only_once() {
        List<Coming> coming = DayShots.coming(PRACTICE);
        TodayModel.Day day = day(coming);
        assertThat(day.expected()).extracting(TodayModel.Expected::coming).containsExactlyElementsOf(coming);
        assertThat(day.rows())
                .extracting(TodayRow::patient)
                .doesNotContainAnyElementsOf(
                        coming.stream().map(c -> c.patient().id()).toList())
                .hasSize(day(List.of()).rows().size() - coming.size());
        assertThat(day.standing()).isEqualTo(day(List.of()).standing());
    }

    @Test
    void the_next_step_of_somebody_who_comes_is_the_one_of_the_case() {
        List<Coming> all =
                PRACTICE.all().stream().map(p -> new Coming(visit(p), p)).toList();
        assertThat(day(all).expected())
                .extracting(e -> e.row().next().words())
                .contains("Give form", "Continue", "Decide", "Print");
        assertThat(day(all).rows()).isEmpty();
    }

    private static Visit visit(Patient patient) {
        return new Visit(
                new VisitId(patient.id().value()),
                LocalDate.now(ShotStage.CLOCK),
                Optional.empty(),
                patient.id(),
                "",
                Visit.State.EXPECTED);
    }

    private static TodayModel.Day day(List<Coming> coming) {
        var work = new Background(Runnable::run, Runnable::run, thrown -> {
            throw new AssertionError(thrown);
        });
        TodayScreen.Uses desk = TodayShots.busy().uses();
        var uses = new TodayScreen.Uses(
                desk.cases(),
                desk.forms(),
                () -> coming,
                desk.facts(),
                desk.desk(),
                desk.printing(),
                desk.backUp(),
                desk.by());
        var model = new TodayModel(uses, ShotStage.CLOCK, Texts.in(Locale.US), work.scope());
        model.load();
        return model.day().get();
    }
}
