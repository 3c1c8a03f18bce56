package villi.domain.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the appointments of one day out of a calendar file (iCalendar, RFC 5545).
///
/// Times in a zone that this computer knows, and times in UTC, become the practice's time; all others are taken for it.
/// What repeats is not worked out, only counted.
public final class CalendarText {

    /// In the order of the day: those without a time last.
    static final Comparator<Appointment> BY_TIME = Comparator.comparing(
                    (Appointment a) -> a.time().orElse(LocalTime.MAX))
            .thenComparingInt(Appointment::row);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final Set<String> KEPT = Set.of("DTSTART", "SUMMARY", "STATUS", "RRULE", "RDATE");

    private final LocalDate day;
    private final ZoneId zone;
    private final List<Appointment> here = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /// What is counted.
    private enum Kind {
        ANY,
        OTHER_DAY,
        CANCELLED,
        REPEATING
    }

    private CalendarText(LocalDate day, ZoneId zone) {
        this.day = day;
        this.zone = zone;
    }

    /// True for text that begins as a calendar does.
    public static boolean calendar(String text) {
        return text.strip().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    /// @param zone of the practice
    public static DayRead read(String text, LocalDate day, ZoneId zone) {
        var reader = new CalendarText(day, zone);
        reader.lines(text);
        reader.here.sort(BY_TIME);
        return new DayRead(
                reader.here,
                reader.counted(Kind.OTHER_DAY),
                reader.counted(Kind.CANCELLED),
                reader.counted(Kind.REPEATING),
                reader.unread,
                true);
    }

    /// @param name in capitals
    /// @param zone the `TZID`, or empty
    private record Property(String name, String zone, String value) {}

    /// Only the properties of an appointment itself; an alarm inside it has its own.
    private void lines(String text) {
        Map<String, Property> event = new HashMap<>();
        int depth = 0;
        var lines = text.replaceAll("\\r?\\n[ \\t]", "").lines().iterator();
        while (lines.hasNext()) {
            Optional<Property> property = property(lines.next());
            if (property.isEmpty()) continue;
            Property now = property.get();
            boolean begins = now.name().equals("BEGIN");
            if (depth == 0 && begins && now.value().equalsIgnoreCase("VEVENT")) {
                depth = 1;
                event.clear();
            } else if (depth > 0 && begins) {
                depth++;
            } else if (depth > 0 && now.name().equals("END")) {
                depth--;
                if (depth == 0) event(event);
            } else if (depth == 1 && KEPT.contains(now.name())) {
                event.putIfAbsent(now.name(), now);
            }
        }
    }

    /// `DTSTART;TZID="Europe/Berlin":20261128T103000`
    private static Optional<Property> property(String line) {
        int colon = 0;
        boolean quoted = false;
        while (colon < line.length() && (quoted || line.charAt(colon) != ':')) {
            if (line.charAt(colon) == '"') quoted = !quoted;
            colon++;
        }
        if (colon == 0 || colon >= line.length()) return Optional.empty();
        String zone = "";
        String[] head = line.substring(0, colon).split(";");
        for (String part : head) {
            if (part.regionMatches(true, 0, "TZID=", 0, 5))
                zone = part.substring(5).replace("\"", "");
        }
        return Optional.of(new Property(
                head[0].strip().toUpperCase(Locale.ROOT),
                zone,
                line.substring(colon + 1).strip()));
    }

    private void event(Map<String, Property> event) {
        count(Kind.ANY);
        int row = counted(Kind.ANY);
        Property start = event.get("DTSTART");
        Optional<LocalDateTime> moment = start == null ? Optional.empty() : moment(start);
        String who = text(event, "SUMMARY");
        if (start == null || moment.isEmpty()) {
            unread.add(row);
            return;
        }
        LocalDate date = moment.get().toLocalDate();
        if (!date.equals(day)) {
            if (date.isBefore(day) && goesOn(event)) count(Kind.REPEATING);
            else count(Kind.OTHER_DAY);
        } else if (text(event, "STATUS").equalsIgnoreCase("CANCELLED")) {
            count(Kind.CANCELLED);
        } else if (who.isBlank()) {
            unread.add(row);
        } else {
            boolean timed = start.value().length() > 8;
            Optional<LocalTime> time = timed ? Optional.of(moment.get().toLocalTime()) : Optional.empty();
            here.add(new Appointment(row, time, who, Optional.empty(), ""));
        }
    }

    private void count(Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    private int counted(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// True when it repeats and did not end before the day.
    private boolean goesOn(Map<String, Property> event) {
        Property rule = event.get("RRULE");
        if (rule == null) return event.containsKey("RDATE");
        for (String part : rule.value().toUpperCase(Locale.ROOT).split(";")) {
            if (!part.startsWith("UNTIL=")) continue;
            Optional<LocalDateTime> last = moment(new Property("UNTIL", "", part.substring(6)));
            return last.isEmpty() || !last.get().toLocalDate().isBefore(day);
        }
        return true;
    }

    private Optional<LocalDateTime> moment(Property written) {
        String value = written.value();
        try {
            if (value.length() == 8) {
                return Optional.of(
                        LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay());
            }
            boolean utc = value.endsWith("Z");
            LocalDateTime local = LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, MOMENT)
                    .truncatedTo(ChronoUnit.MINUTES);
            ZoneId from = utc ? ZoneOffset.UTC : known(written.zone());
            return Optional.of(local.atZone(from).withZoneSameInstant(zone).toLocalDateTime());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private ZoneId known(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : zone;
    }

    private static String text(Map<String, Property> event, String name) {
        Property property = event.get(name);
        if (property == null) return "";
        return property.value()
                .replaceAll("\\\\[nN]", " ")
                .replaceAll("\\\\(.)", "$1")
                .strip();
    }
}
