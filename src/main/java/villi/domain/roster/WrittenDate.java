package villi.domain.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import villi.domain.text.Folded;

/// Reads dates as other programs write them, strictly in one order: what does not fit that order is no date.
///
/// A time of day is passed over only at midnight without a zone; any other could mean the day before or after.
public final class WrittenDate {

    private static final Pattern MIDNIGHT =
            Pattern.compile("(.*\\d)(?:[T ]| at )\\s*(?:0?0:00(?::00(?:\\.0+)?)?|12:00(?::00)? ?AM)");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\s*[-./ ]\\s*(\\d{1,2})\\s*[-./ ]\\s*(\\d{1,4})\\.?");
    private static final Pattern SOLID = Pattern.compile("(\\d{2})(\\d{2})(\\d{2}|\\d{4})");
    private static final Pattern SOLID_YEAR_FIRST = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY_WORD = Pattern.compile(
            "(\\d{1,2})(?:\\.|st|nd|rd|th)?[-./ ]*(?:de )?(\\p{L}{3,})\\.?[-./, ]*(?:de )?(\\d{4}|\\d{2})");
    private static final Pattern WORD_DAY =
            Pattern.compile("(\\p{L}{3,})\\.?[-./ ]*(\\d{1,2})(?:st|nd|rd|th)?,?[-./ ]+(\\d{4}|\\d{2})");
    private static final Pattern YEAR_WORD = Pattern.compile("(\\d{4})[-./ ]*(\\p{L}{3,})\\.?[-./ ]*(\\d{1,2})");

    /// Beginnings of the names of the months, folded; several languages each.
    private static final List<String> MONTHS = List.of(
            "jan,ene",
            "feb,fev",
            "mar,mrz,maer",
            "apr,avr,abr",
            "may,mai",
            "jun,juin",
            "jul,juil",
            "aug,aou,ago",
            "sep",
            "oct,okt",
            "nov",
            "dec,dez,dic");

    private final LocalDate today;

    /// @param today two digits of a year never mean one after it
    public WrittenDate(LocalDate today) {
        this.today = today;
    }

    /// A day, or nothing when the text is no date in this order. A month in words needs no order.
    public Optional<LocalDate> read(String text, DateOrder order) {
        String typed = midnight(text.strip());
        Matcher numbers = NUMBERS.matcher(typed);
        if (numbers.matches()) return ordered(numbers, order);
        Matcher solid = (order == DateOrder.YEAR_FIRST ? SOLID_YEAR_FIRST : SOLID).matcher(typed);
        if (solid.matches()) return ordered(solid, order);
        return words(Folded.of(typed));
    }

    private static String midnight(String typed) {
        Matcher matcher = MIDNIGHT.matcher(typed);
        return matcher.matches() ? matcher.group(1) : typed;
    }

    private Optional<LocalDate> ordered(Matcher parts, DateOrder order) {
        String first = parts.group(1);
        String second = parts.group(2);
        String third = parts.group(3);
        if (first.length() == 4 && order != DateOrder.YEAR_FIRST) {
            boolean solid = parts.pattern().equals(SOLID);
            return solid ? Optional.empty() : date(year(first), number(second), day(third));
        }
        return switch (order) {
            case DAY_FIRST -> date(year(third), number(second), day(first));
            case MONTH_FIRST -> date(year(third), number(first), day(second));
            case YEAR_FIRST -> date(year(first), number(second), day(third));
        };
    }

    private Optional<LocalDate> words(String folded) {
        Matcher day = DAY_WORD.matcher(folded);
        if (day.matches()) return date(year(day.group(3)), month(day.group(2)), number(day.group(1)));
        Matcher month = WORD_DAY.matcher(folded);
        if (month.matches()) return date(year(month.group(3)), month(month.group(1)), number(month.group(2)));
        Matcher year = YEAR_WORD.matcher(folded);
        if (year.matches()) return date(year(year.group(1)), month(year.group(2)), number(year.group(3)));
        return Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year == 0) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// The number of a month written in letters; 0 for any other word.
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i).split(",")) {
                if (word.startsWith(name)) return i + 1;
            }
        }
        return 0;
    }

    /// The year that is meant; 0 when the text is none.
    private int year(String typed) {
        if (typed.matches("(18|19|20)\\d{2}")) return number(typed);
        if (typed.length() != 2) return 0;
        int year = today.getYear() / 100 * 100 + number(typed);
        return year > today.getYear() ? year - 100 : year;
    }

    private static int day(String typed) {
        return typed.length() <= 2 ? number(typed) : 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
