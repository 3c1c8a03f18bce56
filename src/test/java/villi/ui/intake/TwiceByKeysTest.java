package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Intake;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntry.Stands;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.KeyBoard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.nav.Route;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;

/// A paper is keyed a second time and compared, with the keyboard alone.
@ExtendWith(Toolkit.class)
final class TwiceByKeysTest {

    private static final PatientId ROBIN = Birchwood.patient(99);
    /// Where a fresh entry of the form begins.
    private static final Slot FIRST = Slot.of("QA01");

    private static final Slot FEVER = Slot.of("QC06");

    private DemoWard ward;
    private Intake intake;

    @BeforeEach
    void shortFormOfRobin() {
        ward = DemoWard.open();
        ward.people().add(99, "Moss", "Robin", "", LocalDate.of(2019, 3, 14), 99);
        Questionnaire form = DemoWard.content().forms().offered().stream()
                .filter(f -> f.ref().id().equals("short-child"))
                .findFirst()
                .orElseThrow();
        ward.keying().start(ROBIN, form, Birchwood.ROSA);
        intake = ward.people().intakes().of(ROBIN).getFirst();
    }

    private KeyIntake.Session session() {
        return ((KeyIntake.Opening.Opened) ward.keying().resume(intake.id())).session();
    }

    /// What stands on Robin's paper: what Mia's full form says, as far as the short one asks.
    private Answers paper() {
        Answers paper = session().intake().answers();
        for (var entry : ward.intake("Mia").answers().entries().entrySet()) {
            if (session().form().find(entry.getKey().linkId()).isPresent()
                    && !List.of("QA02", "QA03").contains(entry.getKey().linkId().value()))
                paper = paper.with(entry.getKey(), entry.getValue());
        }
        return paper;
    }

    private void keyFirst(Answers answers) {
        answers.entries()
                .forEach((slot, answer) ->
                        ward.keying().write(intake.id(), List.of(new Change.Answered(slot, answer)), Birchwood.ROSA));
    }

    private SecondEntry kept() {
        return ward.people().intakes().twice().of(intake.id()).getFirst();
    }

    private Answer stands(Slot slot) {
        return session().intake().answers().at(slot);
    }

    private void at(Route.Intake route, Consumer<KeyBoard> keys) throws Exception {
        at(route, false, keys);
    }

    /// @param first goes back to the first entry before the keys
    private void at(Route.Intake route, boolean first, Consumer<KeyBoard> keys) throws Exception {
        Toolkit.onFx(() -> {
            var stage = new ShotStage();
            var screen = IntakeShots.open(stage, ward, route);
            var window = new Stage();
            window.setScene(new Scene((Parent) screen.node(), 1300, 800));
            window.show();
            screen.shown();
            if (first) screen.escape();
            keys.accept(new KeyBoard(window.getScene()));
            screen.hidden();
            window.hide();
            return 0;
        });
    }

    private void keys(Consumer<KeyBoard> keys) throws Exception {
        at(new Route.Intake(ROBIN, intake.id()), keys);
    }

    private static boolean seen(KeyBoard keys, String id) {
        return keys.scene().lookup("#" + id) != null;
    }

    private static long saying(Parent root, String words) {
        return root.lookupAll(".label").stream()
                .filter(n -> n instanceof Labeled l
                        && l.getText() != null
                        && l.getText().contains(words))
                .count();
    }

