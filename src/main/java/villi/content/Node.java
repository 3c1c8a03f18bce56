package villi.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import villi.content.Shape.Kind;

/// One value of a content file, which knows its line. Every method that cannot give what it promises throws
/// {@link BadContent}; lists and {@link #only} collect what is wrong and go on.
public final class Node {

    private final String file;
    private final int line;
    private final Problems problems;
    private Shape shape;
    private @Nullable Map<String, Node> fields;

    /// @param line where the value starts, from 1
    Node(String file, int line, Shape shape, Problems problems) {
        this.file = file;
        this.line = line;
        this.shape = shape;
        this.problems = problems;
    }

    /// The line where the value starts, from 1.
    public int line() {
        return line;
    }

    /// The reason to stop reading this part: `throw node.bad("…")`.
    public BadContent bad(String reason) {
        return new BadContent(error(reason));
    }

    /// Keeps a problem with this value and lets the reading go on.
    public void report(String reason) {
        problems.add(error(reason));
    }

    /// Where the value stands, for example `wording.yaml, line 3`.
    String place() {
        return file + ", line " + line;
    }

    private ContentError error(String reason) {
        return new ContentError(file, line, reason);
    }

    /// Declares the keys that a mapping may have; any other key is a problem.
    public Node only(String... keys) {
        var known = List.of(keys);
        for (var entry : entries()) {
            Node key = entry.key();
            String name = key.word();
            if (!known.contains(name)) key.report("unknown key \"" + name + "\"" + Nearest.hint(name, known));
        }
        return this;
    }

    public boolean has(String key) {
        return fields().containsKey(key);
    }

    /// The value of a key that must be there.
    public Node get(String key) {
        return maybe(key).orElseThrow(() -> bad("missing key \"" + key + "\""));
    }

    public Optional<Node> maybe(String key) {
        return Optional.ofNullable(fields().get(key));
    }

    /// The values of a mapping in the order of the file. A key that stands twice is bad content.
    public Map<String, Node> fields() {
        Map<String, Node> known = fields;
        if (known == null) {
            known = Collections.unmodifiableMap(readFields());
            fields = known;
        }
        return known;
    }

    private Map<String, Node> readFields() {
        var read = new LinkedHashMap<String, Node>();
        for (var entry : entries()) {
            Node key = entry.key();
            if (read.put(key.word(), entry.value()) != null) throw key.bad("key \"" + key.word() + "\" stands twice");
        }
        return read;
    }

    /// The keys of a mapping, with their lines.
    public List<Node> keys() {
        return entries().stream().map(Shape.Entry::key).toList();
    }

    /// The values of a list.
    public List<Node> items() {
        if (shape instanceof Shape.Items(var items)) return items;
        throw bad("expected a list, found " + found());
    }

    public boolean isList() {
        return shape instanceof Shape.Items;
    }

    boolean isScalar() {
        return shape instanceof Shape.Scalar;
    }

    public boolean isMapping() {
        return shape instanceof Shape.Entries;
    }

    /// Text; a plain number or true/false needs quotes to be text.
    public String text() {
        return scalar(Kind.TEXT, "text");
    }

    /// A code, key or version: text or a whole number as it is written.
    public String word() {
        return isScalar(Kind.WHOLE) ? scalar(Kind.WHOLE, "a word") : scalar(Kind.TEXT, "a word");
    }

    public boolean flag() {
        return Boolean.parseBoolean(scalar(Kind.FLAG, "true or false"));
    }

