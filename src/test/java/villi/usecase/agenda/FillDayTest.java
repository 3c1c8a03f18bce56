package villi.usecase.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.agenda.Candidate;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.patient.Visit;
import villi.domain.practice.Actor;
import villi.domain.roster.DateOrder;
import villi.files.CsvFiles;
import villi.shots.Birchwood;
import villi.usecase.agenda.FillDay.Chosen;
import villi.usecase.agenda.FillDay.Reading;
import villi.usecase.roster.ListFiles.Refusal;
import villi.usecase.roster.MemoryRoster;

/// The list of the day is filled by hand, from a calendar and from a list.
final class FillDayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Actor ROSA = Birchwood.ROSA;
    private static final String CALENDAR = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        DTSTART:20261124T103000Z
        SUMMARY:Mia Keller
        END:VEVENT
        BEGIN:VEVENT
        DTSTART:20261124T110000Z
        SUMMARY:Tom Keller
        END:VEVENT
        END:VCALENDAR
        """;

    @TempDir
    Path folder;

    private final MemoryRoster practice = new MemoryRoster();
    private long next;
    private final FillDay fill =
            new FillDay(practice, new MemoryDays(), new CsvFiles(), CLOCK, () -> new UUID(3, next++));

    @BeforeEach
    void start() {
        add(1, "Mia", false);
        add(2, "Tom", true);
    }

    @Test
    void a_file_writes_nothing_before_somebody_has_looked_and_finds_nobody_who_was_put_away() throws IOException {
        Reading.Read read = (Reading.Read) read(CALENDAR);
        assertThat(fill.list()).isEmpty();
        assertThat(read.candidates()).extracting(c -> c.people().size()).containsExactly(1, 0);
        assertThat(read.candidates()).noneMatch(Candidate::listed);
    }

    @Test
    void whoever_is_put_on_the_list_stands_there_once_for_a_time_and_is_told_in_the_next_file() throws IOException {
        assertThat(fill.add(List.of(mia(10), mia(10)), ROSA)).hasSize(1);
        assertThat(fill.add(List.of(mia(10)), ROSA)).isEmpty();
        assertThat(fill.add(List.of(mia(15)), ROSA)).hasSize(1);
        assertThat(fill.list()).extracting(c -> c.visit().time()).containsExactly(at(10), at(15));
        assertThat(((Reading.Read) read(CALENDAR)).candidates())
                .extracting(Candidate::listed)
                .containsExactly(true, false);
    }

    @Test
    void whoever_is_called_off_is_no_longer_listed_and_can_be_put_there_again() {
        List<Visit> fresh = fill.add(List.of(mia(10)), ROSA);
        fill.become(fresh, Visit.State.CANCELLED, ROSA);
        assertThat(fill.list()).isEmpty();
        assertThat(fill.add(List.of(mia(10)), ROSA)).hasSize(1);
    }

    @Test
    void a_list_is_read_like_a_calendar() throws IOException {
        Reading.Read read =
                (Reading.Read) read("Time;Name;Date\n10:30;Mia Keller;24.11.2026\n11:00;Mia Keller;25.11.2026\n");
        assertThat(read.candidates()).singleElement().returns(1, c -> c.people().size());
        assertThat(read.read().otherDays()).isEqualTo(1);
    }

    @Test
    void files_that_are_neither_are_refused_with_the_reason() throws IOException {
        assertThat(read("PK\u0003\u0004" + CALENDAR)).isEqualTo(new Reading.Refused(Refusal.PACKED, 0));
        assertThat(read("BEGIN:VCALENDAR\0")).isEqualTo(new Reading.Refused(Refusal.NO_TEXT, 0));
        assertThat(read("")).isEqualTo(new Reading.Refused(Refusal.EMPTY, 0));
        assertThat(read("Name\n\"Mia")).isEqualTo(new Reading.Refused(Refusal.BROKEN_ROW, 2));
        assertThat(read("Room\n2\n")).isEqualTo(new Reading.NoNames());
        assertThat(fill.read(folder.resolve("gone.ics"), DateOrder.DAY_FIRST))
                .isEqualTo(new Reading.Refused(Refusal.MISSING, 0));
        try (var hole = new java.io.RandomAccessFile(folder.resolve("large.ics").toFile(), "rw")) {
            hole.setLength(1L << 30);
        }
        assertThat(fill.read(folder.resolve("large.ics"), DateOrder.DAY_FIRST))
                .isEqualTo(new Reading.Refused(Refusal.TOO_LARGE, 0));
    }

    @Test
    void more_appointments_than_a_day_can_hold_are_told_and_not_shown_one_by_one() throws IOException {
        String list = "Time,Name\n" + "10:00,Mia Keller\n".repeat(FillDay.MOST);
        assertThat(read(list)).isInstanceOf(Reading.Read.class);
        assertThat(read(list + "10:00,Mia Keller\n")).isEqualTo(new Reading.TooMany(FillDay.MOST + 1));
    }

    private Reading read(String content) throws IOException {
        return fill.read(Files.writeString(folder.resolve("file.ics"), content), DateOrder.DAY_FIRST);
    }

    private static Chosen mia(int hour) {
        return new Chosen(new PatientId(new UUID(1, 1)), at(hour), "");
    }

    private static Optional<LocalTime> at(int hour) {
        return Optional.of(LocalTime.of(hour, 0));
    }

    private void add(int number, String given, boolean away) {
        var home = new Household(new HouseholdId(new UUID(2, number)), "Keller", "", "", "", List.of());
        practice.save(
                new Patient(
                        new PatientId(new UUID(1, number)),
                        number,
                        new PersonName("Keller", given, ""),
                        LocalDate.of(2020, 7, 14),
                        Sex.FEMALE,
                        home.id(),
                        away),
                home);
    }
}