    @Test
    void a_short_form_is_keyed_twice_and_decided_with_one_key_for_each_difference() {
        Answers paper = paper();
        var branches = new Branches(session().form());
        var typed = new TypedAnswer(new DateEntry(DateEntry.Order.MONTH_FIRST, LocalDate.now(ShotStage.CLOCK)));
        keyFirst(paper.with(FEVER, new Answer.NotSure()).with(Slot.of("QC04"), new Answer.NotSure()));
        KeyIntake.Session session = session();
        SecondEntry entry = ward.twice().open(session, Birchwood.ROSA);
        var blind = new KeyIntake.Session(
                session.person(),
                session.form(),
                new Intake(
                        intake.id(),
                        ROBIN,
                        intake.form(),
                        intake.status(),
                        Instant.EPOCH,
                        Optional.empty(),
                        new Intake.Content(entry.answers(), java.util.Map.of(), java.util.Map.of())),
                Optional.empty(),
                session.known());
        PaperKeys keyed = PaperKeys.of(blind, paper);
        ward.twice()
                .write(
                        entry.id(),
                        keyed.answers().entries().entrySet().stream()
                                .<Change>map(e -> new Change.Answered(e.getKey(), e.getValue()))
                                .toList(),
                        Birchwood.ROSA);
        var first = new IntakeModel(
                session,
                new Lines(session.form(), branches::asked),
                typed,
                new Saver(
                        changes -> ward.keying().write(intake.id(), changes, Birchwood.ROSA),
                        SecondLookTest::door,
                        Runnable::run));
        var differences = new DifferenceModel(session.form(), first, kept());
        int open = differences.open();
        for (int i = 0; i < open; i++) differences.choose(Stands.SECOND);

        assertThat(keyed.answered()).isGreaterThan(150);
        assertThat(open).isEqualTo(2);
        assertThat(differences.open()).isZero();
        assertThat(stands(FEVER)).isEqualTo(paper.at(FEVER));
        int around = 3; // Ctrl+D, Ctrl+Enter, Enter
        assertThat(keyed.keys().size() + open + around)
                .as("keys for %d answers", keyed.answered())
                .isLessThanOrEqualTo(360);
    }

    @Test
    void the_second_entry_shows_nothing_of_the_first_and_changes_no_answer() throws Exception {
        keyFirst(intake.answers().with(FEVER, Answer.code("no")));
        keys(k -> {
            k.ctrl(KeyCode.D);
            assertThat(seen(k, "second-entry-note")).isTrue();
            assertThat(k.scene().lookup("#intake-undo")).isNull();
            k.type("1");
        });
        assertThat(kept().answers().entries()).hasSizeGreaterThan(2);
        assertThat(stands(FEVER)).isEqualTo(Answer.code("no"));
        assertThat(session().intake().answers().entries()).hasSize(3);
    }

    @Test
    void after_a_lock_or_a_crash_it_goes_on_at_the_next_gap() throws Exception {
        keys(k -> k.ctrl(KeyCode.D).type("1"));
        Answers before = kept().answers();
        keys(k -> {
            assertThat(seen(k, "second-entry-note")).isTrue();
            k.type("n");
        });
        assertThat(ward.people().intakes().twice().of(intake.id())).hasSize(1);
        assertThat(kept().answers().entries()).hasSize(before.entries().size() + 1);
        assertThat(session().intake().answers().entries()).hasSize(2);
    }

    @Test
    void a_way_to_one_question_leads_there_and_not_into_the_second_entry() throws Exception {
        keys(k -> k.ctrl(KeyCode.D).type("1"));
        at(new Route.Intake(ROBIN, intake.id(), Optional.of(FEVER)), k -> {
            assertThat(seen(k, "second-entry-note")).isFalse();
            k.type("n");
        });
        assertThat(stands(FEVER)).isEqualTo(Answer.code("no"));
    }

    @Test
    void two_second_entries_never_meet() throws Exception {
        keys(k -> k.ctrl(KeyCode.D).type("1"));
        Intake zuri = ward.intake("Zuri");
        at(new Route.Intake(zuri.patient(), zuri.id()), k -> k.ctrl(KeyCode.D).type("2"));
        var other = ward.people().intakes().twice().of(zuri.id());
        assertThat(other).hasSize(1);
        assertThat(other.getFirst().id()).isNotEqualTo(kept().id());
        keys(k -> k.type("y"));
        assertThat(ward.people().intakes().twice().of(zuri.id()).getFirst().answers())
                .isEqualTo(other.getFirst().answers());
    }

    @Test
    void where_they_differ_one_key_decides_and_undo_takes_it_back() throws Exception {
        keyFirst(intake.answers().with(FIRST, Answer.code("guardian")));
        keys(k -> k.ctrl(KeyCode.D).type("1").ctrl(KeyCode.ENTER).type("2"));
        assertThat(stands(FIRST)).isEqualTo(Answer.code("parent"));
        assertThat(kept().picks())
                .hasEntrySatisfying(FIRST, p -> assertThat(p.stands()).isEqualTo(Stands.SECOND));

        keys(k -> {
            assertThat(seen(k, "differences")).as("goes on where it was left").isTrue();
            k.type("1").ctrl(KeyCode.Z).type("*");
        });
        assertThat(stands(FIRST)).isEqualTo(new Answer.Illegible());
        assertThat(kept().finishedAt()).isEmpty();

        keys(k -> k.press(KeyCode.ENTER));
        assertThat(kept().finishedAt()).isPresent();
        keys(k -> assertThat(seen(k, "second-entry-note") || seen(k, "differences"))
                .isFalse());
    }

