package villi.ui.chart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import villi.domain.plan.PlanId;
import villi.printing.PdfPictures;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.start.StartFakes;
import villi.usecase.Trail;
import villi.usecase.plan.CarePlans;
import villi.usecase.practice.AuditLog;
import villi.usecase.scan.MemoryScans;
import villi.usecase.undo.Past;
import villi.usecase.undo.UndoActs;
import villi.usecase.unite.MemoryUnions;
import villi.usecase.unite.UniteRecords;

/// A chart before the first form, while keying, with a draft, signed, and with a very long name.
public final class ChartShots {

    private ChartShots() {}

    public static List<Shot> all() {
        return List.of(
                chart("chart-keying", 1),
                chart("chart-new", 2),
                chart("chart-draft", 4),
                chart("chart-signed", 5),
                chart("chart-long-name", 7),
                Shot.of("chart-history", s -> screen(s, 5)).after(s -> {
                    s.screen().node().requestFocus();
                    s.press(KeyCode.H);
                }),
                Shot.of("sheets-signed", s -> sheets(s, DemoWard.open())),
                Shot.of("sheets-none", s -> sheets(s, new DemoWard())));
    }

    private static Shot chart(String name, int patient) {
        return Shot.of(name, s -> screen(s, patient));
    }

    private static SheetsScreen sheets(ShotStage stage, DemoWard ward) {
        CarePlans plans = ward.people().plans();
        PlanId id = ward.people().all().isEmpty()
                ? new PlanId(new UUID(0, 0))
                : ward.plan("Mia").id();
        return new SheetsScreen(
                stage.kit(), plans, new PdfPictures(), new SheetsScreen.Paper((_, _) -> {}, (_, _) -> {}), id);
    }

    private static void happened(AuditLog audit, int patient) {
        var subject = new AuditLog.Subject(
                "patient", Birchwood.patient(patient).value().toString());
        Instant at = Instant.parse("2026-09-05T08:30:00Z");
        for (String act : List.of(
                "patient.register",
                "intake.start",
                "intake.finish",
                "intake.confirm",
                "intake.confirm",
                "intake.confirm",
                "plan.accept",
                "plan.accept",
                "plan.sign",
                "patient.change",
                "household.change")) {
            audit.add(new Trail(Birchwood.ROSA, at, act), subject);
            at = at.plusSeconds(75);
        }
    }

    private static ChartScreen screen(ShotStage stage, int patient) {
        Birchwood practice = Birchwood.busy();
        AuditLog audit = new StartFakes().books().audit();
        if (patient == 5) happened(audit, patient);
        return new ChartScreen(
                stage.kit(),
                stage,
                new ChartScreen.Ports(
                        practice,
                        practice.intakes(),
                        practice.forms(),
                        practice.plans(),
                        new MemoryScans(),
                        audit,
                        new MemoryUnions(practice),
                        new UndoActs(
                                e -> patient == 5 && e.number() >= 10
                                        ? Optional.of(new Past.State.OfHousehold(practice.household(Birchwood.home(1))))
                                        : Optional.empty(),
                                new UndoActs.Families(
                                        practice, practice.households(), practice.homes(), new MemoryScans()),
                                new UndoActs.Uniting(
                                        new UniteRecords(
                                                practice,
                                                new MemoryUnions(practice),
                                                new UniteRecords.Charts(
                                                        practice.intakes(), practice.forms(), practice.plans()),
                                                ShotStage.CLOCK),
                                        String::valueOf),
                                ShotStage.CLOCK)),
                Birchwood.ROSA,
                Birchwood.patient(patient));
    }
}
