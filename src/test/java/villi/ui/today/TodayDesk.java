package villi.ui.today;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import villi.domain.handout.Pdf;
import villi.domain.patient.Patient;
import villi.domain.patient.Visit;
import villi.domain.plan.CarePlan;
import villi.domain.practice.BackupState;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.files.CsvFiles;
import villi.shots.Birchwood;
import villi.shots.EachCase;
import villi.shots.ShotStage;
import villi.usecase.Trail;
import villi.usecase.agenda.DeskWork;
import villi.usecase.agenda.FakePrinters;
import villi.usecase.agenda.FillDay;
import villi.usecase.agenda.MemoryDays;
import villi.usecase.agenda.MemorySteps;
import villi.usecase.agenda.PrintSheets;
import villi.usecase.intake.Forms;
import villi.usecase.plan.CarePlans;

/// The desk of an invented practice: what Today reads and does, in memory.
final class TodayDesk {

    final Birchwood practice;
    final MemorySteps steps = new MemorySteps();
    final MemoryDays days = new MemoryDays();
    final DeskWork work;
    final FakePrinters printers = new FakePrinters();
    BackupState backup = good(0);
    private final Forms forms;
    private final List<Integer> ids = new ArrayList<>();

    TodayDesk(Birchwood practice, Forms forms) {
        this.practice = practice;
        this.forms = forms;
        this.work = new DeskWork(steps, days, ShotStage.CLOCK, this::id);
    }

    /// A backup of some days ago.
    static BackupState good(int daysAgo) {
        var done = new BackupState.Done(ShotStage.CLOCK.instant().minus(Duration.ofDays(daysAgo)), 412, 9376);
        return daysAgo > 1 ? new BackupState.Overdue(done, daysAgo) : new BackupState.Good(done);
    }

    TodayDesk backup(BackupState state) {
        backup = state;
        return this;
    }

    private UUID id() {
        ids.add(0);
        return new UUID(88, ids.size());
    }

    /// Notes that something was done some days ago.
    TodayDesk step(Patient patient, Kind kind, String about, String way, int daysAgo) {
        var at = ShotStage.CLOCK.instant().minus(Duration.ofDays(daysAgo)).minusSeconds(60);
        steps.put(new DeskStep(patient.id(), kind, about, at, way), new Trail(Birchwood.ROSA, at, "shot"));
        return this;
    }

    /// The newest plan of somebody, as steps name it.
    String plan(Patient patient) {
        return practice.plans().of(patient.id()).getFirst().id().value().toString();
    }

    /// Signs the newest plan of somebody with one sheet.
    TodayDesk sheets(Patient patient) {
        CarePlan plan = practice.plans().of(patient.id()).getFirst();
        var sheet =
                new CarePlans.Sheet("plan-full", new Pdf(patient.name().given().getBytes(UTF_8)));
        practice.plans().sign(plan, List.of(sheet), new Trail(Birchwood.ROSA, ShotStage.CLOCK.instant(), "shot"));
        return this;
    }

    PrintQueueScreen queue(ShotStage stage) {
        return new PrintQueueScreen(stage.kit(), stage, uses());
    }

    TodayDesk expect(Patient patient, String time, Visit.State state) {
        FillDay fill = fill();
        fill.add(List.of(new FillDay.Chosen(patient.id(), Optional.of(LocalTime.parse(time)), "")), Birchwood.ROSA);
        if (state != Visit.State.EXPECTED) {
            Visit visit = days.on(LocalDate.now(ShotStage.CLOCK)).getLast();
            fill.become(List.of(visit), state, Birchwood.ROSA);
        }
        return this;
    }

    FillDay fill() {
        return new FillDay(practice, days, new CsvFiles(), ShotStage.CLOCK, this::id);
    }

    TodayScreen.Uses uses() {
        return new TodayScreen.Uses(
                new EachCase(practice, practice.intakes(), practice.plans(), steps, days),
                forms,
                fill()::list,
                () -> new TodayScreen.DataFacts(practice.all().size(), "villi/practice", 210, Optional.of(backup)),
                work,
                new PrintSheets(practice.plans(), steps, printers, ShotStage.CLOCK),
                () -> {
                    backup = good(0);
                    return backup;
                },
                Birchwood.ROSA);
    }

    TodayScreen screen(ShotStage stage) {
        return new TodayScreen(stage.kit(), stage, uses());
    }
}