    @Test
    void nothing_is_done_while_a_difference_is_open() throws Exception {
        keyFirst(intake.answers().with(FIRST, Answer.code("guardian")));
        keys(k -> {
            k.ctrl(KeyCode.D).type("1").ctrl(KeyCode.ENTER).press(KeyCode.ENTER);
            assertThat(saying(k.scene().getRoot(), "0 of 1")).isEqualTo(1);
        });
        assertThat(kept().finishedAt()).isEmpty();
        assertThat(stands(FIRST)).isEqualTo(Answer.code("guardian"));
    }

    @Test
    void the_question_opens_to_be_keyed_anew_and_the_same_key_leads_back() throws Exception {
        keyFirst(intake.answers().with(FIRST, Answer.code("guardian")));
        keys(k -> {
            k.ctrl(KeyCode.D).type("1").ctrl(KeyCode.ENTER).type("e");
            assertThat(seen(k, "intake-finish")).isTrue();
            k.type("u").ctrl(KeyCode.D).type("1").press(KeyCode.ENTER);
        });
        assertThat(stands(FIRST)).isEqualTo(new Answer.NotSure());
        assertThat(kept().finishedAt()).isPresent();
    }

    @Test
    void the_second_look_offers_it() throws Exception {
        ward.keying()
                .write(intake.id(), List.of(new Change.Answered(Slot.of("QC16"), Answer.code("no"))), Birchwood.ROSA);
        keys(k -> {
            k.ctrl(KeyCode.ENTER);
            assertThat(seen(k, "second-look-twice")).isTrue();
            k.ctrl(KeyCode.D);
            assertThat(seen(k, "second-entry-note")).isTrue();
        });
    }

    @Test
    void what_the_second_entry_left_out_is_shown_once_before_the_two_are_compared() throws Exception {
        keyFirst(intake.answers().with(FIRST, Answer.code("guardian")).with(FEVER, Answer.code("no")));
        keys(k -> {
            k.ctrl(KeyCode.D).type("2").ctrl(KeyCode.ENTER);
            assertThat(seen(k, "second-entry-note")).isTrue();
            k.type("n").ctrl(KeyCode.ENTER);
            assertThat(seen(k, "differences-none"))
                    .as("it stood at the question")
                    .isTrue();
        });
        keys(k -> {
            k.ctrl(KeyCode.G).press(KeyCode.ESCAPE);
            assertThat(kept().answers().at(FEVER)).isEqualTo(Answer.code("no"));
        });
    }

    @Test
    void a_reaction_that_the_first_entry_tells_does_not_stand_in_the_banner_of_the_second() throws Exception {
        keyFirst(intake.answers()
                .with(Slot.of("QGn"), Answer.code("yes"))
                .with(Slot.of("QG01", 1), Answer.code("milk")));
        keys(k -> {
            assertThat(saying(k.scene().getRoot(), "Milk")).isPositive();
            k.ctrl(KeyCode.D);
            assertThat(saying(k.scene().getRoot(), "Milk")).isZero();
        });
    }

    @Test
    void handing_over_tells_once_that_the_second_entry_is_not_done() throws Exception {
        keys(k -> {
            k.ctrl(KeyCode.D).type("1");
            assertThat(seen(k, "second-entry-note")).isTrue();
        });
        at(new Route.Intake(ROBIN, intake.id()), true, k -> k.ctrl(KeyCode.ENTER));
        assertThat(session().intake().status()).isEqualTo(Intake.Status.IN_PROGRESS);
        at(
                new Route.Intake(ROBIN, intake.id()),
                true,
                k -> k.ctrl(KeyCode.ENTER).ctrl(KeyCode.ENTER));
        assertThat(session().intake().status()).isEqualTo(Intake.Status.COMPLETED);
    }
}
