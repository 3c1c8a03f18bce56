package villi.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The source files as text, for the guards that read instead of compile.
final class Sources {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private Sources() {}

    /// All Java files below a folder, in a fixed order.
    static List<Path> below(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The string literals of a source text, without its comment lines and the codes of the trail, which nobody
    /// reads.
    static Stream<String> literals(String source) {
        return source.lines()
                .filter(line -> !line.strip().startsWith("//"))
                .flatMap(line -> LITERAL.matcher(line).results())
                .map(found -> found.group(1));
    }
}
