package villi.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Dates as a family reads them, and the weekdays of a plan.
public final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Days() {}

    /// For example `Mon 11 Jan`.
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }

    /// For example `Mon 11 Jan to Sun 31 Jan`.
    public static String words(PlanLine.Span span) {
        return words(span.first()) + " to " + words(span.last());
    }

    /// Full weeks as `3 weeks`, other lengths as `10 days`.
    public static String length(PlanLine.Span span) {
        return length(days(span));
    }

    /// As [#length(PlanLine.Span)].
    static String length(long days) {
        return days % 7 == 0 ? counted(days / 7, "week") : counted(days, "day");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    static long days(PlanLine.Span span) {
        return ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
    }

    /// The Monday on which a plan made today starts: two days or more are left to read and to shop.
    static LocalDate firstMonday(LocalDate today) {
        return today.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /// A day from which three portions fall on weekdays, when the practice is open: Monday, Tuesday or Wednesday.
    static LocalDate portionStart(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY, TUESDAY, WEDNESDAY -> day;
            case THURSDAY, FRIDAY, SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        };
    }
}
