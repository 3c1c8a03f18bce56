package villi.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import villi.domain.handout.Pdf;
import villi.domain.paper.PaperForm;
import villi.domain.patient.Patient;
import villi.domain.practice.Practice;
import villi.domain.questionnaire.Questionnaire;
import villi.fhir.PatientJson;
import villi.printing.PrintedForms;
import villi.usecase.handout.Look;
import villi.usecase.intake.Forms;
import villi.usecase.paper.BlankForm;

/// `villi form`: an empty questionnaire to print or to fill in, without a window and without a store.
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        versionProvider = VilliCommand.VersionWords.class,
        description = "Write an empty form as PDF, to print or to fill in on a screen.")
final class FormCommand implements Callable<Integer> {

    @Option(names = "--id", required = true, paramLabel = "ID", description = "For example intake-child.")
    private String id = "";

    @Option(
            names = "--patient",
            paramLabel = "P.json",
            description = "FHIR R4 Patient: name and birth date stand on every page.")
    private Optional<Path> patient = Optional.empty();

    @Option(names = "--paper", paramLabel = "letter|a4", description = "Paper size; letter if left out.")
    private Look.Paper paper = Look.Paper.LETTER;

    @Option(names = "--large", description = "Large print, 16 pt.")
    private boolean large;

    @Option(names = "--fillable", description = "With fields to fill in on a screen.")
    private boolean fillable;

    @Option(
            names = "--alone",
            description = "Only the sheets that a teen answers alone. A fillable form never has them with the others.")
    private boolean alone;

    @Option(names = "--pdf", required = true, paramLabel = "FILE", description = "Write the PDF there.")
    private Path pdf = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Supplier<? extends Forms> forms;

    /// @param forms read only when the command is run
    FormCommand(Supplier<? extends Forms> forms) {
        this.forms = forms;
    }

    @Override
    public Integer call() {
        NamedFiles.checkPlace(pdf);
        Optional<Patient> person = patient.map(NamedFiles::read)
                .map(text -> new PatientJson().read(text, LocalDate.now(ZoneId.systemDefault())));
        List<Questionnaire> offered = forms.get().offered();
        Optional<Questionnaire> form = offered.stream()
                .filter(f -> f.ref().id().equals(id) || f.ref().toString().equals(id))
                .findFirst();
        if (form.isEmpty()) return fail("There is no questionnaire \"" + id + "\". Known: " + names(offered) + ".");
        var wish = new BlankForm.Wish(
                fillable,
                alone ? BlankForm.Sheets.ALONE : fillable ? BlankForm.Sheets.FAMILY : BlankForm.Sheets.ALL,
                new Look(paper, large));
        PaperForm laid = BlankForm.layout(form.get(), person, wish.sheets());
        if (laid.parts().isEmpty()) return fail("This form has nothing that is answered alone.");
        var printed = new PrintedForms();
        Pdf made = wish.fillable()
                ? printed.fillable(laid, nobody(), wish.look())
                : printed.blank(laid, nobody(), wish.look()).pdf();
        NamedFiles.write(pdf, made.bytes());
        spec.commandLine().getOut().println(laid.code());
        return CommandLine.ExitCode.OK;
    }

    private int fail(String message) {
        spec.commandLine().getErr().println(message);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String names(List<Questionnaire> offered) {
        return offered.stream().map(f -> f.ref().id()).collect(Collectors.joining(", "));
    }

    private static Practice nobody() {
        return new Practice("", "", "", "", "en-US", Practice.Units.US, Optional.empty());
    }
}
