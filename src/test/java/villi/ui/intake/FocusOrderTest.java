package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.printing.FormPages;
import villi.printing.FormPages.OnPaper;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.ui.nav.Route;
import villi.usecase.handout.Look;

/// Whoever keys goes down the screen as the eye goes down the paper.
@ExtendWith(Toolkit.class)
final class FocusOrderTest {

    static List<Questionnaire> forms() {
        return DemoWard.content().forms().offered();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_focus_goes_through_a_blank_form_in_the_order_of_the_paper(Questionnaire form) throws Exception {
        List<String> paper = paper(form);

        List<String> visited = visited(form);

        var there = new HashSet<>(visited);
        assertThat(visited)
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates()
                .isEqualTo(paper.stream().filter(there::contains).toList());
    }

    /// The questions of the paper from its first to its last page; columns of a table once.
    private static List<String> paper(Questionnaire form) {
        String html = FormPages.html(FormPages.blank(form), new Look(Look.Paper.LETTER, false));
        return FormPages.read(html).stream().map(OnPaper::item).toList();
    }

    /// The questions that have the focus one after the other, with nothing answered; a field to type into has the
    /// focus itself.
    private static List<String> visited(Questionnaire form) throws Exception {
        return Toolkit.onFx(() -> {
            DemoWard ward = DemoWard.open();
            ward.people().add(99, "Moss", "Robin", "", born(form), 99);
            PatientId robin = Birchwood.patient(99);
            ward.keying().start(robin, form, Birchwood.ROSA);
            UUID intake = ward.people().intakes().of(robin).getFirst().id().value();
            ShotStage stage = new ShotStage();
            var window = new Stage();
            window.setScene(new Scene(stage.root(), 1440, 900));
            Theme.apply(window.getScene(), false, 100);
            window.show();
            stage.show(
                    IntakeShots.open(
                            stage,
                            ward,
                            new Route.Intake(robin, new villi.domain.intake.IntakeId(intake), Optional.empty())),
                    "today");
            stage.root().applyCss();
            var visited = new ArrayList<String>();
            String last = "";
            for (String now = current(stage); !now.equals(last); now = current(stage)) {
                if (!now.isEmpty()) visited.add(now);
                last = now;
                stage.press(KeyCode.DOWN);
                if (current(stage).isEmpty()) stage.press(KeyCode.DOWN); // the row that a table offers
            }
            window.hide();
            return visited;
        });
    }

    /// The item that has the focus, or nothing at the row that a table offers.
    private static String current(ShotStage stage) {
        if (!(stage.root().lookup(".question-row:current") instanceof QuestionRow row)) return "";
        row.field()
                .ifPresent(f -> assertThat((Object) stage.root().getScene().getFocusOwner())
                        .as("focus at %s", row.getId())
                        .isInstanceOf(TextField.class)
                        .isSameAs(f));
        return row.question().slot().linkId().value();
    }

    private static LocalDate born(Questionnaire form) {
        return LocalDate.now(ShotStage.CLOCK)
                .minusMonths(
                        switch (form.bands().getFirst()) {
                            case INF -> 5;
                            case TOD -> 24;
                            case CHI -> 84;
                            case TEEN -> 180;
                            case ADU -> 400;
                        });
    }
}
