package villi.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.patient.Patient;
import villi.domain.patient.Visit;
import villi.domain.practice.BackupState;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.ui.nav.Route;
import villi.usecase.Trouble;

/// Every row has one key to its next step, and what a key did can be taken back with one key.
@ExtendWith(Toolkit.class)
final class TodayByKeysTest {

    @Test
    void enter_gives_a_form_to_somebody_who_has_none() throws Exception {
        with(
                1,
                Birchwood.empty().add(1, "Keller", "Mia", "", java.time.LocalDate.of(2020, 7, 14), 1),
                (stage, desk) -> {
                    stage.press(KeyCode.ENTER);
                    assertThat(stage.opened())
                            .containsExactly(new Route.BlankForms(
                                    java.util.Optional.of(mia(desk).id())));
                });
    }

    @Test
    void a_form_comes_back_with_enter_and_waits_to_be_keyed() throws Exception {
        with(desk -> desk.step(mia(desk), Kind.FORM_GIVEN, "CHI2-7F3K", DeskStep.PAPER, 2), (stage, desk) -> {
            stage.press(KeyCode.ENTER);
            assertThat(kinds(desk)).containsExactly(Kind.FORM_GIVEN, Kind.FORM_BACK);
            stage.press(KeyCode.ENTER);
            assertThat(stage.opened())
                    .containsExactly(new Route.NewIntake(mia(desk).id()));
            assertThat(stage.kit().toasts().undoNewest()).isTrue();
            assertThat(kinds(desk)).containsExactly(Kind.FORM_GIVEN);
        });
    }

    @Test
    void a_form_that_went_out_as_a_file_is_taken_in_as_one() throws Exception {
        with(desk -> desk.step(mia(desk), Kind.FORM_GIVEN, "CHI2-7F3K", DeskStep.FILE, 2), (stage, desk) -> {
            stage.press(KeyCode.ENTER);
            assertThat(stage.opened())
                    .containsExactly(new Route.ReturnedForm(mia(desk).id()));
        });
    }

    @Test
    void a_form_that_nobody_printed_here_is_noted_with_one_key_and_taken_off_with_one() throws Exception {
        with(desk -> desk, (stage, desk) -> {
            stage.press(KeyCode.G);
            assertThat(desk.steps.of(mia(desk).id()))
                    .singleElement()
                    .satisfies(s -> assertThat(s.about()).isEqualTo(DeskStep.BY_HAND));
            stage.press(KeyCode.DELETE);
            assertThat(desk.steps.of(mia(desk).id())).isEmpty();
            assertThat(stage.kit().toasts().undoNewest()).isTrue();
            assertThat(kinds(desk)).containsExactly(Kind.FORM_GIVEN);
        });
    }

    @Test
    void printed_sheets_are_handed_over_with_enter_which_can_be_undone() throws Exception {
        with(
                5,
                Birchwood.busy(),
                desk -> desk.step(mia(desk, 5), Kind.PRINTED, plan(desk, 5), DeskStep.PAPER, 0),
                (stage, desk) -> {
                    stage.press(KeyCode.ENTER);
                    assertThat(kinds(desk, 5)).containsExactly(Kind.PRINTED, Kind.GIVEN);
                    assertThat(stage.opened()).isEmpty();
                    assertThat(stage.kit().toasts().undoNewest()).isTrue();
                    assertThat(kinds(desk, 5)).containsExactly(Kind.PRINTED);
                });
    }

    @Test
    void a_failed_print_says_why_and_the_next_enter_tries_again() throws Exception {
        with(5, Birchwood.busy(), desk -> desk.sheets(mia(desk, 5)), (stage, desk) -> {
            desk.printers.refuse(new Trouble("printer-failed", "Front desk"));
            stage.press(KeyCode.ENTER);
            assertThat(desk.steps.of(Birchwood.patient(5)))
                    .singleElement()
                    .satisfies(s -> assertThat(s.kind()).isEqualTo(Kind.PRINT_FAILED));
            assertThat(focused(stage)).contains("Printing failed", "Try again");
            desk.printers.repair();
            stage.press(KeyCode.ENTER);
            assertThat(kinds(desk, 5)).containsExactly(Kind.PRINTED);
            assertThat(focused(stage)).contains("Sheets printed");
            stage.press(KeyCode.ENTER);
            assertThat(kinds(desk, 5)).containsExactly(Kind.PRINTED, Kind.GIVEN);
        });
    }

    @Test
    void all_of_today_is_printed_with_one_key_and_what_is_older_waits() throws Exception {
        with(
                5,
                Birchwood.busy(),
                desk -> desk.sheets(mia(desk, 5))
                        .sheets(mia(desk, 6))
                        .expect(mia(desk, 5), "09:00", Visit.State.EXPECTED),
                (stage, desk) -> {
                    stage.ctrlShift(KeyCode.P);
                    assertThat(desk.printers.sent()).hasSize(1);
                    assertThat(kinds(desk, 5)).containsExactly(Kind.PRINTED);
                    assertThat(kinds(desk, 6)).isEmpty();
                    stage.press(KeyCode.Q);
                    assertThat(stage.opened()).containsExactly(new Route.PrintQueue());
                });
    }

