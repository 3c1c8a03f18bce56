package villi.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// How a list is read.
///
/// @param headings true when the first row names the columns
/// @param columns what each column is taken for; as many as there are headings
/// @param order the order of its dates, once it is known
public record Layout(boolean headings, List<Taken> columns, Optional<DateOrder> order) {

    private static final int LOOK = 200;

    public Layout {
        columns = List.copyOf(columns);
    }

    /// The first guess: from the headings, or without them from what stands in the columns. Names without a heading
    /// are never guessed.
    public static Layout guess(Sheet sheet, LocalDate today) {
        var first = new ArrayList<Line>();
        sheet.each(line -> first.add(line) && first.size() < LOOK);
        if (first.isEmpty()) return new Layout(false, List.of(), Optional.empty());
        List<Optional<Taken>> named = IntStream.range(
                        0, first.getFirst().cells().size())
                .mapToObj(i -> Headings.of(first.getFirst().cell(i)))
                .toList();
        boolean headings = named.stream().anyMatch(Optional::isPresent);
        List<Taken> columns = headings ? once(german(named)) : contents(first, sheet.columns(), today);
        Layout guess = new Layout(headings, columns, Optional.empty());
        return guess.with(Survey.of(sheet, guess, today));
    }

    /// With what the whole list says about its dates and numbers.
    private Layout with(Survey survey) {
        Layout better = new Layout(headings, columns, survey.dates().order());
        return better.column(Meaning.NUMBER)
                .filter(_ -> !survey.wholeNumbers())
                .map(column -> better.taking(column, Taken.NOTHING))
                .orElse(better);
    }

    /// The column that is taken for something, the first if there are several.
    public Optional<Integer> column(Meaning meaning) {
        return column(Taken.of(meaning));
    }

    Optional<Integer> column(Taken taken) {
        int at = columns.indexOf(taken);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /// The same with one column taken for something else; another column that had this meaning is no longer read.
    public Layout taking(int column, Taken taken) {
        var changed = new ArrayList<>(columns);
        if (!taken.meaning().joined()) changed.replaceAll(t -> t.equals(taken) ? Taken.NOTHING : t);
        changed.set(column, taken);
        boolean dates =
                taken.meaning() == Meaning.BIRTH_DATE || columns.get(column).meaning() == Meaning.BIRTH_DATE;
        return new Layout(headings, changed, dates ? Optional.empty() : order);
    }

    public Layout ordered(Optional<DateOrder> chosen) {
        return new Layout(headings, columns, chosen);
    }

    public Layout headed(boolean on) {
        return new Layout(on, columns, order);
    }

    /// True when the list names people and says when they were born.
    public boolean complete() {
        boolean name = column(Meaning.FULL_NAME)
                .or(() -> column(Meaning.GIVEN))
                .or(() -> column(Meaning.FAMILY))
                .isPresent();
        return name && column(Meaning.BIRTH_DATE).isPresent() && order.isPresent();
    }

    /// In a list with `Name` and `Vorname` the first is the family name.
    private static List<Optional<Taken>> german(List<Optional<Taken>> named) {
        boolean given = named.contains(Optional.of(Taken.of(Meaning.GIVEN)));
        boolean family = named.contains(Optional.of(Taken.of(Meaning.FAMILY)));
        if (!given || family) return named;
        return named.stream()
                .map(t -> t.map(taken -> taken.meaning() == Meaning.FULL_NAME ? Taken.of(Meaning.FAMILY) : taken))
                .toList();
    }

    /// The first column of a meaning has it. A full name is not read beside its parts.
    private static List<Taken> once(List<Optional<Taken>> named) {
        boolean parts = named.contains(Optional.of(Taken.of(Meaning.GIVEN)))
                && named.contains(Optional.of(Taken.of(Meaning.FAMILY)));
        Set<Taken> seen = new HashSet<>();
        return named.stream()
                .map(t -> t.filter(taken -> taken.meaning().joined() || seen.add(taken)))
                .map(t -> t.filter(taken -> !parts || taken.meaning() != Meaning.FULL_NAME))
                .map(t -> t.orElse(Taken.NOTHING))
                .toList();
    }

    private static List<Taken> contents(List<Line> lines, int width, LocalDate today) {
        var columns = new ArrayList<Taken>();
        for (int i = 0; i < width; i++) {
            int column = i;
            List<String> cells = lines.stream()
                    .map(l -> l.cell(column))
                    .filter(c -> !c.isEmpty())
                    .toList();
            Taken taken = Taken.of(meaning(cells, today));
            columns.add(columns.contains(taken) ? Taken.NOTHING : taken);
        }
        return columns;
    }

    private static Meaning meaning(List<String> cells, LocalDate today) {
        if (cells.isEmpty()) return Meaning.NOTHING;
        DateVerdict dates = DateVerdict.of(cells, today);
        boolean mostly = dates.readable().values().stream().anyMatch(n -> n * 5 >= cells.size() * 4);
        if (mostly) return Meaning.BIRTH_DATE;
        SexCodes codes = SexCodes.of(Set.copyOf(cells));
        if (cells.stream().allMatch(c -> codes.read(c).isPresent())) return Meaning.SEX;
        if (cells.stream().allMatch(c -> c.matches("\\S+@\\S+"))) return Meaning.EMAIL;
        return Meaning.NOTHING;
    }
}
