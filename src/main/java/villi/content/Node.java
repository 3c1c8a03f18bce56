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
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// One value of a content file, which knows its line. Every method that cannot give what it promises throws
/// {@link BadContent}; lists and {@link #only} collect what is wrong and go on.
public final class Node {

    private final String file;
    private final org.snakeyaml.engine.v2.nodes.Node yaml;
    private final Problems problems;
    private @Nullable Map<String, Node> fields;

    Node(String file, org.snakeyaml.engine.v2.nodes.Node yaml, Problems problems) {
        this.file = file;
        this.yaml = yaml;
        this.problems = problems;
    }

    /// The line where the value starts, from 1.
    public int line() {
        return yaml.getStartMark().map(m -> m.getLine() + 1).orElse(1);
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
        var error = error("");
        return error.file() + ", line " + error.line();
    }

    private ContentError error(String reason) {
        return new ContentError(yaml.getStartMark().map(Mark::getName).orElse(file), line(), reason);
    }

    /// Declares the keys that a mapping may have; any other key is a problem.
    public Node only(String... keys) {
        var known = List.of(keys);
        for (Node key : keys()) {
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
        for (NodeTuple t : mapping().getValue()) {
            Node key = at(t.getKeyNode());
            if (read.put(key.word(), at(t.getValueNode())) != null)
                throw key.bad("key \"" + key.word() + "\" stands twice");
        }
        return read;
    }

    /// The keys of a mapping, with their lines.
    public List<Node> keys() {
        return mapping().getValue().stream().map(t -> at(t.getKeyNode())).toList();
    }

    /// The values of a list.
    public List<Node> items() {
        if (!(yaml instanceof SequenceNode sequence)) throw bad("expected a list, found " + kind());
        return sequence.getValue().stream().map(this::at).toList();
    }

    public boolean isList() {
        return yaml instanceof SequenceNode;
    }

    public boolean isMapping() {
        return yaml instanceof MappingNode;
    }

    /// Text; a plain number or true/false needs quotes to be text.
    public String text() {
        return scalar(Tag.STR, "text");
    }

    /// A code, key or version: text or a whole number as it is written.
    public String word() {
        return isScalar(Tag.INT) ? scalar(Tag.INT, "a word") : scalar(Tag.STR, "a word");
    }

    public boolean flag() {
        return Boolean.parseBoolean(scalar(Tag.BOOL, "true or false"));
    }

    public BigDecimal number() {
        String written = isScalar(Tag.INT) ? scalar(Tag.INT, "a number") : scalar(Tag.FLOAT, "a number");
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw bad("expected a plain decimal number, found " + written);
        }
    }

    public int integer() {
        String written = scalar(Tag.INT, "a whole number");
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
        return Stream.of(type.getEnumConstants())
                .filter(e -> e.name().equals(written) || kebab(e).equals(written))
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
        mapping().setValue(((MappingNode) NodeCopy.with(mapping(), path, value.yaml)).getValue());
        fields = null;
    }

    /// This list with one more value.
    Node plus(Node item, boolean first) {
        items();
        return at(NodeCopy.plus((SequenceNode) yaml, item.yaml, first));
    }

    /// This mapping without a key.
    Node without(String key) {
        return at(NodeCopy.without(mapping(), key));
    }

    private Node at(org.snakeyaml.engine.v2.nodes.Node part) {
        return new Node(file, part, problems);
    }

    private MappingNode mapping() {
        if (yaml instanceof MappingNode mapping) return mapping;
        throw bad("expected keys with values, found " + kind());
    }

    private boolean isScalar(Tag tag) {
        return yaml instanceof ScalarNode s && s.getTag().equals(tag);
    }

    private String scalar(Tag tag, String expected) {
        if (isScalar(tag)
                && yaml instanceof ScalarNode s
                && !(tag.equals(Tag.STR) && s.getValue().isBlank())) {
            return s.getValue();
        }
        throw bad("expected " + expected + ", found " + kind());
    }

    private String kind() {
        return switch (yaml) {
            case SequenceNode _ -> "a list";
            case MappingNode _ -> "keys with values";
            case ScalarNode s when s.getTag().equals(Tag.NULL) || s.getValue().isBlank() -> "nothing";
            default -> yaml instanceof ScalarNode s ? "\"" + s.getValue() + "\"" : "something else";
        };
    }
}
