package villi.domain.agenda;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as people and programs write them: `10:30`, `9.15`, `14h00`, `9 am`, `1030`.
public final class ClockTime {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})(?:[:.h]?(\\d{2}))?(?::\\d{2}(?:\\.\\d+)?)?h?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?");

    private ClockTime() {}

    /// The time to the minute, or nothing when the text is none.
    public static Optional<LocalTime> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) return Optional.empty();
        int hour = Integer.parseInt(written.group(1));
        int minute = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        String half = written.group(3) == null ? "" : written.group(3).replace(".", "");
        boolean twelve = half.equals("am") || half.equals("pm");
        if (twelve && (hour < 1 || hour > 12)) return Optional.empty();
        if (twelve) hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /// A line that may begin with a time: `10:30 mia k`.
    ///
    /// @param rest the words after the time
    public record Led(Optional<LocalTime> time, String rest) {}

    /// Takes a time off the beginning. A number alone is none: it may belong to a name or a birth date.
    public static Led lead(String line) {
        String typed = line.strip();
        int end = typed.indexOf(' ');
        String first = end < 0 ? typed : typed.substring(0, end);
        boolean marked = first.matches("\\d{1,2}[:h]\\d{2}|\\d{1,2}(?:am|pm)|\\d{1,2}:\\d{2}(?:am|pm)");
        Optional<LocalTime> time = marked ? read(first) : Optional.empty();
        return time.isEmpty()
                ? new Led(time, typed)
                : new Led(time, end < 0 ? "" : typed.substring(end).strip());
    }
}
