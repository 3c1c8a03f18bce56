package villi.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Opens YAML 1.2 content files. One file holds one document.
public final class Yaml {

    private static final String FOLDER = "/villi/content/";

    private Yaml() {}

    /// The document of a shipped content file. A file that is missing or is not YAML is a problem, and the result
    /// empty.
    ///
    /// @param file path below the content folder, for example `bank/QC.yaml`
    public static Optional<Node> open(String file, Problems problems) {
        return read(file).map(text -> parse(file, text, problems)).orElseGet(() -> {
            problems.add(new ContentError(file, 1, "the file is missing"));
            return Optional.empty();
        });
    }

    /// The document in a text.
    ///
    /// @param file the name to use in messages
    public static Optional<Node> parse(String file, String text, Problems problems) {
        return parse(file, text, problems, false);
    }

    /// As [#parse(String, String, Problems)], for a text that comes from outside the program: it may not use
    /// references, nest deeply or hold very many values.
    static Optional<Node> parseStranger(String file, String text, Problems problems) {
        return parse(file, text, problems, true);
    }

    private static Optional<Node> parse(String file, String text, Problems problems, boolean stranger) {
        var settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        try {
            var events = new Parse(settings).parseString(text);
            var root = new YamlDocument(file, events, problems, stranger).read();
            if (root.isEmpty()) problems.add(new ContentError(file, 1, "the file is empty"));
            return root;
        } catch (BadContent bad) {
            problems.add(bad.error());
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            problems.add(new ContentError(file, line, "not readable as YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(new ContentError(file, 1, "not readable as YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private static Optional<String> read(String file) {
        try (InputStream in = Yaml.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) return Optional.empty();
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
