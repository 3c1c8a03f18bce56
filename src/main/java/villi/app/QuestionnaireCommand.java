package villi.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.fhir.QuestionnaireJson;
import villi.usecase.intake.Forms;

/// `villi questionnaire`: the questionnaires, without a window. Exit code 0 done, 1 failed, 2 wrong use.
@Command(
        name = "questionnaire",
        mixinStandardHelpOptions = true,
        versionProvider = VilliCommand.VersionWords.class,
        description = "Lists and exports the questionnaires.")
final class QuestionnaireCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    private final Supplier<Forms> forms;

    @Spec
    private @Nullable CommandSpec spec;

    /// @param forms opened only when a command needs them
    QuestionnaireCommand(Supplier<Forms> forms) {
        this.forms = forms;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec().commandLine(), "Name what to do: export or list.");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            versionProvider = VilliCommand.VersionWords.class,
            description = "Prints one line for each questionnaire: name, questions, title.")
    int list() {
        for (Questionnaire form : forms.get().offered()) {
            long questions =
                    form.all().mapToInt(Item::number).filter(n -> n > 0).count();
            out().println(form.ref() + "\t" + questions + " questions\t" + form.title());
        }
        return 0;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            versionProvider = VilliCommand.VersionWords.class,
            description = "Prints a questionnaire as FHIR R4 JSON.")
    int export(
            @Option(names = "--id", required = true, paramLabel = "ID", description = "for example intake-child")
                    String id,
            @Option(names = "--out", paramLabel = "FILE", description = "writes to a file instead") @Nullable
                    Path file) {
        Optional<Questionnaire> form = find(id);
        if (form.isEmpty()) return fail("There is no questionnaire \"" + id + "\". Known: " + names() + ".");
        String json = new QuestionnaireJson().write(form.get());
        if (file == null) {
            out().print(json);
            out().flush();
            return 0;
        }
        try {
            Files.writeString(file, json, StandardCharsets.UTF_8);
            return 0;
        } catch (IOException e) {
            return fail("The file " + file + " could not be written: "
                    + e.getClass().getSimpleName() + ".");
        }
    }

    private Optional<Questionnaire> find(String id) {
        return forms.get().offered().stream()
                .filter(f -> f.ref().id().equals(id) || f.ref().toString().equals(id))
                .findFirst();
    }

    private String names() {
        return forms.get().offered().stream().map(f -> f.ref().id()).collect(Collectors.joining(", "));
    }

    private int fail(String message) {
        spec().commandLine().getErr().println(message);
        return FAILED;
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        if (spec == null) throw new IllegalStateException("not started by the command line");
        return spec;
    }
}
