package villi.ui.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.patient.Visit;
import villi.files.CsvFiles;
import villi.shots.Birchwood;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.kit.FileAsk;
import villi.usecase.agenda.FillDay;
import villi.usecase.agenda.FillDay.Chosen;
import villi.usecase.agenda.FillDay.Coming;
import villi.usecase.agenda.MemoryDays;
import villi.usecase.find.Roster;

/// The list of the day, and the look at a file, in every state.
public final class DayShots {

    private DayShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("day-empty", s -> screen(s, Birchwood.busy(), List.of(), "")),
                Shot.of("day-list", s -> screen(s, Birchwood.busy(), some(Birchwood.busy()), "")),
                Shot.of("day-typing", s -> screen(s, Birchwood.busy(), some(Birchwood.busy()), ""))
                        .after(s -> s.type("10:30 k")),
                Shot.of("day-unknown", s -> screen(s, Birchwood.busy(), List.of(), ""))
                        .after(s -> s.type("10:30 zzz")),
                Shot.of("day-refused", s -> screen(s, Birchwood.busy(), List.of(), "Room,Date\n2,2026-09-14\n"))
                        .after(DayShots::open),
                Shot.of(
                                "day-look",
                                s -> screen(s, Birchwood.busy(), some(Birchwood.busy()), calendar(Birchwood.busy())))
                        .after(DayShots::open));
    }

    /// Who comes: three of the practice, the first is here.
    public static List<Coming> coming(Birchwood practice) {
        FillDay fill = fill(practice, new MemoryDays());
        List<Visit> fresh = fill.add(some(practice), Birchwood.ROSA);
        fill.become(List.of(fresh.getFirst()), Visit.State.ARRIVED, Birchwood.ROSA);
        return fill.list();
    }

    static FillDay fill(Birchwood practice, MemoryDays days) {
        var next = new ArrayList<Integer>();
        return new FillDay(practice, days, new CsvFiles(), ShotStage.CLOCK, () -> {
            next.add(0);
            return new UUID(77, next.size());
        });
    }

    static DayScreen screen(ShotStage stage, Birchwood practice, List<Chosen> there, String file) {
        FillDay fill = fill(practice, new MemoryDays());
        fill.add(there, Birchwood.ROSA);
        return screen(stage, practice, fill, file);
    }

    static DayScreen screen(ShotStage stage, Birchwood practice, FillDay fill, String file) {
        return screen(stage, practice.roster(), fill, file);
    }

    static DayScreen screen(ShotStage stage, Roster people, FillDay fill, String file) {
        return new DayScreen(
                stage.kit(),
                stage,
                new DayScreen.Uses(fill, people, ask(file), DateEntry.Order.DAY_FIRST, Birchwood.ROSA));
    }

    private static List<Chosen> some(Birchwood practice) {
        List<Patient> people = practice.all();
        return List.of(
                new Chosen(people.get(0).id(), Optional.of(LocalTime.of(9, 0)), "follow-up"),
                new Chosen(people.get(1).id(), Optional.of(LocalTime.of(10, 15)), ""),
                new Chosen(people.get(2).id(), Optional.empty(), "brings the form"));
    }

    static String calendar(Birchwood practice) {
        String day = java.time.LocalDate.now(ShotStage.CLOCK).toString().replace("-", "");
        Patient known = practice.all().get(3);
        Patient there = practice.all().getFirst();
        return "BEGIN:VCALENDAR\r\n"
                + event(
                        day + "T110000",
                        known.name().given() + " " + known.name().family() + ": first visit")
                + event(
                        day + "T113000",
                        there.name().given() + " " + there.name().family())
                + event(day + "T120000", there.name().family())
                + event(day + "T123000", "Lunch")
                + event(day + "T140000", "Maximiliane Alexandrina Konstanze von Hohenlohe-Waldenburg-Schillingsfürst")
                + event("20200101T090000", "Team\r\nRRULE:FREQ=WEEKLY")
                + "END:VCALENDAR\r\n";
    }

    private static String event(String start, String summary) {
        return "BEGIN:VEVENT\r\nDTSTART:" + start + "\r\nSUMMARY:" + summary + "\r\nEND:VEVENT\r\n";
    }

    private static FileAsk ask(String content) {
        return new FileAsk() {
            @Override
            public Optional<Path> open(String title, String kinds, List<String> patterns) {
                try {
                    Path file = Files.createTempDirectory("day").resolve("calendar.ics");
                    return Optional.of(Files.writeString(file, content));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Optional<Path> place(String title, String name) {
                return Optional.empty();
            }
        };
    }

    private static void open(ShotStage stage) {
        ((Button) stage.root().lookup("#day-file")).fire();
    }
}