    public BigDecimal number() {
        String written = isScalar(Kind.WHOLE) ? scalar(Kind.WHOLE, "a number") : scalar(Kind.NUMBER, "a number");
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw bad("expected a plain decimal number, found " + written);
        }
    }

    public int integer() {
        String written = scalar(Kind.WHOLE, "a whole number");
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw bad("expected a whole number, found " + written);
        }
    }

    /// A day, written 2026-07-31.
    public LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw bad("expected a day such as 2026-07-31, found " + text());
        }
    }

    /// A constant, written in lower case with dashes or as it is: `open-choice` or `OPEN_CHOICE`.
    public <E extends Enum<E>> E one(Class<E> type) {
        String written = word();
        String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(e -> e.name().equals(name))
                .filter(e -> written.equals(name) || written.equals(kebab(e)))
                .findFirst()
                .orElseThrow(() -> bad("unknown word \"" + written + "\""
                        + Nearest.hint(
                                written,
                                Stream.of(type.getEnumConstants())
                                        .map(Node::kebab)
                                        .toList())));
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String text(String key) {
        return get(key).text();
    }

    /// The text of a key that may be missing.
    public String text(String key, String otherwise) {
        return maybe(key).map(Node::text).orElse(otherwise);
    }

    public String word(String key) {
        return get(key).word();
    }

    public String word(String key, String otherwise) {
        return maybe(key).map(Node::word).orElse(otherwise);
    }

    public boolean flag(String key, boolean otherwise) {
        return maybe(key).map(Node::flag).orElse(otherwise);
    }

    public BigDecimal number(String key) {
        return get(key).number();
    }

    public int integer(String key) {
        return get(key).integer();
    }

    public <E extends Enum<E>> E one(String key, Class<E> type) {
        return get(key).one(type);
    }

    /// The words of a list that may be missing.
    public List<String> words(String key) {
        return list(key, Node::word);
    }

    /// The texts of a list that may be missing.
    public List<String> texts(String key) {
        return list(key, Node::text);
    }

    /// The values of a list that may be missing, each read by `reader`; what cannot be read is collected and left
    /// out.
    public <T> List<T> list(String key, Function<Node, T> reader) {
        return maybe(key).map(n -> n.each(reader)).orElse(List.of());
    }

    /// The values of this list, each read by `reader`; what cannot be read is collected and left out.
    public <T> List<T> each(Function<Node, T> reader) {
        var read = new ArrayList<T>();
        for (Node item : items()) problems.collect(() -> reader.apply(item)).ifPresent(read::add);
        return List.copyOf(read);
    }

    /// Puts another value at a place below this mapping. What lies on the way is copied: a part that stands in two
    /// places of a document changes in one of them only.
    ///
    /// @param path keys of mappings and numbers of list items, from 0
    void replace(List<String> path, Node value) {
        shape = with(path, value).shape;
        fields = null;
    }

    /// A copy with another value at a place below this one.
    private Node with(List<String> path, Node value) {
        if (path.isEmpty()) return value;
        String step = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        if (isList()) {
            var items = new ArrayList<>(items());
            items.set(Integer.parseInt(step), items.get(Integer.parseInt(step)).with(rest, value));
            return as(new Shape.Items(items));
        }
        return as(new Shape.Entries(entries().stream()
                .map(e -> e.key().word().equals(step)
                        ? new Shape.Entry(e.key(), e.value().with(rest, value))
                        : e)
                .toList()));
    }

    /// This list with one more value.
    Node plus(Node item, boolean first) {
        var items = new ArrayList<>(items());
        items.add(first ? 0 : items.size(), item);
        return as(new Shape.Items(items));
    }

    /// This mapping without a key.
    Node without(String key) {
        return as(new Shape.Entries(
                entries().stream().filter(e -> !e.key().word().equals(key)).toList()));
    }

    private Node as(Shape other) {
        return new Node(file, line, other, problems);
    }

    private List<Shape.Entry> entries() {
        if (shape instanceof Shape.Entries(var entries)) return entries;
        throw bad("expected keys with values, found " + found());
    }

    private boolean isScalar(Kind kind) {
        return shape instanceof Shape.Scalar s && s.kind() == kind;
    }

    private String scalar(Kind kind, String expected) {
        if (shape instanceof Shape.Scalar(var is, var text) && is == kind) return text;
        throw bad("expected " + expected + ", found " + found());
    }

    private String found() {
        return switch (shape) {
            case Shape.Items _ -> "a list";
            case Shape.Entries _ -> "keys with values";
            case Shape.Scalar(var is, var _) when is == Kind.NOTHING -> "nothing";
            case Shape.Scalar(var _, var text) -> "\"" + text + "\"";
        };
    }
}
