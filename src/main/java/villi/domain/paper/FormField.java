package villi.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import villi.domain.paper.PaperForm.Asked;
import villi.domain.paper.PaperForm.Column;
import villi.domain.paper.PaperForm.Pair;
import villi.domain.paper.PaperForm.Piece;
import villi.domain.paper.PaperForm.Space;
import villi.domain.questionnaire.Item;

/// One field of a fillable form.
///
/// @param tooltip the question and, for a box, its answer: what a screen reader says
public record FormField(FieldName name, Kind kind, String tooltip) {

    /// What a field takes.
    public enum Kind {
        BOX,
        TEXT,
        LONG_TEXT
    }

    /// All fields of a form, in the order of the paper.
    public static List<FormField> of(PaperForm form) {
        var fields = new ArrayList<FormField>();
        for (var part : form.parts()) {
            for (var section : part.sections()) section.pieces().forEach(piece -> add(piece, fields));
        }
        return List.copyOf(fields);
    }

    private static void add(Piece piece, List<FormField> to) {
        switch (piece) {
            case Piece.Question(Asked asked, Space space) -> add(asked, 0, space, to);
            case Piece.Grid grid -> grid.rows().forEach(asked -> add(asked, 0, grid.answers(), to));
            case Piece.Pairs pairs -> {
                for (Pair pair : pairs.rows()) {
                    add(pair.first(), 0, pairs.first(), to);
                    add(pair.second(), 0, pairs.second(), to);
                }
            }
            case Piece.Table table -> {
                for (int row = 1; row <= table.rows(); row++) {
                    for (Column column : table.columns()) add(column.asked(), row, column.space(), to);
                }
            }
        }
    }

    private static void add(Asked asked, int row, Space space, List<FormField> to) {
        String question = question(asked, row);
        switch (space) {
            case Space.Ticks ticks -> {
                if (row > 0 && !ticks.boxedInCell()) {
                    to.add(field(asked, row, Optional.empty(), Kind.TEXT, question + " " + keys(ticks)));
                    return;
                }
                for (var tick : ticks.ticks()) {
                    to.add(field(asked, row, Optional.of(tick.code()), Kind.BOX, question + " " + tick.words()));
                }
                if (ticks.other()) to.add(field(asked, row, Optional.of(OTHER), Kind.TEXT, question + " Other"));
            }
            case Space.Measure measure -> {
                if (row > 0) {
                    to.add(field(asked, row, Optional.empty(), Kind.TEXT, question + " " + units(measure)));
                    return;
                }
                for (Item.Unit unit : measure.units()) {
                    to.add(field(
                            asked, row, Optional.of(FieldName.unit(unit)), Kind.TEXT, question + " " + unit.display()));
                }
            }
            case Space.Write(PaperForm.Kind kind) -> {
                Kind as = kind == PaperForm.Kind.LINES ? Kind.LONG_TEXT : Kind.TEXT;
                to.add(field(asked, row, Optional.empty(), as, question + hint(kind)));
            }
        }
    }

    /// The part of the field for words that are not in the list.
    public static final String OTHER = "other-words";

    private static FormField field(Asked asked, int row, Optional<String> part, Kind kind, String tooltip) {
        return new FormField(new FieldName(asked.id(), row, part), kind, tooltip.strip());
    }

    private static String question(Asked asked, int row) {
        String number = asked.number() > 0 ? asked.number() + ". " : row > 0 ? "Line " + row + ". " : "";
        String branch = asked.branch().isEmpty() ? "" : asked.branch() + " ";
        String lookback = asked.lookback().isEmpty() ? "" : " (" + asked.lookback() + ")";
        return number + branch + asked.text() + lookback;
    }

    private static String keys(Space.Ticks ticks) {
        return ticks.ticks().stream().map(t -> t.key() + " " + t.words()).collect(Collectors.joining(", "));
    }

    private static String units(Space.Measure measure) {
        return measure.units().stream().map(Item.Unit::display).collect(Collectors.joining(" or "));
    }

    private static String hint(PaperForm.Kind kind) {
        return switch (kind) {
            case DATE -> " Month / day / year";
            case MONTH -> " Month / year";
            case NUMBER, LINE, LINES -> "";
        };
    }
}
