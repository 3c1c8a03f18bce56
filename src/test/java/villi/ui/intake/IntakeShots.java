package villi.ui.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import villi.domain.intake.Answer;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.nav.Route;
import villi.ui.scan.ScanFakes;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;

/// Keying: resumed, fresh, in a table, with flags, with refused text, for an age without a form, with a long name.
public final class IntakeShots {

    private static final PersonName LONG =
            new PersonName("von und zu Hohenstein-Weissenfels-Oberbergheim", "Maximiliane Alexandra Josephine", "");

    private IntakeShots() {}

    public static List<Shot> all() {
        return List.of(
                at("intake-resumed", _ -> {}, "Zuri", Optional.empty()),
                Shot.of("intake-choice", s -> fresh(s, "June")),
                Shot.of("intake-choice-planned", s -> fresh(s, "Mia")),
                Shot.of("intake-choice-long-name", s -> {
                    DemoWard ward = DemoWard.open();
                    ward.rename("Mia", LONG);
                    return fresh(s, ward, LONG.given());
                }),
                Shot.of("intake-paper", s -> fresh(s, "June")).after(s -> s.press(KeyCode.ENTER)),
                Shot.of("intake-paper-other", s -> fresh(s, "June")).after(IntakeShots::otherPaper),
                Shot.of("intake-new-adult", s -> fresh(s, "June")).after(s -> {
                    s.press(KeyCode.ENTER);
                    s.press(KeyCode.F4);
                }),
                at("intake-again", w -> w.answer("Zuri", "QC06", new Answer.Illegible()), "Zuri", Optional.empty())
                        .after(s -> s.press(KeyCode.F9)),
                at(
                        "intake-contradiction",
                        w -> w.answer("Mia", "QH01", Answer.code("yes"))
                                .answer("Mia", "QC06", Answer.code("yes"))
                                .answer("Mia", "QH03b", Answer.code("none")),
                        "Mia",
                        Optional.of(Slot.of("QH03b"))),
                at(
                        "intake-medicines",
                        _ -> {},
                        "Mia",
                        Optional.of(new Slot(Slot.of("QJ01a").linkId(), 1))),
                at(
                        "intake-reactions",
                        _ -> {},
                        "Ada",
                        Optional.of(new Slot(Slot.of("QG02").linkId(), 1))),
                at("intake-stool", _ -> {}, "Zuri", Optional.of(Slot.of("QH03"))),
                baby("intake-diaper"),
                alone("intake-alone"),
                at("intake-same-day", _ -> {}, "Ben", Optional.of(Slot.of("QC06"))),
                at(
                        "intake-emergency",
                        w -> w.answer("Zuri", "QC01", Answer.code("yes")),
                        "Zuri",
                        Optional.of(Slot.of("QC02"))),
                at("intake-refused", _ -> {}, "Zuri", Optional.of(Slot.of("QD01")))
                        .after(IntakeShots::heavy),
                at("intake-note", _ -> {}, "Zuri", Optional.of(Slot.of("QC03"))).after(s -> s.press(KeyCode.SLASH)),
                at("intake-second-look", _ -> {}, "Zuri", Optional.empty()).after(IntakeShots::finish),
                at("intake-second-look-long-name", w -> w.rename("Zuri", LONG), LONG.given(), Optional.empty())
                        .after(IntakeShots::finish),
                at("intake-second-entry", _ -> {}, "Zuri", Optional.empty()).after(s -> s.ctrl(KeyCode.D)),
                differ("intake-differences", w -> {}, "Ada"),
                differ("intake-differences-long-name", w -> w.rename("Ada", LONG), LONG.given()),
                twice("intake-differences-none", "Ada", _ -> {}, _ -> {}),
                at("intake-second-entry-gaps", _ -> {}, "Zuri", Optional.empty())
                        .after(s -> {
                            s.ctrl(KeyCode.D);
                            s.ctrl(KeyCode.ENTER);
                        }),
                at("intake-long-name", w -> w.rename("Zuri", LONG), LONG.given(), Optional.empty()),
                beside("intake-beside", true),
                beside("intake-beside-none", false),
                at("intake-sections", _ -> {}, "Zuri", Optional.empty())
                        .after(s -> s.frame().nextPane(false)));
    }

    /// Keying with the paper beside it.
    private static Shot beside(String name, boolean photo) {
        return Shot.of(name, stage -> {
                    DemoWard ward = DemoWard.open();
                    var intake = ward.intake("Zuri");
                    var paper = new ScanFakes(stage, ward);
                    if (photo) paper.photo(intake.patient(), intake.id());
                    var views = views(stage, ward);
                    return IntakeScreen.ofIntake(
                            stage.kit(),
                            new IntakeScreen.Uses(ward.keying(), ward.twice()),
                            Birchwood.ROSA,
                            stage,
                            new IntakeScreen.Views(
                                    views.banner(), views.judge(), views.keys(), views.slip(), paper::beside),
                            new Route.Intake(intake.patient(), intake.id()));
                })
                .after(s -> s.press(KeyCode.F3));
    }

