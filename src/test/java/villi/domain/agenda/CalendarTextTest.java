package villi.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Calendars as other programs write them.
final class CalendarTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20261124T103000, 10:30",
        "DTSTART;TZID=Europe/Berlin:20261124T103000, 10:30",
        "DTSTART;TZID=\"America/New_York\":20261124T043000, 10:30",
        "DTSTART:20261124T093059Z, 10:30",
        "DTSTART;TZID=W. Europe Standard Time:20261124T103000, 10:30",
        "dtstart;value=date-time:20261124T103000, 10:30",
        "DTSTART:20261123T233000Z, 00:30"
    })
    void a_time_becomes_the_time_of_the_practice(String start, LocalTime time) {
        assertThat(read(event(start, "SUMMARY:Mia Keller")).here())
                .containsExactly(new Appointment(1, Optional.of(time), "Mia Keller", Optional.empty(), ""));
    }

    @Test
    void a_whole_day_has_no_time_and_comes_last() {
        DayRead read = read(event("DTSTART;VALUE=DATE:20261124", "SUMMARY:Ada Okafor")
                + event("DTSTART:20261124T110000", "SUMMARY:Tom Keller")
                + event("DTSTART:20261124T090000", "SUMMARY:Mia Keller"));
        assertThat(read.here()).extracting(Appointment::who).containsExactly("Mia Keller", "Tom Keller", "Ada Okafor");
        assertThat(read.here().getLast().time()).isEmpty();
    }

    @Test
    void other_days_and_what_was_called_off_are_counted_but_not_listed() {
        DayRead read = read(event("DTSTART:20261125T090000", "SUMMARY:Mia Keller")
                + event("DTSTART:20261124T090000", "SUMMARY:Tom Keller\r\nSTATUS:CANCELLED")
                + event("DTSTART:20261124T230000Z", "SUMMARY:Ada Okafor"));
        assertThat(read).isEqualTo(new DayRead(java.util.List.of(), 2, 1, 0, java.util.List.of(), true));
    }

    @ParameterizedTest
    @CsvSource({
        "RRULE:FREQ=WEEKLY, 1",
        "RRULE:FREQ=WEEKLY;UNTIL=20261123, 0",
        "RRULE:FREQ=WEEKLY;UNTIL=20261124T235959Z, 1",
        "RDATE:20261124T090000, 1",
        "LOCATION:Room 1, 0"
    })
    void what_began_earlier_and_repeats_is_told(String line, int repeating) {
        DayRead read = read(event("DTSTART:20261117T090000", "SUMMARY:Mia Keller\r\n" + line));
        assertThat(read.repeating()).isEqualTo(repeating);
        assertThat(read.otherDays()).isEqualTo(1 - repeating);
        assertThat(read.here()).isEmpty();
    }

    @Test
    void folded_lines_and_signs_with_a_backslash_are_read_as_they_were_typed() {
        assertThat(read(event("DTSTART:20261124T090000", "SUMMARY;LANGUAGE=en:Zoë Mül\r\n ler\\, follow\\;up\\nroom 2"))
                        .here())
                .extracting(Appointment::who)
                .containsExactly("Zoë Müller, follow;up room 2");
    }

    @Test
    void an_alarm_inside_an_appointment_and_the_rules_of_a_time_zone_change_nothing() {
        String alarm = "BEGIN:VALARM\r\nSUMMARY:Wake up\r\nDTSTART:20261125T090000\r\nEND:VALARM\r\n";
        String zone =
                "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        assertThat(read(zone + event(alarm + "DTSTART:20261124T090000", "SUMMARY:Mia Keller"))
                        .here())
                .extracting(Appointment::who)
                .containsExactly("Mia Keller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART:soon", "DTSTART:20261324T090000", "DTSTART:", "LOCATION:here"})
    void a_start_that_is_no_moment_is_told(String start) {
        assertThat(read(event(start, "SUMMARY:Mia Keller")).unread()).containsExactly(1);
    }

    @Test
    void an_appointment_without_a_name_is_told() {
        assertThat(read(event("DTSTART:20261124T090000", "SUMMARY: ")).unread()).containsExactly(1);
        assertThat(read(event("DTSTART:20261124T090000", "LOCATION:x")).unread())
                .containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BEGIN:VEVENT",
                "END:VEVENT\nEND:VEVENT",
                "BEGIN:VEVENT\nSUMMARY:x\nBEGIN:VEVENT\n",
                ":\n;\n\"\n",
                "BEGIN:VEVENT\nDTSTART\nEND:VEVENT"
            })
    void broken_calendars_hold_nothing_for_the_day(String broken) {
        assertThat(read(broken).here()).isEmpty();
    }

    @Test
    void millions_of_lines_that_say_nothing_are_passed_over() {
        String lines = "X-1:\n".repeat(1_000_000);
        String folds = "\n ".repeat(1_000_000);
        assertThat(read(event(
                                lines + "DTSTART:20261124T090000",
                                "SUMMARY:Mia" + folds + " Keller" + "\n".repeat(1_000_000)))
                        .here())
                .extracting(Appointment::who)
                .containsExactly("Mia Keller");
    }

    @Test
    void a_calendar_is_known_by_its_first_line() {
        assertThat(CalendarText.calendar("\r\nbegin:vcalendar\r\n")).isTrue();
        assertThat(CalendarText.calendar("Name,Date\n")).isFalse();
    }

    private static DayRead read(String events) {
        return CalendarText.read("BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n", DAY, BERLIN);
    }

    private static String event(String start, String rest) {
        return "BEGIN:VEVENT\r\n" + start + "\r\n" + rest + "\r\nEND:VEVENT\r\n";
    }
}
