package villi.domain.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as people type them: `140719`, `14.7.19`, `14 Jul 2019`, `7/14/19`, `2019-07-14`.
///
/// Where day and month could be either, [Order] decides; the screen echoes the meaning in words.
public final class DateEntry {

    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}+");
    private static final Pattern DIGITS = Pattern.compile("\\d{6}|\\d{8}");

    private final Order order;
    private final LocalDate today;

    /// Which part comes first when a date is ambiguous.
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    /// @param today two-digit years never lie after it
    public DateEntry(Order order, LocalDate today) {
        this.order = order;
        this.today = today;
    }

    /// A calendar day, or nothing when the text is no possible date.
    public Optional<LocalDate> day(String text) {
        String typed = text.strip();
        if (DIGITS.matcher(typed).matches()) return solid(typed);
        List<String> parts = parts(typed);
        if (parts.size() != 3) return Optional.empty();
        return fullYear(parts.get(0))
                ? date(number(parts.get(0)), parts.get(1), parts.get(2))
                : ordered(year(parts.get(2)), parts.get(0), parts.get(1));
    }

    /// A month: `7/2019`, `0719`, `Jul 2019`, `2019-07`; a full date gives its month.
    public Optional<YearMonth> month(String text) {
        String typed = text.strip();
        List<String> parts =
                typed.matches("\\d{4}|\\d{6}") ? List.of(typed.substring(0, 2), typed.substring(2)) : parts(typed);
        if (parts.size() == 3) return day(text).map(YearMonth::from);
        if (parts.size() != 2) return Optional.empty();
        boolean yearFirst = fullYear(parts.get(0));
        int year = year(parts.get(yearFirst ? 0 : 1));
        return monthNumber(parts.get(yearFirst ? 1 : 0)).filter(_ -> year > 0).map(m -> YearMonth.of(year, m));
    }

    private Optional<LocalDate> solid(String typed) {
        Optional<LocalDate> yearFirst = fullYear(typed.substring(0, 4))
                ? date(number(typed.substring(0, 4)), typed.substring(4, 6), typed.substring(6))
                : Optional.empty();
        return yearFirst.or(() -> ordered(year(typed.substring(4)), typed.substring(0, 2), typed.substring(2, 4)));
    }

    private Optional<LocalDate> ordered(int year, String first, String second) {
        Optional<LocalDate> dayFirst = date(year, second, first);
        Optional<LocalDate> monthFirst = date(year, first, second);
        return switch (order) {
            case DAY_FIRST -> dayFirst.or(() -> monthFirst);
            case MONTH_FIRST -> monthFirst.or(() -> dayFirst);
        };
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        Optional<Integer> number = monthNumber(month);
        if (year == 0 || number.isEmpty() || !digits(day)) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year, number.get(), number(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// The year that is meant; 0 when the text is none.
    private int year(String typed) {
        if (fullYear(typed)) return number(typed);
        if (!typed.matches("\\d{2}")) return 0;
        int year = number(typed);
        int century = today.getYear() / 100 * 100;
        return century + year > today.getYear() ? century - 100 + year : century + year;
    }

    private static boolean fullYear(String text) {
        return text.matches("(19|20)\\d{2}");
    }

    private static Optional<Integer> monthNumber(String typed) {
        if (digits(typed)) {
            int number = number(typed);
            return number >= 1 && number <= 12 ? Optional.of(number) : Optional.empty();
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.length() < 3) return Optional.empty();
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(lower)) return Optional.of(month.getValue());
        }
        return Optional.empty();
    }

    private static List<String> parts(String typed) {
        var parts = new ArrayList<String>();
        Matcher matcher = PARTS.matcher(typed);
        while (matcher.find()) parts.add(matcher.group());
        return parts;
    }

    private static boolean digits(String text) {
        return text.matches("\\d{1,4}");
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
