package villi.domain.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;

/// The name of a field of a fillable form: `QC02`, in a table with the row `QJ01a:r2`, for a box or a unit with its
/// part `QC02:yes`, `QD01:in-kg`, `QJ01d:r2:yes`.
///
/// @param row 0 outside tables
/// @param part code of the option, unit, or `other`
public record FieldName(LinkId item, int row, Optional<String> part) {

    private static final Pattern NAME = Pattern.compile(
            "(?<item>[A-Za-z][A-Za-z0-9-]{1,40})(:r(?<row>[1-9][0-9]?))?(:(?<part>[A-Za-z0-9_-]{1,60}))?");

    /// Empty for a name that is none of ours.
    public static Optional<FieldName> read(String name) {
        Matcher m = NAME.matcher(name);
        if (!m.matches()) return Optional.empty();
        int row = m.group("row") == null ? 0 : Integer.parseInt(m.group("row"));
        return Optional.of(new FieldName(new LinkId(m.group("item")), row, Optional.ofNullable(m.group("part"))));
    }

    /// The part that stands for a unit: its word with dashes for spaces.
    public static String unit(Item.Unit unit) {
        return "in-" + unit.display().replaceAll("[^A-Za-z0-9]+", "-");
    }

    @Override
    public String toString() {
        return item + (row == 0 ? "" : ":r" + row) + part.map(p -> ":" + p).orElse("");
    }
}
