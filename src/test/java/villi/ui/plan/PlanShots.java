package villi.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import villi.domain.handout.Pdf;
import villi.domain.intake.Answer;
import villi.domain.patient.PersonName;
import villi.domain.plan.CarePlan;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.kit.KeySheet;

/// The plan builder with told answers, ready to decide, with a flag, with boxes open, signed, and as an emergency.
public final class PlanShots {

    private PlanShots() {}

    public static List<Shot> all() {
        return List.of(
                plan("plan-told", _ -> {}, "Ada"),
                plan("plan-ready", w -> w.confirm("Ada"), "Ada"),
                plan("plan-flag", w -> w.confirm("Ben"), "Ben"),
                plan("plan-adult", w -> w.confirm("Anna"), "Anna"),
                plan("plan-signed", _ -> {}, "Mia"),
                plan("plan-emergency", w -> w.answer("Ben", "QC01", Answer.code("yes")), "Ben"),
                plan(
                        "plan-long-name",
                        w -> w.rename(
                                "Ada",
                                new PersonName(
                                        "von und zu Hohenstein-Weissenfels-Oberbergheim",
                                        "Maximiliane Alexandra Josephine",
                                        "")),
                        "Maximiliane Alexandra Josephine"),
                plan("plan-swap", w -> w.confirm("Ada"), "Ada").after(s -> key(s, KeyCode.S)),
                plan("plan-edit", w -> w.confirm("Ada"), "Ada").after(s -> key(s, KeyCode.E)),
                plan("plan-decline", w -> w.confirm("Ada"), "Ada").after(s -> key(s, KeyCode.X)),
                plan("plan-add", w -> w.confirm("Ada"), "Ada").after(PlanShots::add),
                plan("plan-next-pane", w -> w.confirm("Ada"), "Ada")
                        .after(s -> s.frame().nextPane(true)),
                plan("plan-pane-before", w -> w.confirm("Ada"), "Ada")
                        .after(s -> s.frame().nextPane(false)),
                plan("plan-keys", w -> w.confirm("Ada"), "Ada")
                        .after(s -> KeySheet.open(
                                s.kit().dialogs(), s.texts(), s.screen().hints())));
    }

    private static Shot plan(String name, Consumer<DemoWard> before, String given) {
        return Shot.of(name, stage -> {
            DemoWard ward = DemoWard.open();
            before.accept(ward);
            return new PlanScreen(
                    stage.kit(),
                    stage,
                    ward.planning(),
                    new Nowhere(),
                    a -> ward.banner(stage.texts(), a),
                    Birchwood.ROSA,
                    ward.intake(given).id());
        });
    }

    private static void key(ShotStage stage, KeyCode code) {
        stage.press(code);
    }

    private static void add(ShotStage stage) {
        Node button = stage.root().lookup("#plan-add");
        ((Button) button).fire();
    }

    /// Pages go nowhere.
    private static final class Nowhere implements PlanScreen.Paper {

        @Override
        public void save(Pdf pdf, String code, int version) {}

        @Override
        public void save(Pdf pdf, CarePlan signed) {}

        @Override
        public void print(Pdf pdf, CarePlan signed) {}

        @Override
        public void open(Pdf pdf) {}

        @Override
        public void print(Pdf pdf) {}
    }
}
