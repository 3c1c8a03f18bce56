package villi.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import villi.content.OwnFiles;
import villi.content.PracticeContent;
import villi.content.PracticeContent.Changeable;
import villi.content.PracticeContent.Checked;
import villi.domain.setting.Change;
import villi.domain.setting.OwnCatalogue;

/// `villi content`: a practice's own part of the catalogue, without a window. Exit code 0 all well, 1 problems, 2 wrong
/// use.
@Command(
        name = "content",
        mixinStandardHelpOptions = true,
        versionProvider = VilliCommand.VersionWords.class,
        description = "Lists what a practice may change in the catalogue, and checks its files.")
final class ContentCommand implements Callable<Integer> {

    private static final int PROBLEMS = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec().commandLine(), "Name what to do: check, list or example.");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            versionProvider = VilliCommand.VersionWords.class,
            description = "Checks a folder of own files: each problem with file and line, or what they change.")
    int check(@Parameters(paramLabel = "DIR", description = "the folder with the files") Path folder) {
        if (!Files.isDirectory(folder)) return fail("There is no folder " + folder + ".");
        return switch (PracticeContent.check(folder)) {
            case Checked.Good(var content, var used) -> {
                tell(used, content.catalogue().version());
                yield 0;
            }
            case Checked.Bad(var errors) -> {
                errors.forEach(e -> err().println(e));
                yield fail((errors.size() == 1 ? "1 problem" : errors.size() + " problems")
                        + ". Nothing of this folder would be used.");
            }
        };
    }

    private void tell(OwnCatalogue.Used used, String version) {
        for (Change c : used.changes())
            out().println(c.key() + ": " + (c.shipped().isEmpty() ? "" : c.shipped() + " -> ") + c.own());
        Map<Change.Kind, Long> counts = used.changes().stream()
                .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
        String sum = counts.entrySet().stream()
                .map(e -> switch (e.getKey()) {
                            case SETTING -> "settings ";
                            case WORDING -> "texts ";
                            case FOOD -> "foods ";
                            case SWAP -> "swaps ";
                        }
                        + e.getValue())
                .collect(Collectors.joining(", "));
        out().println(
                        sum.isEmpty()
                                ? "No problem. Nothing differs from the shipped catalogue."
                                : "No problem. Changed: " + sum + ". Plans would name the catalogue " + version + ".");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            versionProvider = VilliCommand.VersionWords.class,
            description = "Lists every value that a practice may change: file, name, shipped value, unit with bounds.")
    int list(
            @Parameters(
                            paramLabel = "WORD",
                            arity = "0..1",
                            defaultValue = "",
                            description = "only names that hold this, for example trial or SUP.FIBER")
                    String word) {
        List<Changeable> found = PracticeContent.changeable().stream()
                .filter(c -> c.key().contains(word))
                .toList();
        if (found.isEmpty()) return fail("No name holds \"" + word + "\".");
        int width = found.stream().mapToInt(c -> c.key().length()).max().orElse(0);
        for (String file : OwnFiles.NAMES) {
            var rows = found.stream().filter(c -> c.file().equals(file)).toList();
            if (!rows.isEmpty()) out().println("# " + file);
            for (Changeable c : rows) {
                String key = c.key() + " ".repeat(width - c.key().length());
                out().println(key + "  " + c.shipped()
                        + (c.unit().isEmpty() ? "" : "  (" + c.unit() + ")  " + c.words()));
            }
        }
        return 0;
    }

    @Command(
            name = "example",
            mixinStandardHelpOptions = true,
            versionProvider = VilliCommand.VersionWords.class,
            description = "Writes example files with comments into an empty or new folder.")
    int example(@Parameters(paramLabel = "DIR", description = "the folder to write to") Path folder) {
        for (String name : OwnFiles.NAMES) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                return fail("There is a file " + folder.resolve(name) + " already. Nothing was written.");
        }
        try {
            Files.createDirectories(folder);
            for (String name : OwnFiles.NAMES) write(name, folder.resolve(name));
        } catch (IOException e) {
            return fail("The folder " + folder + " could not be written: "
                    + e.getClass().getSimpleName() + ".");
        }
        out().println("Written: " + String.join(", ", OwnFiles.NAMES) + " in " + folder);
        return 0;
    }

    private static void write(String name, Path file) throws IOException {
        try (InputStream in = ContentCommand.class.getResourceAsStream("/villi/app/example/" + name)) {
            if (in == null) throw new IllegalStateException("not in the program: " + name);
            Files.copy(in, file);
        }
    }

    private int fail(String message) {
        err().println(message);
        return PROBLEMS;
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private PrintWriter err() {
        return spec().commandLine().getErr();
    }

    private CommandSpec spec() {
        if (spec == null) throw new IllegalStateException("not started by the command line");
        return spec;
    }
}
