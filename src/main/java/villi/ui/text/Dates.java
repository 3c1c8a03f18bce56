package villi.ui.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Dates, times and ages as Villi writes them; months are words, so that no day is read as a month.
public final class Dates {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.US);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.US);
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    private Dates() {}

    /// `14-Jul-2020`
    public static String full(LocalDate date) {
        return FULL.format(date);
    }

    /// `Mon 12 Oct`
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /// `12 Oct`
    public static String brief(LocalDate date) {
        return SHORT.format(date);
    }

    /// `Thursday 10 September`
    public static String title(LocalDate date) {
        return LONG.format(date);
    }

    /// `Tuesday 14 July 2020`, to read a typed date back
    public static String words(LocalDate date) {
        return WORDS.format(date);
    }

    /// `Jul 2020`
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// `10:42:07`
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /// `10:42`
    public static String minute(LocalTime time) {
        return MINUTE.format(time);
    }

    /// `9 d`, `7 w`, `11 m`, `6 y 1 m`, from 10 years on `13 y`
    public static String age(LocalDate birth, LocalDate on) {
        long days = ChronoUnit.DAYS.between(birth, on);
        if (days < 14) return days + " d";
        if (days < 84) return days / 7 + " w";
        Period period = Period.between(birth, on);
        if (period.getYears() == 0) return period.getMonths() + " m";
        if (period.getYears() >= 12) return period.getYears() + " y";
        return period.getYears() + " y " + period.getMonths() + " m";
    }
}