    private static Shot at(String name, Consumer<DemoWard> before, String given, Optional<Slot> at) {
        return Shot.of(name, stage -> {
            DemoWard ward = DemoWard.open();
            before.accept(ward);
            var intake = ward.intake(given);
            return open(stage, ward, new Route.Intake(intake.patient(), intake.id(), at));
        });
    }

    /// The whole paper keyed twice, with four differences of which two are decided.
    private static Shot differ(String name, Consumer<DemoWard> before, String given) {
        return twice(name, given, before, second -> {
                    second.add(new Change.Answered(Slot.of("QC06"), new Answer.NotSure()));
                    second.add(new Change.Answered(
                            Slot.of("QD01"),
                            new Answer.Given(List.of(new Value.Measure(new BigDecimal("26.7"), "kg")))));
                    second.add(new Change.Answered(Slot.of("QG01", 1), new Answer.Silent()));
                    second.add(new Change.Answered(Slot.of("QH03"), new Answer.Illegible()));
                })
                .after(s -> {
                    s.ctrl(KeyCode.ENTER);
                    s.ctrl(KeyCode.ENTER);
                    s.type("1*");
                });
    }

    private static Shot twice(String name, String given, Consumer<DemoWard> before, Consumer<List<Change>> otherwise) {
        return Shot.of(name, stage -> {
                    DemoWard ward = DemoWard.open();
                    before.accept(ward);
                    var intake = ward.intake(given);
                    var session = ((KeyIntake.Opening.Opened) ward.keying().resume(intake.id())).session();
                    var entry = ward.twice().open(session, Birchwood.ROSA);
                    List<Change> second = new ArrayList<>();
                    intake.answers().entries().forEach((slot, answer) -> second.add(new Change.Answered(slot, answer)));
                    otherwise.accept(second);
                    ward.twice().write(entry.id(), second, Birchwood.ROSA);
                    return open(stage, ward, new Route.Intake(intake.patient(), intake.id()));
                })
                .after(s -> s.ctrl(KeyCode.ENTER));
    }

    /// The screen of one intake, with all that it needs from the ward.
    static IntakeScreen open(ShotStage stage, DemoWard ward, Route.Intake route) {
        return open(stage.kit(), stage, ward, route);
    }

    static IntakeScreen open(Kit kit, ShotStage stage, DemoWard ward, Route.Intake route) {
        return IntakeScreen.ofIntake(
                kit,
                new IntakeScreen.Uses(ward.keying(), ward.twice()),
                Birchwood.ROSA,
                stage,
                views(stage, ward),
                route);
    }

    /// A new baby whose stool is being asked about.
    private static Shot baby(String name) {
        return Shot.of(name, stage -> started(stage, LocalDate.of(2026, 3, 14), "QH03c"));
    }

    /// A teen, at the first question that the teen answers alone.
    private static Shot alone(String name) {
        return Shot.of(name, stage -> started(stage, LocalDate.of(2011, 3, 14), "QA08"));
    }

    private static Screen started(ShotStage stage, LocalDate born, String at) {
        DemoWard ward = DemoWard.open();
        ward.people().add(99, "Moss", "Robin", "", born, 99);
        PatientId robin = Birchwood.patient(99);
        ward.keying().open(robin, Birchwood.ROSA);
        var intake = ward.people().intakes().of(robin).getFirst();
        return open(stage, ward, new Route.Intake(robin, intake.id(), Optional.of(Slot.of(at))));
    }

    private static Screen fresh(ShotStage stage, String given) {
        return fresh(stage, DemoWard.open(), given);
    }

    private static Screen fresh(ShotStage stage, DemoWard ward, String given) {
        return IntakeScreen.ofPatient(
                stage.kit(),
                new IntakeScreen.Uses(ward.keying(), ward.twice()),
                Birchwood.ROSA,
                stage,
                views(stage, ward),
                ward.patient(given).id());
    }

    static IntakeScreen.Views views(ShotStage stage, DemoWard ward) {
        return new IntakeScreen.Views(
                s -> ward.banner(stage.texts(), s),
                ward::judged,
                new IntakeScreen.SingleKeys(true, _ -> {}),
                (_, _) -> {},
                s -> new ScanFakes(stage, ward).beside(s));
    }

    private static void otherPaper(ShotStage stage) {
        stage.press(KeyCode.ENTER);
        stage.type("FADU1-0000");
        stage.press(KeyCode.ENTER);
        stage.type("jun");
        stage.press(KeyCode.ENTER);
    }

    private static void finish(ShotStage stage) {
        stage.ctrl(KeyCode.ENTER);
    }

    private static void heavy(ShotStage stage) {
        stage.type("heavy");
        stage.press(KeyCode.ENTER);
    }
}
