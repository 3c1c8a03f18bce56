package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final DateEntry dayFirst = new DateEntry(DateEntry.Order.DAY_FIRST, TODAY);
    private final DateEntry monthFirst = new DateEntry(DateEntry.Order.MONTH_FIRST, TODAY);

    @ParameterizedTest
    @CsvSource({
        "140719, 2019-07-14", "14.7.19, 2019-07-14", "14 Jul 19, 2019-07-14", "14-July-2019, 2019-07-14",
        "2019-07-14, 2019-07-14", "20190714, 2019-07-14", "14072019, 2019-07-14", "29.2.2020, 2020-02-29",
        "010203, 2003-02-01", "1/2/88, 1988-02-01", "7/14/19, 2019-07-14", "Jul 14 2019, 2019-07-14",
        "July 14 2019, 2019-07-14", "2019 Jul 14, 2019-07-14", "19071999, 1999-07-19", "20102010, 2010-10-20"
    })
    void reads_dates_as_people_type_them(String typed, LocalDate meant) {
        assertThat(dayFirst.day(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"010203, 2003-01-02", "071419, 2019-07-14", "140719, 2019-07-14", "3/4/2021, 2021-03-04"})
    void the_order_decides_only_where_both_are_possible(String typed, LocalDate meant) {
        assertThat(monthFirst.day(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "31.2.2020",
        "29.2.2019",
        "0000",
        "14.7",
        "tomorrow",
        "99999999",
        "1.1.123",
        "14.Xyz.2019",
        "14.0.2019",
        "14.13.2019",
        "14 Ju 2019",
        "14 7 Jul",
        "Jul Jul 2019",
        "14.7.20199",
        "1.1.1019"
    })
    void refuses_what_is_no_date(String typed) {
        assertThat(dayFirst.day(typed)).isEmpty();
    }

    @Test
    void two_digit_years_never_lie_after_this_year() {
        assertThat(dayFirst.day("01.01.26")).contains(LocalDate.of(2026, 1, 1));
        assertThat(dayFirst.day("01.01.27")).contains(LocalDate.of(1927, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "0719, 2019-07",
        "072019, 2019-07",
        "7/2019, 2019-07",
        "Jul 2019, 2019-07",
        "July 2019, 2019-07",
        "2019-07, 2019-07",
        "14.7.2019, 2019-07"
    })
    void reads_months(String typed, YearMonth meant) {
        assertThat(dayFirst.month(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"July", "13/2019", "Xyz 2019", "7/201", "7/5", "Jul Aug", "2019", "31.2.2019"})
    void refuses_what_is_no_month(String typed) {
        assertThat(dayFirst.month(typed)).isEmpty();
    }
}
