package villi.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.roster.DateOrder;
import villi.domain.roster.Lines;

/// Lists of appointments as other programs write them, and times as people write them.
final class DayTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 3);

    @Test
    void a_list_with_day_time_name_birth_date_and_reason_is_read() {
        assertThat(read(
                        "Date|Time|Patient|DOB|Appointment type",
                        "2026-04-03|11:00|Mia Keller|2020-07-14|follow-up",
                        "2026-04-03|9:15 am|Ada Okafor||",
                        "2026-04-04|9:15 am|Noa Lindt||"))
                .isEqualTo(new DayRead(
                        List.of(
                                new Appointment(3, at(9, 15), "Ada Okafor", Optional.empty(), ""),
                                new Appointment(
                                        2,
                                        at(11, 0),
                                        "Mia Keller",
                                        Optional.of(LocalDate.of(2020, 7, 14)),
                                        "follow-up")),
                        1,
                        0,
                        0,
                        List.of(),
                        true));
    }

    @Test
    void day_and_time_may_stand_in_one_cell_and_the_name_in_two() {
        DayRead read = read(
                "Beginn|Nachname|Vorname|Grund",
                "03.04.2026 14:30|Müller|Zoë|Kontrolle",
                "2026-04-03T15:00:00|Holm|Ida|");
        assertThat(read.here())
                .extracting(Appointment::time, Appointment::who)
                .containsExactly(tuple(at(14, 30), "Zoë Müller"), tuple(at(15, 0), "Ida Holm"));
    }

    @Test
    void a_list_without_a_day_is_all_of_today_and_says_so() {
        DayRead read = read("Time|Name", "10.30|Mia Keller", "|Tom Keller");
        assertThat(read.dated()).isFalse();
        assertThat(read.here()).extracting(Appointment::time).containsExactly(at(10, 30), Optional.empty());
    }

    @Test
    void a_day_that_can_be_read_two_ways_is_read_as_the_practice_writes_it() {
        var list = Lines.of("Date|Name", "03/04/2026|Mia Keller", "04/03/2026|Tom Keller");
        assertThat(DayTable.read(list, DAY, DateOrder.DAY_FIRST).orElseThrow().here())
                .extracting(Appointment::who)
                .containsExactly("Mia Keller");
        assertThat(DayTable.read(list, DAY, DateOrder.MONTH_FIRST).orElseThrow().here())
                .extracting(Appointment::who)
                .containsExactly("Tom Keller");
    }

    @Test
    void rows_without_a_name_or_with_no_day_are_told() {
        assertThat(read("Date|Name", "2026-04-03|", "soon|Mia Keller", "2026-04-05|")
                        .unread())
                .containsExactly(2, 3);
    }

    @Test
    void a_list_that_names_nobody_is_none() {
        assertThat(DayTable.read(Lines.of("Date|Room", "2026-04-03|2"), DAY, DateOrder.DAY_FIRST))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10:30, 10:30",
        "9.15, 09:15",
        "14h05, 14:05",
        "14h, 14:00",
        "9 am, 09:00",
        "12 AM, 00:00",
        "12:30 p.m., 12:30",
        "1030, 10:30",
        "8 Uhr, 08:00",
        "10:30:15, 10:30",
        "25:00, ",
        "10:75, ",
        "13 pm, ",
        "0 am, ",
        "soon, ",
        "'', "
    })
    void times_are_read_as_people_write_them(String written, LocalTime time) {
        assertThat(ClockTime.read(written)).isEqualTo(Optional.ofNullable(time));
    }

    @ParameterizedTest
    @CsvSource({
        "10:30 mia k, 10:30, mia k",
        "9am mia, 09:00, mia",
        "9:15pm mia, 21:15, mia",
        "14h00, 14:00, ''",
        "mia k, , mia k",
        "14 7 20, , 14 7 20",
        "140720, , 140720",
        "30:99 mia, , 30:99 mia"
    })
    void a_line_may_begin_with_a_time_but_a_number_alone_is_none(String line, LocalTime time, String rest) {
        assertThat(ClockTime.lead(line)).isEqualTo(new ClockTime.Led(Optional.ofNullable(time), rest));
    }

    private static DayRead read(String... rows) {
        return DayTable.read(Lines.of(rows), DAY, DateOrder.DAY_FIRST).orElseThrow();
    }

    private static Optional<LocalTime> at(int hour, int minute) {
        return Optional.of(LocalTime.of(hour, minute));
    }
}
