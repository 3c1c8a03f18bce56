import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Formats every Java file below `src`, or with `check` only says which ones are not formatted, and fails.
///
/// Run from the project folder on JDK 25 with the formatter on the class path (`src/build/format.sh`, or the build).
/// Names of files or folders after the first argument narrow it down.
final class Format {
    private static final int LIMIT = 120;
    private static final Pattern DOC = Pattern.compile("(\\s*/// *).*");
    private static final Pattern UNNAMED = Pattern.compile("(?<=[(,] ?)_(?= ?[,)])");
    private static final Pattern PROSE = Pattern.compile("\\s*/// ?[\\p{L}`(].*");

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
            String after = formatter.formatSourceAndFixImports(typeUnnamed(wrapDocs(before)));
            if (before.equals(after)) {
                return false;
            }
            formatter.formatSource(after);
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

    /// Wraps `///` lines, because the formatter breaks long ones into something that is not Java. It counts the
    /// indentation twice. What is too much for a line goes to the front of the next one of the same paragraph.
    private static String wrapDocs(String source) {
        List<String> lines = new ArrayList<>(source.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher doc = DOC.matcher(line);
            int limit = LIMIT - (line.length() - line.stripLeading().length());
            int cut = line.length() <= limit ? -1 : line.lastIndexOf(' ', limit);
            if (cut < 0 || !doc.matches() || cut <= doc.end(1)) {
                continue;
            }
            String rest = doc.group(1) + line.substring(cut + 1);
            lines.set(i, line.substring(0, cut).stripTrailing());
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            if (next.startsWith(doc.group(1)) && PROSE.matcher(next).matches()) {
                lines.set(i + 1, rest + " " + next.strip().substring(3).strip());
            } else {
                lines.add(i + 1, rest);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /// Writes `case Locked(var _)` for `case Locked(var _)`, which means the same and which the formatter
    /// understands.
    private static String typeUnnamed(String source) {
        return UNNAMED.matcher(source).replaceAll(each -> {
            String line = source.substring(source.lastIndexOf('\n', each.start()) + 1, each.start());
            boolean pattern = (line.contains("case ") || line.contains(" instanceof ")) && !line.contains("->");
            return pattern ? "var _" : "_";
        });
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
