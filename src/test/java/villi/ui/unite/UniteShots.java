package villi.ui.unite;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import villi.content.ShippedForms;
import villi.domain.intake.Answer;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.shots.Birchwood;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.usecase.Trail;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.unite.MemoryUnions;
import villi.usecase.unite.UniteRecords;

/// Choosing the other record, the preview with reactions that come over, with doubts, and with a very long name.
public final class UniteShots {

    private UniteShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("patients-unite", s -> screen(s, twice(), 1)),
                Shot.of("patients-unite-nobody", s -> screen(s, Birchwood.busy(), 3)),
                Shot.of("patients-unite-preview", s -> screen(s, twice(), 1)).after(s -> pick(s, "", 2049)),
                Shot.of("patients-unite-doubts", s -> screen(s, twice(), 3)).after(s -> pick(s, "maximiliane", 2047)));
    }

    private static void pick(ShotStage stage, String typed, int number) {
        ((TextField) stage.root().lookup("#unite-find")).setText(typed);
        stage.root().applyCss();
        ((Button) stage.root().lookup("#unite-pick-" + number)).fire();
    }

    private static UniteScreen screen(ShotStage stage, Birchwood practice, int number) {
        return new UniteScreen(
                stage.kit(),
                stage,
                new UniteScreen.Uses(
                        practice,
                        practice.roster(),
                        new UniteRecords(
                                practice,
                                new MemoryUnions(practice),
                                new UniteRecords.Charts(practice.intakes(), new Shipped(), practice.plans()),
                                ShotStage.CLOCK),
                        DateEntry.Order.DAY_FIRST),
                Birchwood.ROSA,
                Birchwood.patient(number));
    }

    /// Mia was registered again, with reactions that the first record does not know.
    private static Birchwood twice() {
        Birchwood practice = Birchwood.busy();
        practice.add(9, "Kellner", "Mia", "", java.time.LocalDate.of(2020, 7, 14), 8);
        var again = new Intake(
                new villi.domain.intake.IntakeId(new java.util.UUID(3, 8)),
                Birchwood.patient(9),
                Birchwood.FORM,
                Intake.Status.COMPLETED,
                java.time.Instant.parse("2026-08-01T08:00:00Z"),
                Optional.empty(),
                Intake.Content.EMPTY);
        practice.intakes().start(again);
        practice.intakes()
                .change(
                        again.id(),
                        List.of(
                                new Change.Answered(Slot.of("QGn"), Answer.code("yes")),
                                new Change.Answered(Slot.of("QG01", 1), Answer.code("peanut")),
                                new Change.Answered(Slot.of("QG02", 1), Answer.code("throat-tight"))),
                        new Trail(Birchwood.ROSA, java.time.Instant.EPOCH, "test"));
        return practice;
    }

    /// The shipped forms, whatever their version.
    private static final class Shipped implements Forms {

        private static final List<Questionnaire> FORMS = ShippedForms.load().offered();

        @Override
        public List<Questionnaire> offered() {
            return FORMS;
        }

        @Override
        public Optional<Questionnaire> find(QuestionnaireRef ref) {
            return FORMS.stream().filter(f -> f.ref().id().equals(ref.id())).findFirst();
        }
    }
}
