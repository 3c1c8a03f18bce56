package villi.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;

/// Looks through a text from outside before it is built up: no references, no deep nesting, not too many values.
final class YamlShape {

    private static final int DEEPEST = 8;
    private static final int MOST_VALUES = 20_000;

    private YamlShape() {}

    /// The first thing that speaks against the text. A text that is not YAML throws what the parser throws.
    static Optional<ContentError> objection(String file, String text, LoadSettings settings) {
        int depth = 0;
        int values = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof DocumentStartEvent) documents++;
            if (event instanceof CollectionStartEvent) depth++;
            if (event instanceof CollectionEndEvent) depth--;
            if (event instanceof NodeEvent) values++;
            Optional<String> reason = objection(event, depth, values, documents);
            if (reason.isPresent()) return reason.map(r -> new ContentError(file, line(event), r));
        }
        return Optional.empty();
    }

    private static Optional<String> objection(Event event, int depth, int values, int documents) {
        if (event instanceof AliasEvent) return Optional.of("references (*name) are not read here; write the value");
        if (event instanceof NodeEvent node && node.getAnchor().isPresent())
            return Optional.of("anchors (&name) are not read here; write the value");
        if (depth > DEEPEST) return Optional.of("more than " + DEEPEST + " levels of values in values");
        if (values > MOST_VALUES) return Optional.of("more than " + MOST_VALUES + " values");
        if (documents > 1) return Optional.of("a second document begins here (---); one file holds one");
        return Optional.empty();
    }

    private static int line(Event event) {
        return event.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }
}
