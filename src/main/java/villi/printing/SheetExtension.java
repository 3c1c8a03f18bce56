package villi.printing;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import villi.domain.handout.Block;

/// What templates may say: `words` and `plain` print text, `few` and `columns` bound lists, the rest draws.
@NullUnmarked
final class SheetExtension extends AbstractExtension {

    static final int MOST_ROWS = 200;
    static final int MOST_COLUMNS = 12;
    private static final int MOST_LINES = 30;

    private final Drawings drawings;

    SheetExtension(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "words", filter((page, input) -> safe(page.text().html(Objects.toString(input, "")))),
                "plain", filter((page, input) -> safe(page.text().attribute(Objects.toString(input, "")))),
                "few", filter((page, input) -> page.few((List<?>) input, MOST_ROWS)),
                "columns", filter((page, input) -> page.few((List<?>) input, MOST_COLUMNS)));
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> all = new HashMap<>(drawing());
        all.putAll(saying());
        return all;
    }

    private Map<String, Function> drawing() {
        return Map.of(
                "icon",
                function(List.of("name", "size"), (page, a) -> icon(page, text(a, "name"), number(a, "size"))),
                "drawn",
                function(List.of("name"), (_, a) -> drawings.has(text(a, "name"))),
                "any_icon",
                function(List.of("rows", "part"), (_, a) -> anyIcon(list(a, "rows"), text(a, "part"))),
                "width",
                function(List.of("head", "index"), (_, a) -> safe(width(list(a, "head"), number(a, "index")))),
                "stop_width",
                function(List.of("stops", "index"), (_, a) -> safe(stopWidth(list(a, "stops"), number(a, "index")))),
                "stool",
                function(List.of("index"), (_, a) -> "stool-" + (number(a, "index") + 1)),
                "look",
                function(List.of("look"), (_, a) -> safe(look((Block.Calendar.DayLook) a.get("look")))));
    }

    private Map<String, Function> saying() {
        return Map.of(
                "say",
                        function(
                                List.of("key"),
                                (page, a) -> said(page, page.words().say(text(a, "key")))),
                "rows_cut", function(List.of(), (page, _) -> rowsCut(page)),
                "at", function(List.of("list", "index"), (_, a) -> at(list(a, "list"), number(a, "index"))),
                "template", function(List.of("block"), (_, a) -> BlockTemplates.of((Block) a.get("block"))),
                "part_width", function(List.of("parts"), (_, a) -> safe(partWidth((Block.Beside) a.get("parts")))),
                "size", function(List.of("list"), (_, a) -> list(a, "list").size()),
                "lines", function(List.of("count"), (_, a) -> empty(number(a, "count"))),
                "split", function(List.of("text"), (_, a) -> lines(text(a, "text"))));
    }

    private static List<Integer> empty(int lines) {
        return IntStream.range(0, Math.clamp(lines, 0, MOST_LINES)).boxed().toList();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<?> list(Map<String, Object> arguments, String name) {
        return (List<?>) arguments.get(name);
    }

    private static SafeString said(SheetPage page, String words) {
        return safe(page.text().html(words));
    }

    private static SafeString rowsCut(SheetPage page) {
        int cut = page.rowsCut();
        String words = page.words().say("rows_cut", Integer.toString(cut));
        return safe(cut == 0 ? "" : "<p class=\"small mt\"><b>" + page.text().html(words) + "</b></p>");
    }

    private SafeString icon(SheetPage page, String name, int size) {
        if (!drawings.has(name)) {
            return safe("");
        }
        String alt = page.text().attribute(page.words().find("icon." + name).orElse(name.replace('-', ' ')));
        return safe("<img src=\"villi:%s.svg\" alt=\"%s\" style=\"width:%dpt;height:%dpt\"/>"
                .formatted(name, alt, size, size));
    }

    private boolean anyIcon(List<?> rows, String part) {
        return rows.stream()
                .anyMatch(row -> drawings.has(
                        switch (row) {
                            case String icon -> icon;
                            case Block.Feed.Food food -> food.icon();
                            case Block.Steps.Step step -> step.icon();
                            case Block.Swaps.Pair pair -> part.equals("outIcon") ? pair.outIcon() : pair.inIcon();
                            default -> "";
                        }));
    }

    private static Object at(List<?> list, int index) {
        return index < list.size() ? list.get(index) : "";
    }

    /// What, how, until when, because: the second of four columns is the widest.
    private static String width(List<?> head, int index) {
        int[] parts = switch (head.size()) {
            case 2 -> new int[] {23, 77};
            case 3 -> new int[] {27, 40, 33};
            case 4 -> new int[] {20, 40, 15, 25};
            default -> new int[] {};
        };
        return index < parts.length ? " style=\"width:%d%%\"".formatted(parts[index]) : "";
    }

    /// Each stop is as wide as its words need, so that dates stay on one line.
    private static String stopWidth(List<?> stops, int index) {
        double all = stops.stream().mapToDouble(SheetExtension::room).sum();
        return " style=\"width:%d%%\"".formatted((int) (100 * room(stops.get(index)) / all));
    }

    private static String partWidth(Block.Beside parts) {
        return " style=\"width:%d%%\"".formatted(Math.clamp(parts.width(), 10, 90));
    }

    /// Points that a stop needs, with its padding.
    private static double room(Object stop) {
        var s = (Block.TimeLine.Stop) stop;
        return 22 + Math.clamp(Math.max(s.date().length() * 7.0, s.words().length() * 5.6), 60, 220);
    }

    private static String look(Block.Calendar.DayLook look) {
        return switch (look) {
            case BLANK -> "none";
            case LEFT_OUT -> "off";
            case PORTION -> "st";
            case WATCH -> "wat";
            case CALL -> "call";
            case BACK -> "okd";
        };
    }

    private static String text(Map<String, Object> arguments, String name) {
        return Objects.toString(arguments.get(name), "");
    }

    private static int number(Map<String, Object> arguments, String name) {
        return ((Number) arguments.get(name)).intValue();
    }

    private static SafeString safe(String html) {
        return new SafeString(html);
    }

    private interface Filtering {
        Object apply(SheetPage page, Object input);
    }

    interface Calling {
        Object apply(SheetPage page, Map<String, Object> arguments);
    }

    private static Filter filter(Filtering filtering) {
        return new Filter() {
            @Override
            public Object apply(
                    Object input, Map<String, Object> a, PebbleTemplate self, EvaluationContext context, int line) {
                return filtering.apply((SheetPage) context.getVariable("page"), input);
            }

            @Override
            public @Nullable List<String> getArgumentNames() {
                return null;
            }
        };
    }

    static Function function(List<String> names, Calling calling) {
        return new Function() {
            @Override
            public Object execute(Map<String, Object> a, PebbleTemplate self, EvaluationContext context, int line) {
                return calling.apply((SheetPage) context.getVariable("page"), a);
            }

            @Override
            public List<String> getArgumentNames() {
                return names;
            }
        };
    }
}
