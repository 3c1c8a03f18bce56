package villi.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `villi`: opens the window.
@Command(
        name = "villi",
        mixinStandardHelpOptions = true,
        versionProvider = VilliCommand.VersionWords.class,
        description = "From a family's answers to a signed, printed plan. Nothing leaves this computer.")
final class VilliCommand implements Callable<Integer> {

    @Option(names = "--demo", description = "Open the demo practice: invented people, in a folder of its own.")
    private boolean demo;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Use this data folder in place of the usual one.")
    private Optional<Path> folder = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<String> trouble = Window.open(demo, folder.map(Path::toAbsolutePath));
        trouble.ifPresent(spec.commandLine().getErr()::println);
        return trouble.isPresent() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    /// The line of `--version`.
    static final class VersionWords implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Villi " + Version.current()};
        }
    }
}
