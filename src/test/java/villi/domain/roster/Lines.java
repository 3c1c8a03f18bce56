package villi.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A list in memory: each row a text with `|` between the cells.
public record Lines(List<Line> lines) implements Sheet {

    public static Lines of(String... rows) {
        var lines = new ArrayList<Line>();
        for (String row : rows) lines.add(new Line(lines.size() + 1, List.of(row.split("\\|", -1))));
        return new Lines(lines.stream().filter(l -> !l.blank()).toList());
    }

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public int columns() {
        return lines.stream().mapToInt(l -> l.cells().size()).max().orElse(0);
    }

    @Override
    public void each(Predicate<Line> reader) {
        for (Line line : lines) {
            if (!reader.test(line)) return;
        }
    }
}
