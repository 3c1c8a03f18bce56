package villi.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import villi.content.PracticeContent;
import villi.content.ShippedContent;
import villi.domain.setting.OwnCatalogue;
import villi.printing.SystemPrinters;
import villi.usecase.practice.CheckStore;
import villi.usecase.practice.Look;
import villi.vault.Vault;

/// `villi doctor`: says what this computer offers and how the data folder stands. Changes nothing.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = VilliCommand.VersionWords.class,
        description = "Check Java, JavaFX, fonts, printers, disk, content and the database.")
final class DoctorCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Look at this data folder in place of the usual one.")
    private Optional<Path> folder = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Villi      " + Version.current());
        out.println("Java       " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        out.println("JavaFX     " + javafx());
        out.println("System     " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch"));
        out.println("Fonts      " + fonts());
        List<String> printers = new SystemPrinters().names();
        out.println("Printers   "
                + (printers.isEmpty() ? "none; plans can still be saved as PDF" : String.join(", ", printers)));
        PracticeContent read = PracticeContent.load(data());
        ShippedContent content = read.content();
        out.println("Content    " + content.catalogue().version() + ", checked: "
                + content.forms().offered().size() + " questionnaires, "
                + content.catalogue().library().entries().size() + " library items");
        out.println("Catalogue  " + words(read.own()));
        return store(out) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private boolean store(PrintWriter out) {
        Path where = data();
        Threads threads = new Threads();
        try {
            Desk desk = new Desk(
                    where,
                    Clock.system(java.time.ZoneId.systemDefault()),
                    new Content(where, threads.jobs()),
                    Desks.lock(where, threads, () -> {}),
                    new Vault(where, new SecureRandom()));
            CheckStore.Report report = new CheckStore(desk.safe).check();
            out.println("Folder     " + report.found().folder());
            out.println("Disk free  " + report.found().free() / MEGABYTE + " MB");
            out.println("Database   " + words(report));
            return report.usable();
        } finally {
            threads.finish(() -> {});
        }
    }

    private Path data() {
        return folder.map(Path::toAbsolutePath).orElseGet(() -> Desks.folders().practice());
    }

    private static String words(OwnCatalogue own) {
        return switch (own) {
            case OwnCatalogue.None _ -> "as shipped";
            case OwnCatalogue.Used used ->
                used.changes().size() + " changes of this practice in use, mark " + used.mark();
            case OwnCatalogue.Refused(String where, String first, int problems) ->
                "the shipped one is used; that of this practice has " + problems
                        + (problems == 1 ? " problem: " : " problems, the first: ") + first + " (in " + where + ")";
        };
    }

    private static String words(CheckStore.Report report) {
        String size =
                report.found().bytes().map(b -> ", " + b / MEGABYTE + " MB").orElse("");
        return switch (report.look()) {
            case Look.Missing _ -> "none yet; schema " + report.schema() + " will be made";
            case Look.Locked locked -> "locked, " + locked.people().size() + " people can unlock it" + size;
            case Look.InUse(Look.Holder holder) ->
                "in use by " + holder.user() + ", process " + holder.process() + size;
            case Look.NewerThanProgram(int found, int known) ->
                "newer than this program: schema " + found + ", this program knows " + known;
            case Look.Damaged(Path _, Look.Damage damage) ->
                "damaged: " + damage.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            case Look.ReadOnlyFolder _ -> "the folder cannot be written";
        };
    }

    private static String javafx() {
        return Optional.ofNullable(javafx.scene.Node.class.getPackage().getImplementationVersion())
                .orElse(System.getProperty("javafx.version", "on the class path"));
    }

    private static String fonts() {
        boolean there = DoctorCommand.class.getResource("/villi/ui/fonts/Inter-Regular.ttf") != null;
        return there ? "built in" : "missing";
    }
}
