package villi.domain.roster;

import java.util.regex.Pattern;

/// Text of a cell that no spreadsheet takes for a formula, and back again.
public final class SafeCell {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\\x00].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'+[=+\\-@\\t\\r\\n\\x00].*", Pattern.DOTALL);

    private SafeCell() {}

    /// With an apostrophe in front where a spreadsheet would compute.
    public static String write(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /// The text that [#write] was given.
    public static String read(String cell) {
        return QUOTED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
