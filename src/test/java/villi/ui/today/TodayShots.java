package villi.ui.today;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import villi.domain.patient.Patient;
import villi.domain.patient.Visit;
import villi.domain.practice.BackupState;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.EachCase;
import villi.shots.Shot;
import villi.shots.ShotStage;

/// Today with work, and without.
public final class TodayShots {

    private TodayShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("today-busy", s -> busy().screen(s)),
                Shot.of("today-expected", s -> expected().screen(s)),
                Shot.of("today-stages", s -> stages().screen(s)),
                Shot.of(
                        "today-empty",
                        s -> new TodayDesk(Birchwood.empty(), Birchwood.empty().forms()).screen(s)),
                Shot.of(
                        "today-backup-none",
                        s -> busy().backup(new BackupState.NotSetUp()).screen(s)),
                Shot.of(
                        "today-backup-overdue",
                        s -> busy().backup(TodayDesk.good(4)).screen(s)),
                Shot.of("today-backup-failed", s -> busy().backup(failed()).screen(s)),
                Shot.of("queue-full", s -> queue().queue(s)),
                Shot.of(
                        "queue-empty",
                        s -> new TodayDesk(Birchwood.empty(), Birchwood.empty().forms()).queue(s)),
                Shot.of("plans-list", s -> plans(s, Birchwood.busy())),
                Shot.of("plans-empty", s -> plans(s, Birchwood.empty())));
    }

    static TodayDesk busy() {
        Birchwood practice = Birchwood.busy();
        return new TodayDesk(practice, practice.forms());
    }

    private static BackupState failed() {
        Instant now = ShotStage.CLOCK.instant();
        return new BackupState.Failed(
                new BackupState.Failure(now, "backup-folder-gone", List.of("/media/front-desk/stick of the practice")),
                Optional.of(new BackupState.Done(now.minusSeconds(90_000), 412, 9376)));
    }

    private static TodayDesk expected() {
        TodayDesk desk = busy();
        List<Patient> people = desk.practice.all();
        return desk.expect(people.get(0), "09:00", Visit.State.ARRIVED)
                .expect(people.get(1), "10:15", Visit.State.EXPECTED)
                .expect(people.get(6), "11:00", Visit.State.DONE)
                .step(people.get(4), Kind.GIVEN, desk.plan(people.get(4)), DeskStep.BEFORE, 9)
                .step(people.get(5), Kind.GIVEN, desk.plan(people.get(5)), DeskStep.BEFORE, 9);
    }

    /// A day with somebody at every stage.
    static TodayDesk stages() {
        DemoWard ward = DemoWard.open();
        TodayDesk desk = new TodayDesk(ward.people(), DemoWard.content().forms());
        List<Patient> signed = signed(ward);
        int fresh = 0;
        for (Patient one : ward.people().all()) {
            if (!ward.people().intakes().of(one.id()).isEmpty()) continue;
            fresh++;
            if (fresh == 1) desk.step(one, Kind.FORM_GIVEN, "ADU2-7F3K", DeskStep.PAPER, 2);
        }
        Patient june = ward.patient("June");
        ward.people()
                .add(71, "Lindt", "Noa", "", java.time.LocalDate.of(2022, 9, 1), 71)
                .add(72, "Okafor", "Sade", "", java.time.LocalDate.of(2018, 1, 10), 72)
                .add(
                        73,
                        "von und zu Hohenstein-Weissenfels-Oberbergheim",
                        "Maximiliane Alexandra Josephine",
                        "",
                        java.time.LocalDate.of(2024, 2, 29),
                        73);
        desk.step(
                        ward.people().find(Birchwood.patient(71)).orElseThrow(),
                        Kind.FORM_BACK,
                        "CHI2-2QX8",
                        DeskStep.TOLD,
                        0)
                .step(
                        ward.people().find(Birchwood.patient(72)).orElseThrow(),
                        Kind.FORM_GIVEN,
                        "CHI2-9B4C",
                        DeskStep.FILE,
                        4)
                .step(
                        ward.people().find(Birchwood.patient(73)).orElseThrow(),
                        Kind.FORM_GIVEN,
                        DeskStep.BY_HAND,
                        DeskStep.TOLD,
                        1)
                .step(
                        ward.patient("Zuri"),
                        Kind.ASKED,
                        ward.intake("Zuri").id().value().toString(),
                        DeskStep.PAPER,
                        0)
                .expect(june, "09:00", Visit.State.ARRIVED)
                .expect(ward.patient("Zuri"), "09:40", Visit.State.EXPECTED);
        for (int i = 0; i < signed.size(); i++) {
            Patient one = signed.get(i);
            if (i % 3 != 1) desk.step(one, Kind.PRINTED, desk.plan(one), DeskStep.PAPER, 0);
            if (i % 3 == 2) desk.step(one, Kind.GIVEN, desk.plan(one), DeskStep.TOLD, 0);
        }
        return desk;
    }

    /// One waits, one failed, one is printed.
    static TodayDesk queue() {
        DemoWard ward = DemoWard.open();
        TodayDesk desk = new TodayDesk(ward.people(), DemoWard.content().forms());
        List<Patient> signed = signed(ward);
        desk.expect(signed.getFirst(), "09:00", Visit.State.ARRIVED)
                .step(signed.get(1), Kind.PRINT_FAILED, desk.plan(signed.get(1)), "printer-missing\nFront desk", 0)
                .step(signed.get(2), Kind.PRINTED, desk.plan(signed.get(2)), DeskStep.PAPER, 0);
        return desk;
    }

    private static List<Patient> signed(DemoWard ward) {
        return ward.people().all().stream()
                .filter(p -> ward.people().plans().of(p.id()).stream().anyMatch(c -> c.signed()))
                .toList();
    }

    private static PlansScreen plans(ShotStage stage, Birchwood practice) {
        return new PlansScreen(stage.kit(), stage, new EachCase(practice, practice.intakes(), practice.plans()));
    }
}
