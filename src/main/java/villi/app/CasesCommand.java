package villi.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import villi.content.ShippedContent;
import villi.usecase.cases.CaseOutcome;
import villi.usecase.cases.CaseRun;
import villi.usecase.cases.ProvedCase;
import villi.usecase.cases.Unreached;
import villi.usecase.plan.Rulings;

/// `villi cases`: what the catalogue makes of invented people. Exit code 0 as expected, 1 something differs.
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        versionProvider = VilliCommand.VersionWords.class,
        description = "Runs invented people against the catalogue.")
final class CasesCommand implements Callable<Integer> {

    private static final int DIFFERS = 1;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Supplier<ShippedContent> shipped;

    /// @param shipped read only when the command is run
    CasesCommand(Supplier<ShippedContent> shipped) {
        this.shipped = shipped;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name what to do: run.");
    }

    @Command(
            name = "run",
            mixinStandardHelpOptions = true,
            versionProvider = VilliCommand.VersionWords.class,
            description = "Reports each difference line by line (- expected, + found), and what no case reaches.")
    int run(
            @Parameters(paramLabel = "DIR", description = "a folder of cases, or one case, for example src/test/cases")
                    Path folder,
            @Option(names = "--accept", description = "writes what was found as what is expected") boolean accept,
            @Option(names = "--table", description = "shows each case as a table to read") boolean table) {
        ShippedContent content = shipped.get();
        var rulings = new Rulings(content.rules(), content.catalogue());
        var folders = new CaseFolders(
                folder, content.forms(), content.rules().foods().names().keySet());
        var reached = new TreeSet<String>();
        int differing = 0;
        List<Path> cases = folders.cases();
        for (Path at : cases) {
            ProvedCase one = folders.read(at);
            CaseOutcome found = CaseRun.of(one, rulings);
            reached.addAll(found.reached());
            if (table) out().println(CaseTable.of(one, found));
            if (accept) CaseFolders.accept(at, found.sections());
            var lines = new ArrayList<>(found.broken(one.wanted()));
            Map<String, List<String>> expected = CaseFolders.expected(at);
            if (expected.isEmpty()) lines.add("- nothing is expected yet, look at the table and run with --accept");
            lines.addAll(found.differences(expected));
            if (lines.isEmpty()) continue;
            differing++;
            out().println(one.name());
            lines.forEach(l -> out().println("  " + l));
        }
        reach(Unreached.of(rulings, reached));
        out().println(cases.size() + " cases, " + differing + (differing == 1 ? " differs." : " differ."));
        out().flush();
        return differing == 0 ? 0 : DIFFERS;
    }

    private void reach(SortedSet<String> unreached) {
        if (!unreached.isEmpty()) out().println("No case reaches: " + String.join(", ", unreached) + ".");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
