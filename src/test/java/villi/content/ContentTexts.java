package villi.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every text that ships, with its place: content and help, the words of screens and sheets, the example of a
/// practice's own catalog, and the sentences that stand in the code of plans and sheets.
final class ContentTexts {

    private static final Path CONTENT = Path.of("src/main/resources/villi/content");
    private static final Path HELP = Path.of("src/main/resources/villi/help");
    private static final Path EXAMPLE = Path.of("src/main/resources/villi/app/example");
    private static final List<Path> WORDS = List.of(
            Path.of("src/main/resources/villi/ui/text/messages.properties"),
            Path.of("src/main/resources/villi/printing/words_en.properties"));
    private static final List<Path> CODE = Stream.of("handout", "plan", "rule")
            .map(p -> Path.of("src/main/java/villi/domain", p))
            .toList();
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// Names the words that never stand anywhere.
    private static final String BANNED_WORDS = "WordRules.java";

    private ContentTexts() {}

    /// @param file below the content folder
    /// @param owner the nearest `id` or `code` above it, or empty
    /// @param key the key that it stands under
    record Place(String file, int line, String owner, String key, String text) {
        @Override
        public String toString() {
            return file + ":" + line + " " + owner + "." + key + ": " + text;
        }
    }

    static List<Place> shipped() {
        var places = new ArrayList<Place>();
        for (Path path : files(CONTENT, ".yaml"))
            places.addAll(in(CONTENT.relativize(path).toString().replace('\\', '/'), read(path)));
        for (Path path : files(HELP, ".md")) {
            List<String> lines = read(path).lines().toList();
            for (int i = 0; i < lines.size(); i++)
                if (!lines.get(i).isBlank())
                    places.add(new Place("help/" + path.getFileName(), i + 1, "", "", lines.get(i)));
        }
        for (Path path : files(EXAMPLE, ".yaml")) places.addAll(in("example/" + path.getFileName(), read(path)));
        for (Path path : WORDS) places.addAll(properties("words/" + path.getFileName(), read(path)));
        for (Path folder : CODE)
            for (Path path : files(folder, ".java"))
                if (!path.endsWith(BANNED_WORDS))
                    places.addAll(literals("code/" + folder.getFileName() + "/" + path.getFileName(), read(path)));
        return places;
    }

    /// The lines `key=text` of a properties file.
    static List<Place> properties(String file, String text) {
        var places = new ArrayList<Place>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int equals = lines.get(i).indexOf('=');
            if (equals > 0 && !lines.get(i).startsWith("#"))
                places.add(new Place(
                        file,
                        i + 1,
                        "",
                        lines.get(i).substring(0, equals),
                        lines.get(i).substring(equals + 1)));
        }
        return places;
    }

    /// The literals of a Java file that are sentences or parts of one: those with a blank.
    static List<Place> literals(String file, String code) {
        var places = new ArrayList<Place>();
        List<String> lines = code.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            LITERAL.matcher(lines.get(i))
                    .results()
                    .map(m -> m.group(1))
                    .filter(text -> text.strip().contains(" "))
                    .forEach(text -> places.add(new Place(file, line, "", "", text)));
        }
        return places;
    }

    static List<Place> in(String file, String yaml) {
        var problems = new Problems();
        var places = new ArrayList<Place>();
        Yaml.parse(file, yaml, problems).ifPresent(root -> walk(file, root, "", "", places));
        problems.refuseIfAny();
        return places;
    }

    private static void walk(String file, Node node, String owner, String key, List<Place> places) {
        if (node.isMapping()) {
            String own = owner(node, owner);
            node.fields().forEach((name, value) -> walk(file, value, own, name, places));
        } else if (node.isList()) {
            node.items().forEach(item -> walk(file, item, owner, key, places));
        } else {
            text(node).forEach(text -> places.add(new Place(file, node.line(), owner, key, text)));
        }
    }

    private static String owner(Node node, String above) {
        return Stream.of("id", "code")
                .flatMap(name -> node.maybe(name).stream())
                .flatMap(ContentTexts::text)
                .findFirst()
                .orElse(above);
    }

    /// Nothing for numbers, flags and empty values.
    private static Stream<String> text(Node node) {
        try {
            return Stream.of(node.word());
        } catch (BadContent _) {
            return Stream.of();
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
