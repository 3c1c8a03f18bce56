package villi.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import villi.domain.questionnaire.Item;

/// Reads dates that can be true: on the calendar, not before 1900, not after today where the past is asked.
final class DayReader {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> AHEAD = Set.of("QS04b");
    private static final Set<String> BIRTH = Set.of("QA02");
    private static final int FIRST_YEAR = 1900;

    private final LocalDate today;

    DayReader(LocalDate today) {
        this.today = today;
    }

    LocalDate day(Item item, Part part) {
        LocalDate day = day(part);
        String id = item.linkId().value();
        if (day.isAfter(today) && !AHEAD.contains(id)) {
            throw part.bad((BIRTH.contains(id) ? "the birth date " : "the date ") + day + " lies in the future");
        }
        return day;
    }

    YearMonth month(Item item, Part part) {
        String text = part.text();
        YearMonth month = text.length() == 7 ? yearMonth(part) : YearMonth.from(day(part));
        if (month.isAfter(YearMonth.from(today))
                && !AHEAD.contains(item.linkId().value())) {
            throw part.bad("the month " + month + " lies in the future");
        }
        return month;
    }

    /// The birth date of a person.
    LocalDate birth(Part part) {
        LocalDate day = day(part);
        if (day.isAfter(today)) throw part.bad("the birth date " + day + " lies in the future");
        return day;
    }

    private static LocalDate day(Part part) {
        String text = part.text();
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}"))
            throw part.bad("expected a full date such as 2020-07-14, found " + text);
        try {
            return fromFirstYear(part, LocalDate.parse(text, DAY));
        } catch (DateTimeException e) {
            throw part.bad("there is no such day: " + text);
        }
    }

    private static YearMonth yearMonth(Part part) {
        try {
            YearMonth month = YearMonth.parse(part.text());
            fromFirstYear(part, month.atDay(1));
            return month;
        } catch (DateTimeException e) {
            throw part.bad("there is no such month: " + part.text());
        }
    }

    private static LocalDate fromFirstYear(Part part, LocalDate day) {
        if (day.getYear() < FIRST_YEAR) throw part.bad("the date " + day + " lies before " + FIRST_YEAR);
        return day;
    }
}
