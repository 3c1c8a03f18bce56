package villi.printing;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import villi.domain.paper.FieldName;
import villi.domain.paper.PaperForm;
import villi.domain.paper.PaperForm.Asked;
import villi.domain.paper.PaperForm.Piece;
import villi.domain.paper.PaperForm.Space;
import villi.domain.paper.PaperForm.Tick;
import villi.domain.questionnaire.Item;

/// What the templates of a form may ask about its pieces.
@NullUnmarked
final class FormExtension extends AbstractExtension {

    private static final int SHORT = 40;
    private static final int WIDE = 75;

    /// Characters that one box takes with the gap after it.
    static final int BOX = 4;

    private final Drawings drawings;

    FormExtension(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.ofEntries(
                Map.entry("piece_template", SheetExtension.function(List.of("piece", "large"), (_, a) -> template(a))),
                Map.entry(
                        "lines_of",
                        SheetExtension.function(
                                List.of("section", "large"),
                                (_, a) -> FormLine.of(
                                        ((PaperForm.Section) a.get("section")).pieces(), (Boolean) a.get("large")))),
                Map.entry(
                        "splits",
                        SheetExtension.function(List.of("line"), (_, a) -> ((FormLine) a.get("line")).splits())),
                Map.entry("kind", about((space, _) -> kind(space))),
                Map.entry("together", about((space, _) -> together(space))),
                Map.entry("several", about((space, _) -> space instanceof Space.Ticks t && t.several())),
                Map.entry("cell_ticks", about((space, _) -> inCell(space))),
                Map.entry("wide_legend", about((space, _) -> wideLegend(space))),
                Map.entry("pictured", about((space, _) -> pictured(space))),
                Map.entry("picture", SheetExtension.function(List.of("tick"), (_, a) -> picture((Tick) a.get("tick")))),
                Map.entry(
                        "unit_name",
                        SheetExtension.function(List.of("unit"), (_, a) -> FieldName.unit((Item.Unit) a.get("unit")))),
                Map.entry("field", SheetExtension.function(List.of("asked", "row", "part"), (_, a) -> id(a))),
                Map.entry(
                        "item",
                        SheetExtension.function(
                                List.of("asked"),
                                (_, a) -> new SafeString(" data-item=\"" + ((Asked) a.get("asked")).id() + "\""))),
                Map.entry(
                        "entries",
                        SheetExtension.function(
                                List.of("count"),
                                (_, a) -> IntStream.rangeClosed(1, number(a.get("count")))
                                        .boxed()
                                        .toList())),
                Map.entry(
                        "share",
                        SheetExtension.function(
                                List.of("piece", "column"),
                                (_, a) -> share((Piece.Table) a.get("piece"), (PaperForm.Column) a.get("column")))));
    }

    private interface About {
        Object of(Object space, Map<String, Object> arguments);
    }

    private static Function about(About about) {
        return SheetExtension.function(List.of("space"), (_, a) -> about.of(a.get("space"), a));
    }

    private static String template(Map<String, Object> arguments) {
        return "form/"
                + switch ((Piece) arguments.get("piece")) {
                    case Piece.Question _ -> "question";
                    case Piece.Grid _ -> "grid";
                    case Piece.Pairs _ -> "pairs";
                    case Piece.Table t -> t.upright() || (Boolean) arguments.get("large") ? "upright" : "table";
                };
    }

    private static String kind(Object space) {
        return switch (space) {
            case Space.Ticks _ -> "ticks";
            case Space.Measure _ -> "measure";
            case Space.Write w -> w.kind().name().toLowerCase(Locale.ROOT);
            default -> "";
        };
    }

    /// Whether few short answers stay on one line.
    private static boolean together(Object space) {
        return !(space instanceof Space.Ticks t)
                || (!t.other()
                        && t.ticks().stream()
                                        .mapToInt(k -> k.words().length() + BOX)
                                        .sum()
                                <= SHORT);
    }

    /// Whether the boxes stand in a cell of a table; else a key is written there.
    private static boolean inCell(Object space) {
        return space instanceof Space.Ticks t && t.boxedInCell();
    }

    /// Whether the keys of a column stand under the table, because they would make its head tall.
    private static boolean wideLegend(Object space) {
        return space instanceof Space.Ticks t
                && t.ticks().stream().mapToInt(k -> k.words().length() + 3).sum() > WIDE;
    }

    private boolean pictured(Object space) {
        return space instanceof Space.Ticks t
                && t.ticks().stream()
                        .filter(k -> !k.code().equals(Tick.NOT_SURE))
                        .allMatch(k -> drawings.has(picture(k)));
    }

    /// The drawing of a stool form; no other answers have one.
    private static String picture(Tick tick) {
        if (tick.code().matches("f[1-7]")) return "stool-" + tick.code().charAt(1);
        return tick.code().matches("d[1-4]") ? "diaper-" + tick.code().charAt(1) : "";
    }

    private static SafeString id(Map<String, Object> arguments) {
        Asked asked = (Asked) arguments.get("asked");
        String part = Objects.toString(arguments.get("part"), "");
        var name = new FieldName(
                asked.id(), number(arguments.get("row")), part.isEmpty() ? Optional.empty() : Optional.of(part));
        return new SafeString(" id=\"" + FieldPlaces.ID + name + "\"");
    }

    /// How much of the line a column takes, in percent.
    private static int share(Piece.Table table, PaperForm.Column column) {
        int all = table.columns().stream().mapToInt(c -> weight(c.space())).sum();
        return 100 * weight(column.space()) / all;
    }

    private static int weight(Space space) {
        return switch (space) {
            case Space.Ticks t -> inCell(t) ? 3 : 4;
            case Space.Measure _ -> 3;
            case Space.Write w ->
                switch (w.kind()) {
                    case NUMBER -> 3;
                    case DATE, MONTH -> 4;
                    case LINE, LINES -> 6;
                };
        };
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
