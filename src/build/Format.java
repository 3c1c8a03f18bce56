import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Formats every Java file below `src`, or with `check` only says which ones are not formatted, and fails.
///
/// Run from the project folder on JDK 25 with the formatter on the class path (`src/build/format.sh`, or the build).
/// Names of files or folders after the first argument narrow it down.
final class Format {
    private Format() {}

    public static void main(String[] arguments) {
        boolean check = arguments[0].equals("check");
        List<String> roots = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("src");
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> changed = roots.stream()
                .flatMap(root -> javaFiles(Path.of(root)).stream())
                .filter(file -> differs(formatter, file, check))
                .toList();
        if (check && !changed.isEmpty()) {
            changed.forEach(file -> System.err.println("Not formatted: " + file));
            System.err.println("Run src/build/format.sh");
            System.exit(1);
        }
    }

    private static boolean differs(Formatter formatter, Path file, boolean check) {
        try {
            String before = Files.readString(file);
            String after = formatter.formatSourceAndFixImports(before);
            if (before.equals(after)) {
                return false;
            }
            if (!check) {
                Files.writeString(file, after);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            System.err.println("Cannot be read as Java: " + file + ": " + e.getMessage());
            System.exit(1);
            return true;
        }
    }

    private static List<Path> javaFiles(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
