package villi.ui.family;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.intake.Line;
import villi.ui.kit.Held;
import villi.ui.kit.Kit;
import villi.ui.nav.Route;
import villi.usecase.intake.KeyIntake;

/// Family mode: handing over, welcome, each kind of question, what a teen answers alone, the end, the PIN.
public final class FamilyShots {

    private static final String PIN = "4711";
    private static final PersonName LONG =
            new PersonName("von und zu Hohenstein-Weissenfels-Oberbergheim", "Maximiliane Alexandra Josephine", "");
    private static final LocalDate CHILD = LocalDate.of(2019, 7, 14);
    private static final LocalDate TEEN = LocalDate.of(2011, 3, 14);

    private FamilyShots() {}

    public static List<Shot> all() {
        return List.of(
                handOver("family-hand-over", _ -> {}),
                handOver("family-hand-over-refused", s -> {
                    s.type("12");
                    s.press(KeyCode.ENTER);
                    s.type("12");
                    s.press(KeyCode.ENTER);
                }),
                at("family-welcome", CHILD, "", _ -> {}),
                at("family-stool", CHILD, "QH03", s -> {
                    s.type("1");
                    s.type("2");
                }),
                at("family-yes-no", CHILD, "QGn", s -> s.type("y")),
                at("family-unanswered", CHILD, "QGn", s -> s.press(KeyCode.ENTER)),
                at("family-scale", CHILD, "QB01a", _ -> {}),
                at("family-list", CHILD, "QG02", _ -> {}),
                at("family-weight", CHILD, "QD01", s -> s.type("47 lb 3 oz")),
                at("family-weight-unusual", CHILD, "QD01", s -> {
                    s.type("180");
                    s.press(KeyCode.ENTER);
                }),
                at("family-date", CHILD, "QD01a", s -> s.type("8/30/26")),
                at("family-words", CHILD, "QB01", s -> s.type("Belly pain after breakfast")),
                at("family-row", CHILD, "QG01", _ -> {}),
                at("family-more", CHILD, "QG01", s -> {
                    s.type("1");
                    while (!(model(s).page() instanceof Page.More)) model(s).skip();
                }),
                at("family-alone", TEEN, "alone", _ -> {}),
                at("family-together", TEEN, "together", _ -> {}),
                at("family-skipped", CHILD, "end", _ -> {}),
                at("family-done", CHILD, "end", s -> model(s).next()),
                at("family-leave", CHILD, "QGn", s -> fire(s, "#family-staff")),
                at("family-pin-wrong", CHILD, "QGn", s -> {
                    fire(s, "#family-staff");
                    s.type("1234");
                    s.press(KeyCode.ENTER);
                }),
                at("family-pin-waits", CHILD, "QGn", s -> {
                    fire(s, "#family-staff");
                    for (int i = 0; i < PinLock.TRIES; i++) {
                        s.type("1234");
                        s.press(KeyCode.ENTER);
                    }
                }),
                Shot.of("family-paused", FamilyShots::paused),
                Shot.of("family-long-name", stage -> family(stage, LONG, CHILD, "QH03")));
    }

    private static Shot at(String name, LocalDate born, String where, Consumer<ShotStage> then) {
        return Shot.of(name, stage -> family(stage, new PersonName("Moss", "Mia", ""), born, where))
                .after(then);
    }

    private static Shot handOver(String name, Consumer<ShotStage> then) {
        return Shot.of(name, stage -> {
                    DemoWard ward = DemoWard.open();
                    KeyIntake.Session session = session(ward, new PersonName("Moss", "Mia", ""), CHILD);
                    PatientId patient = session.patient().id();
                    IntakeId intake = session.intake().id();
                    return new HandOverScreen(
                            stage.kit(),
                            ward.keying(),
                            Birchwood.ROSA,
                            stage,
                            nowhere(),
                            p -> ward.banner(stage.texts(), p),
                            new Route.HandOver(patient, intake));
                })
                .after(then);
    }

    static Held.Holder nowhere() {
        return new Held.Holder() {
            @Override
            public void hold(Held screen) {}

            @Override
            public void letGo() {}
        };
    }

    static KeyIntake.Session session(DemoWard ward, PersonName name, LocalDate born) {
        int number = born.getYear();
        ward.people().add(number, name.family(), name.given(), "", born, number);
        return ward.keying().open(Birchwood.patient(number), Birchwood.ROSA) instanceof KeyIntake.Opening.Opened opened
                ? opened.session()
                : fail();
    }

    private static KeyIntake.Session fail() {
        throw new AssertionError("no form");
    }

    private static FamilyModeScreen family(ShotStage stage, PersonName name, LocalDate born, String where) {
        return family(stage.kit(), name, born, where);
    }

    private static FamilyModeScreen family(Kit kit, PersonName name, LocalDate born, String where) {
        DemoWard ward = DemoWard.open();
        KeyIntake.Session session = session(ward, name, born);
        FamilyModel model = FamilyModeScreen.model(kit, ward.keying(), Birchwood.ROSA, session, PIN, () -> {});
        walk(model, where);
        return new FamilyModeScreen(kit, model, session.patient().name().called());
    }

    /// Five minutes without a touch.
    private static FamilyModeScreen paused(ShotStage stage) {
        HandClock clock = new HandClock();
        Kit kit = stage.kit();
        Kit moved = new Kit(kit.texts(), clock, kit.work(), kit.jobs(), kit.saved(), kit.toasts(), kit.dialogs());
        FamilyModeScreen screen = family(moved, new PersonName("Moss", "Mia", ""), CHILD, "QGn");
        clock.pass(FamilyModel.IDLE);
        screen.model().tick();
        return screen;
    }

    /// Answers yes to every question that can be and skips the rest, up to a place.
    private static void walk(FamilyModel model, String where) {
        while (!where.isEmpty() && !there(model.page(), where)) {
            if (model.page() instanceof Page.Ask(Line.Question question, int _, var _)) {
                boolean worries = question.slot().linkId().value().equals("QB01");
                if (worries) model.type("Belly pain");
                if (worries || (model.key("y") && model.answered())) model.next();
                else model.skip();
            } else model.next();
        }
    }

    private static boolean there(Page page, String where) {
        return switch (page) {
            case Page.Ask ask -> ask.question().slot().linkId().value().equals(where);
            case Page.Alone _ -> where.equals("alone");
            case Page.TogetherAgain _ -> where.equals("together");
            case Page.Skipped _, Page.Done _ -> true;
            case Page.Welcome _, Page.More _ -> false;
        };
    }

    private static FamilyModel model(ShotStage stage) {
        return ((FamilyModeScreen) stage.screen()).model();
    }

    private static void fire(ShotStage stage, String id) {
        Node node = stage.root().lookup(id);
        ((ButtonBase) node).fire();
    }
}
