package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Questionnaire;
import villi.shots.DemoWard;
import villi.usecase.intake.KeyIntake;

/// A filled paper form is keyed from its first to its last question, key by key, without a mouse.
class KeystrokesTest {

    private static final DemoWard WARD = DemoWard.open();

    @Test
    void a_whole_child_form_takes_one_key_for_each_choice_and_no_mouse() {
        Answers paper = WARD.intake("Mia").answers();

        PaperKeys keyed = PaperKeys.of(blank(), paper);

        new Branches(form())
                .places(paper)
                .forEach(p -> assertThat(keyed.answers().at(p.slot()))
                        .as(p.slot().toString())
                        .isEqualTo(paper.at(p.slot())));
        assertThat(keyed.answered()).isGreaterThan(200);
        assertThat(keyed.choiceKeys()).isEqualTo(keyed.choices()).isGreaterThan(140);
        assertThat(keyed.keys()).as("keys for %d answers", keyed.answered()).hasSizeLessThanOrEqualTo(440);
    }

    private static Questionnaire form() {
        return DemoWard.content().forms().find(WARD.intake("Mia").form()).orElseThrow();
    }

    private static KeyIntake.Session blank() {
        Intake done = WARD.intake("Mia");
        var patient = WARD.patient("Mia");
        Answers known = Answers.NONE;
        for (String id : List.of("QA02", "QA03"))
            known = known.with(Slot.of(id), done.answers().at(id));
        var intake = new Intake(
                done.id(),
                done.patient(),
                done.form(),
                Intake.Status.IN_PROGRESS,
                Instant.EPOCH,
                Optional.empty(),
                new Intake.Content(known, Map.of(), Map.of()));
        return new KeyIntake.Session(
                new KeyIntake.Person(patient, WARD.people().household(patient.household()), List.of()),
                form(),
                intake,
                Optional.empty(),
                known);
    }
}
