package villi.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import villi.content.Shape.Kind;

/// Builds the values of one document from what the parser finds. A text from outside may have no references, no deep
/// nesting and not too many values; it is left at the first that it has.
final class YamlDocument {

    private static final int DEEPEST = 8;
    private static final int MOST_VALUES = 20_000;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]*)?([eE][-+]?[0-9]+)?|-?[.]inf|[.]nan");

    private final String file;
    private final Iterator<Event> events;
    private final Problems problems;
    private final boolean stranger;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private int depth;
    private int values;

    /// @param events of a whole text, from its start
    /// @param stranger true for a text from outside
    YamlDocument(String file, Iterable<Event> events, Problems problems, boolean stranger) {
        this.file = file;
        this.events = events.iterator();
        this.problems = problems;
        this.stranger = stranger;
    }

    /// The value of the document; empty when there is none.
    ///
    /// @throws BadContent when the text may not hold what it holds
    Optional<Node> read() {
        events.next();
        if (!(events.next() instanceof DocumentStartEvent)) return Optional.empty();
        Node root = value(events.next());
        events.next();
        Event after = events.next();
        if (after instanceof DocumentStartEvent)
            throw bad(after, "a second document begins here (---); one file holds one");
        return Optional.of(root);
    }

    private Node value(Event event) {
        if (stranger) check(event);
        if (event instanceof AliasEvent alias)
            return Optional.ofNullable(anchors.get(alias.getAlias()))
                    .orElseThrow(() -> bad(alias, "nothing before has the name &" + alias.getAlias()));
        if (tag(event).isPresent()) throw bad(event, "tags (!name) are not read here; write the value");
        Node node = new Node(file, line(event), shape(event), problems);
        if (event instanceof NodeEvent named) named.getAnchor().ifPresent(name -> anchors.put(name, node));
        return node;
    }

    private Shape shape(Event event) {
        if (event instanceof ScalarEvent scalar) return new Shape.Scalar(kind(scalar), scalar.getValue());
        depth++;
        Shape collection = event instanceof MappingStartEvent ? entries() : items();
        depth--;
        return collection;
    }

    private Shape entries() {
        var entries = new ArrayList<Shape.Entry>();
        for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next()) {
            Node key = value(next);
            if (!key.isScalar()) throw key.bad("a key is one word, not a list or keys with values");
            entries.add(new Shape.Entry(key, value(events.next())));
        }
        return new Shape.Entries(entries);
    }

    private Shape items() {
        var items = new ArrayList<Node>();
        for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next())
            items.add(value(next));
        return new Shape.Items(items);
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) return scalar.getTag();
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    /// By the JSON schema of YAML 1.2; what is in quotes is text.
    private static Kind kind(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (text.isBlank()) return Kind.NOTHING;
        if (!scalar.isPlain()) return Kind.TEXT;
        return switch (text) {
            case "null" -> Kind.NOTHING;
            case "true", "false" -> Kind.FLAG;
            default -> "-.0123456789".indexOf(text.charAt(0)) < 0 ? Kind.TEXT : number(text);
        };
    }

    private static Kind number(String text) {
        if (WHOLE.matcher(text).matches()) return Kind.WHOLE;
        return NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    }

    private void check(Event event) {
        values++;
        if (event instanceof AliasEvent) throw bad(event, "references (*name) are not read here; write the value");
        if (event instanceof NodeEvent node && node.getAnchor().isPresent())
            throw bad(event, "anchors (&name) are not read here; write the value");
        if (event instanceof CollectionStartEvent && depth == DEEPEST)
            throw bad(event, "more than " + DEEPEST + " levels of values in values");
        if (values > MOST_VALUES) throw bad(event, "more than " + MOST_VALUES + " values");
    }

    private BadContent bad(Event at, String reason) {
        return new BadContent(new ContentError(file, line(at), reason));
    }

    private static int line(Event event) {
        return event.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }
}