    @Test
    void one_key_makes_a_backup_and_leads_to_the_settings_while_none_is_set_up() throws Exception {
        with(1, Birchwood.busy(), desk -> desk.backup(TodayDesk.good(5)), (stage, desk) -> {
            assertThat(stage.root().lookup("#today-backup-alarm")).isNotNull();
            stage.ctrl(KeyCode.B);
            assertThat(desk.backup).isInstanceOf(BackupState.Good.class);
            assertThat(stage.root().lookup("#today-backup-alarm")).isNull();
        });
        with(1, Birchwood.busy(), desk -> desk.backup(new BackupState.NotSetUp()), (stage, desk) -> {
            stage.ctrl(KeyCode.B);
            assertThat(desk.backup).isEqualTo(new BackupState.NotSetUp());
            assertThat(stage.opened()).containsExactly(new Route.Settings());
        });
    }

    @Test
    void nothing_is_handed_over_and_no_form_comes_back_where_none_is_awaited() throws Exception {
        with(3, Birchwood.busy(), (stage, desk) -> {
            stage.press(KeyCode.G);
            stage.press(KeyCode.B);
            stage.press(KeyCode.DELETE);
            assertThat(kinds(desk, 3)).isEmpty();
            assertThat(desk.steps.actions()).isEmpty();
        });
    }

    @Test
    void one_key_says_that_a_practitioner_has_seen_the_family_and_one_takes_it_back() throws Exception {
        with(3, Birchwood.busy(), (stage, desk) -> {
            stage.press(KeyCode.S);
            assertThat(visits(desk, 3)).containsExactly(Visit.State.DONE);
            assertThat(stage.kit().toasts().undoNewest()).isTrue();
            assertThat(visits(desk, 3)).containsExactly(Visit.State.CANCELLED);
        });
    }

    @Test
    void whoever_comes_today_is_here_with_one_key() throws Exception {
        with(desk -> desk.expect(mia(desk), "09:00", Visit.State.EXPECTED), (stage, desk) -> {
            stage.press(KeyCode.A);
            assertThat(visits(desk, 1)).containsExactly(Visit.State.ARRIVED);
            stage.press(KeyCode.A);
            assertThat(visits(desk, 1)).containsExactly(Visit.State.EXPECTED);
            stage.press(KeyCode.S);
            assertThat(visits(desk, 1)).as("the visit of the list is the one").containsExactly(Visit.State.DONE);
        });
    }

    @Test
    void the_row_that_was_chosen_stays_chosen_when_the_list_changes() throws Exception {
        with(1, Birchwood.busy(), (stage, desk) -> {
            stage.press(KeyCode.END);
            String last = stage.root().getScene().getFocusOwner().getAccessibleText();
            stage.press(KeyCode.G);
            assertThat(stage.root().getScene().getFocusOwner().getAccessibleText())
                    .startsWith(last.substring(0, last.indexOf(',')))
                    .isNotEqualTo(last);
        });
    }

    private static Patient mia(TodayDesk desk) {
        return mia(desk, 1);
    }

    private static Patient mia(TodayDesk desk, int number) {
        return desk.practice.find(Birchwood.patient(number)).orElseThrow();
    }

    private static String plan(TodayDesk desk, int number) {
        return desk.plan(mia(desk, number));
    }

    private static List<Kind> kinds(TodayDesk desk) {
        return kinds(desk, 1);
    }

    private static List<Kind> kinds(TodayDesk desk, int number) {
        return desk.steps.of(Birchwood.patient(number)).stream()
                .map(DeskStep::kind)
                .toList();
    }

    private static List<Visit.State> visits(TodayDesk desk, int number) {
        return desk.days.of(Birchwood.patient(number)).stream()
                .map(Visit::state)
                .toList();
    }

    private static void with(Function<TodayDesk, TodayDesk> before, BiConsumer<ShotStage, TodayDesk> test)
            throws Exception {
        Birchwood alone = Birchwood.empty().add(1, "Keller", "Mia", "", java.time.LocalDate.of(2020, 7, 14), 1);
        with(1, alone, before, test);
    }

    private static void with(int number, Birchwood practice, BiConsumer<ShotStage, TodayDesk> test) throws Exception {
        with(number, practice, desk -> desk, test);
    }

    /// Today in a window, with the focus on the row of one person.
    private static void with(
            int number,
            Birchwood practice,
            Function<TodayDesk, TodayDesk> before,
            BiConsumer<ShotStage, TodayDesk> test)
            throws Exception {
        Toolkit.onFx(() -> {
            var stage = new ShotStage();
            TodayDesk desk = before.apply(new TodayDesk(practice, practice.forms()));
            Scene scene = new Scene(stage.root(), 1440, 900);
            Theme.apply(scene, false, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            stage.show(desk.screen(stage), "today");
            String name = mia(desk, number).name().given();
            for (int i = 0; i < 20 && !focused(stage).contains(name); i++) stage.press(KeyCode.DOWN);
            assertThat(focused(stage)).contains(name);
            test.accept(stage, desk);
            window.hide();
            return true;
        });
    }

    private static String focused(ShotStage stage) {
        return String.valueOf(stage.root().getScene().getFocusOwner().getAccessibleText());
    }
}
