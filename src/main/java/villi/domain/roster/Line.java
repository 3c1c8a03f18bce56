package villi.domain.roster;

import java.util.List;

/// One row of a list, as it stands in the file.
///
/// @param number as a spreadsheet counts it, from 1, the headings included
public record Line(int number, List<String> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /// A cell without the blanks around it; empty when the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /// True when no cell says anything.
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
