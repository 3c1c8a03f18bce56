package villi.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every text of the content and help files with its place.
final class ContentTexts {

    private static final Path CONTENT = Path.of("src/main/resources/villi/content");
    private static final Path HELP = Path.of("src/main/resources/villi/help");

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
