package villi.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import picocli.CommandLine;
import villi.content.ShippedContent;
import villi.content.ShippedForms;

/// Where the process starts. Does not extend `Application`: JavaFX runs from the class path.
///
/// Exit codes: 0 all well, 1 it failed, 2 wrong use.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Logs.quiet();
        int code = commandLine(out, err).execute(arguments);
        if (code != 0) System.exit(code);
    }

    /// The command line with its subcommands, writing to the given places.
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return commandLine(out, err, ShippedContent::load);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err, Supplier<ShippedContent> content) {
        return new CommandLine(new VilliCommand())
                .addSubcommand(new PlanCommand(content))
                .addSubcommand(new QuestionnaireCommand(ShippedForms::load))
                .addSubcommand(new CasesCommand(content))
                .addSubcommand(new ContentCommand())
                .addSubcommand(new FormCommand(ShippedForms::load))
                .addSubcommand(new DoctorCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((thrown, line, _) -> {
                    line.getErr().println(Complaint.of(thrown));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }
}
