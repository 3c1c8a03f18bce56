package villi.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates are read strictly, and their order is found out from the whole column or asked for.
final class DatesOfColumnsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate APRIL = LocalDate.of(2019, 4, 3);

    @ParameterizedTest
    @CsvSource({
        "3.4.2019, DAY_FIRST",
        "03/04/2019, DAY_FIRST",
        "03-04-19, DAY_FIRST",
        "03.04.2019 00:00, DAY_FIRST",
        "030419, DAY_FIRST",
        "4/3/2019, MONTH_FIRST",
        "04032019, MONTH_FIRST",
        "4/3/2019 12:00:00 AM, MONTH_FIRST",
        "19/04/03, YEAR_FIRST",
        "20190403, YEAR_FIRST",
        "2019-04-03, DAY_FIRST",
        "2019-04-03, MONTH_FIRST",
        "2019-04-03T00:00:00, YEAR_FIRST",
        "3 Apr 2019, MONTH_FIRST",
        "'Apr 3, 2019', DAY_FIRST",
        "3. April 2019, YEAR_FIRST",
        "3 avr. 2019, DAY_FIRST",
        "3 de abril de 2019, DAY_FIRST",
        "03-Apr-19, DAY_FIRST"
    })
    void the_third_of_april_is_read_as_it_is_written(String cell, DateOrder order) {
        assertThat(new WrittenDate(TODAY).read(cell, order)).contains(APRIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2019",
                "2019-04-02T22:00:00.000Z",
                "2019-04-03 14:30",
                "43558",
                "3/2019",
                "",
                "0",
                "yesterday",
                "00.00.0000",
                "29.2.2023",
                "3.4.219",
                "1.1.1719",
                "3 Quintember 2019",
                "2019-13-01"
            })
    void what_is_no_day_is_never_bent_into_one(String cell) {
        for (DateOrder order : DateOrder.values()) {
            assertThat(new WrittenDate(TODAY).read(cell, order)).isEmpty();
        }
    }

    @Test
    void a_date_of_the_other_order_is_not_read_by_chance() {
        assertThat(new WrittenDate(TODAY).read("4/25/2019", DateOrder.DAY_FIRST))
                .isEmpty();
        assertThat(new WrittenDate(TODAY).read("25/4/2019", DateOrder.MONTH_FIRST))
                .isEmpty();
    }

    @Test
    void two_digits_of_a_year_never_mean_one_to_come() {
        assertThat(new WrittenDate(TODAY).read("1.1.26", DateOrder.DAY_FIRST)).contains(LocalDate.of(2026, 1, 1));
        assertThat(new WrittenDate(TODAY).read("1.1.27", DateOrder.DAY_FIRST)).contains(LocalDate.of(1927, 1, 1));
    }

    @Test
    void one_day_above_twelve_in_the_whole_column_tells_the_order() {
        assertThat(order("3/4/2019", "5/6/2018", "25/12/2020")).contains(DateOrder.DAY_FIRST);
        assertThat(order("3/4/2019", "5/6/2018", "12/25/2020")).contains(DateOrder.MONTH_FIRST);
    }

    @Test
    void a_column_that_could_be_either_is_asked_about_with_one_of_its_cells() {
        DateVerdict verdict = verdict("5/5/2019", "3/4/2019", "1/2/2018");
        assertThat(verdict.order()).isEmpty();
        assertThat(verdict.possible()).containsExactlyInAnyOrder(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);
        assertThat(verdict.example()).isIn("3/4/2019", "1/2/2018");
    }

    @Test
    void a_column_with_both_orders_is_asked_about_with_the_counts() {
        DateVerdict verdict = verdict("25/12/2019", "13/4/2019", "4/25/2019", "1/2/2018");
        assertThat(verdict.order()).isEmpty();
        assertThat(verdict.possible()).isEmpty();
        assertThat(verdict.readable())
                .containsEntry(DateOrder.DAY_FIRST, 3)
                .containsEntry(DateOrder.MONTH_FIRST, 2)
                .containsEntry(DateOrder.YEAR_FIRST, 0);
    }

    @Test
    void days_that_every_order_reads_alike_need_no_question() {
        assertThat(order("2019-04-03", "2020-01-02")).isPresent();
        assertThat(order("3 Apr 2019", "5/5/2018")).isPresent();
    }

    @Test
    void two_digit_years_leave_three_orders_open() {
        assertThat(verdict("03/04/05").possible()).containsExactlyInAnyOrder(DateOrder.values());
    }

    @Test
    void one_cell_that_is_no_date_changes_nothing() {
        assertThat(order("25.12.2019", "unknown", "")).contains(DateOrder.DAY_FIRST);
        assertThat(verdict("unknown", "?").dates()).isFalse();
    }

    private static Optional<DateOrder> order(String... cells) {
        return verdict(cells).order();
    }

    private static DateVerdict verdict(String... cells) {
        return DateVerdict.of(List.of(cells), TODAY);
    }
}
