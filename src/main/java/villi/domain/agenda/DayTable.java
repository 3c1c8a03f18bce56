package villi.domain.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.roster.DateOrder;
import villi.domain.roster.DateVerdict;
import villi.domain.roster.Headings;
import villi.domain.roster.Line;
import villi.domain.roster.Sheet;
import villi.domain.roster.Taken;
import villi.domain.roster.WrittenDate;
import villi.domain.text.Folded;

/// Reads the appointments of one day out of a list with headings.
public final class DayTable {

    private static final String KNOWN = """
        DAY: date, day, appointment date, visit date, start date, datum, tag, termin, jour, date du rendez-vous, fecha, dia
        TIME: time, start, start time, begin, begins, from, appointment time, appointment, starts at, uhrzeit, zeit, \
        beginn, von, start zeit, startzeit, heure, debut, hora, inicio
        WHAT: what, type, appointment type, visit type, reason, service, treatment, subject, terminart, art, grund, \
        betreff, leistung, motif, motivo, tipo
        """;

    private static final Map<String, String> OWN = own();

    private final LocalDate day;
    private final DateOrder usual;
    private final Map<String, Integer> columns = new HashMap<>();

    private DayTable(LocalDate day, DateOrder usual) {
        this.day = day;
        this.usual = usual;
    }

    /// What the list says about the day, or nothing when no heading names a person.
    ///
    /// @param usual how the practice writes dates; used where the list leaves it open
    public static Optional<DayRead> read(Sheet sheet, LocalDate day, DateOrder usual) {
        return new DayTable(day, usual).rows(sheet);
    }

    private Optional<DayRead> rows(Sheet sheet) {
        var lines = new ArrayList<Line>();
        sheet.each(lines::add);
        if (lines.isEmpty()) return Optional.empty();
        heads(lines.getFirst());
        if (Stream.of("FULL_NAME", "GIVEN", "FAMILY").noneMatch(columns::containsKey)) return Optional.empty();
        List<Line> rows = lines.subList(1, lines.size());
        boolean dated = columns.containsKey("DAY")
                || rows.stream().anyMatch(r -> !date(cell(r, "TIME")).isEmpty());
        String days = columns.containsKey("DAY") ? "DAY" : "TIME";
        DateOrder order = order(rows, days);
        DateOrder births = order(rows, "BIRTH_DATE");
        var written = new WrittenDate(day);
        var here = new ArrayList<Appointment>();
        var unread = new ArrayList<Integer>();
        int otherDays = 0;
        for (Line row : rows) {
            Optional<LocalDate> on = dated ? written.read(date(cell(row, days)), order) : Optional.of(day);
            String who = Stream.of("GIVEN", "FULL_NAME", "FAMILY")
                    .map(c -> cell(row, c))
                    .filter(c -> !c.isEmpty())
                    .collect(Collectors.joining(" "));
            if (on.isEmpty() || (on.get().equals(day) && who.isEmpty())) unread.add(row.number());
            else if (!on.get().equals(day)) otherDays++;
            else {
                here.add(new Appointment(
                        row.number(),
                        time(row),
                        who,
                        written.read(cell(row, "BIRTH_DATE"), births),
                        cell(row, "WHAT")));
            }
        }
        here.sort(CalendarText.BY_TIME);
        return Optional.of(new DayRead(here, otherDays, 0, 0, unread, dated));
    }

    private void heads(Line line) {
        for (int i = 0; i < line.cells().size(); i++) {
            String head =
                    Folded.of(line.cell(i)).replaceAll("[^\\p{L}\\p{N}-]+", " ").strip();
            String name = OWN.get(head);
            if (name == null)
                name = Headings.of(line.cell(i))
                        .map(Taken::meaning)
                        .map(Enum::name)
                        .orElse("");
            columns.putIfAbsent(name, i);
        }
    }

    private String cell(Line row, String column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.cell(place);
    }

    private DateOrder order(List<Line> rows, String column) {
        List<String> cells = rows.stream().map(r -> date(cell(r, column))).toList();
        DateVerdict verdict = DateVerdict.of(cells, day);
        return verdict.order().orElse(usual);
    }

    /// The time stands in its own column, or behind the day.
    private Optional<LocalTime> time(Line row) {
        return Stream.of(cell(row, "TIME"), cell(row, "DAY"))
                .map(DayTable::clock)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalTime> clock(String cell) {
        if (date(cell).isEmpty()) return ClockTime.read(cell);
        return ClockTime.read(cell.substring(date(cell).length()).replaceFirst("^[T, ]+", ""));
    }

    /// `2026-11-28` of `2026-11-28T10:30`; nothing when the cell begins with no date.
    private static String date(String cell) {
        var found = java.util.regex.Pattern.compile(
                        "\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}\\.? \\p{L}+\\.? \\d{4}")
                .matcher(cell);
        return found.lookingAt() ? found.group() : "";
    }

    private static Map<String, String> own() {
        var known = new HashMap<String, String>();
        KNOWN.lines().forEach(line -> {
            List<String> parts = List.of(line.split(": "));
            for (String alias : parts.getLast().split(", ")) known.put(alias, parts.getFirst());
        });
        return Map.copyOf(known);
    }
}
