package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.Answer;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.paper.FormCode;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.KeyBoard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.nav.Route;
import villi.ui.scan.ScanFakes;

/// No paper is keyed into the wrong patient, and what is asked again is keyed in one go. Keys only.
@ExtendWith(Toolkit.class)
class PaperAskTest {

    private static final PatientId ROBIN = Birchwood.patient(99);

    private final DemoWard ward = DemoWard.open();

    @Test
    void the_code_and_three_letters_open_the_form() throws Exception {
        assertThat(begin(k -> k.type(code("intake-child").toLowerCase(java.util.Locale.ROOT))
                        .press(KeyCode.ENTER)
                        .type("rob")
                        .press(KeyCode.ENTER)))
                .containsExactly("intake-child");
    }

    @Test
    void nothing_opens_with_another_name_or_a_code_that_was_misread_or_made_for_somebody_else() throws Exception {
        String hers = FormCode.of(ref("intake-child"), ward.patient("Mia").id()).toString();

        assertThat(begin(k -> k.type(code("intake-child"))
                        .press(KeyCode.ENTER)
                        .type("mia")
                        .press(KeyCode.ENTER)))
                .isEmpty();
        assertThat(begin(k ->
                        k.type("CHI1-0000").press(KeyCode.ENTER).type("rob").press(KeyCode.ENTER)))
                .isEmpty();
        assertThat(begin(k -> k.type(hers).press(KeyCode.ENTER).type("rob").press(KeyCode.ENTER)))
                .isEmpty();
        assertThat(begin(k -> k.press(KeyCode.ENTER).press(KeyCode.ENTER))).isEmpty();
    }

    @Test
    void the_paper_of_another_form_of_the_patient_opens_that_form_after_one_more_enter() throws Exception {
        String other = code("short-child");

        assertThat(begin(k -> k.type(other).press(KeyCode.ENTER).type("rob").press(KeyCode.ENTER)))
                .isEmpty();
        assertThat(begin(k -> k.type(other)
                        .press(KeyCode.ENTER)
                        .type("rob")
                        .press(KeyCode.ENTER)
                        .press(KeyCode.ENTER)))
                .containsExactly("short-child");
    }

    @Test
    void one_key_says_that_there_is_no_paper() throws Exception {
        assertThat(begin(k -> k.press(KeyCode.F4))).containsExactly("intake-child");
    }

    @Test
    void escape_leads_back_to_the_choice_of_the_form() throws Exception {
        add();
        boolean back = Toolkit.onFx(() -> {
            IntakeScreen screen = fresh(new ShotStage());
            KeyBoard keys = shown(screen).press(KeyCode.ENTER);
            boolean left = screen.escape();
            boolean choosing = keys.scene().lookup("#intake-choice") != null;
            keys.scene().getWindow().hide();
            return left && choosing;
        });

        assertThat(back).isTrue();
    }

    @Test
    void what_is_asked_again_is_keyed_in_one_go() throws Exception {
        Intake zuri = ward.intake("Zuri");
        IntakeModel before = model();
        before.queries().forEach(s -> assertThat(settled(s)).isFalse());
        ward.answer("Zuri", "QC06", new Answer.Illegible()).answer("Zuri", "QC09", new Answer.Illegible());
        int open = model().queries().size();

        Toolkit.onFx(() -> {
            var stage = new ShotStage();
            KeyBoard keys = shown(IntakeScreen.ofIntake(
                    stage.kit(),
                    new IntakeScreen.Uses(ward.keying(), ward.twice()),
                    Birchwood.ROSA,
                    stage,
                    views(stage),
                    new Route.Intake(zuri.patient(), zuri.id())));
            keys.press(KeyCode.F9);
            for (int i = 0; i < open; i++) keys.type("u");
            keys.scene().getWindow().hide();
            return 0;
        });

        assertThat(ward.intake("Zuri").answers().at("QC06")).isEqualTo(new Answer.NotSure());
        assertThat(ward.intake("Zuri").answers().at("QC09")).isEqualTo(new Answer.NotSure());
        assertThat(model().queries()).hasSizeLessThan(open);
    }

    private boolean settled(Slot slot) {
        return ward.intake("Zuri").answers().at(slot).settled();
    }

    private IntakeModel model() {
        var session = ((villi.usecase.intake.KeyIntake.Opening.Opened)
                        ward.keying().resume(ward.intake("Zuri").id()))
                .session();
        return new IntakeModel(
                session,
                new Lines(session.form(), new villi.domain.intake.Branches(session.form())::asked),
                new villi.domain.intake.TypedAnswer(new villi.domain.intake.DateEntry(
                        villi.domain.intake.DateEntry.Order.MONTH_FIRST, LocalDate.now(ShotStage.CLOCK))),
                new Saver(_ -> java.time.Instant.EPOCH, (_, _, _) -> {}, Runnable::run));
    }

    /// The forms that are open after a new intake was begun with these keys.
    private List<String> begin(java.util.function.Consumer<KeyBoard> typed) throws Exception {
        add();
        Toolkit.onFx(() -> {
            KeyBoard keys = shown(fresh(new ShotStage())).press(KeyCode.ENTER);
            typed.accept(keys);
            keys.scene().getWindow().hide();
            return 0;
        });
        return ward.people().intakes().of(ROBIN).stream()
                .map(i -> i.form().id())
                .toList();
    }

    private void add() {
        if (ward.people().find(ROBIN).isEmpty())
            ward.people().add(99, "Moss", "Robin", "", LocalDate.of(2019, 3, 14), 99);
    }

    private IntakeScreen fresh(ShotStage stage) {
        return IntakeScreen.ofPatient(
                stage.kit(),
                new IntakeScreen.Uses(ward.keying(), ward.twice()),
                Birchwood.ROSA,
                stage,
                views(stage),
                ROBIN);
    }

    private IntakeScreen.Views views(ShotStage stage) {
        return new IntakeScreen.Views(
                p -> ward.banner(stage.texts(), p),
                ward::judged,
                new IntakeScreen.SingleKeys(true, _ -> {}),
                (_, _) -> {},
                s -> new ScanFakes(stage, ward).beside(s));
    }

    private static KeyBoard shown(IntakeScreen screen) {
        var window = new Stage();
        window.setScene(new Scene((Parent) screen.node(), 1300, 800));
        window.show();
        screen.shown();
        return new KeyBoard(window.getScene());
    }

    private static QuestionnaireRef ref(String id) {
        return DemoWard.content().forms().offered().stream()
                .map(f -> f.ref())
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String code(String id) {
        return FormCode.blank(ref(id)).toString();
    }
}
