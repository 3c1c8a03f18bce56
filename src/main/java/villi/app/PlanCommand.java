package villi.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import villi.content.ShippedContent;
import villi.domain.handout.Handout;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Patient;
import villi.domain.plan.PlanId;
import villi.fhir.PatientJson;
import villi.fhir.PlanJson;
import villi.fhir.Responses;
import villi.printing.PrintedSheets;
import villi.usecase.plan.Assess;
import villi.usecase.plan.Rulings;

/// `villi plan`: evaluates one intake from FHIR files, without a window and without a store.
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = VilliCommand.VersionWords.class,
        description = "Evaluate an intake (FHIR R4 JSON) and show findings, flags, gates and proposals as JSON.")
final class PlanCommand implements Callable<Integer> {

    @Option(names = "--patient", required = true, paramLabel = "P.json", description = "FHIR R4 Patient.")
    private Path patientFile = Path.of("");

    @Option(
            names = "--response",
            required = true,
            paramLabel = "R.json",
            description = "FHIR R4 QuestionnaireResponse.")
    private Path responseFile = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of the evaluation, for example 2026-11-24; today if left out.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the JSON there in place of the standard output.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--pdf",
            paramLabel = "FILE",
            description = "Also write the full plan as a draft, or the emergency sheet.")
    private Optional<Path> pdf = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Supplier<ShippedContent> shipped;

    /// @param shipped read only when the command is run
    PlanCommand(Supplier<ShippedContent> shipped) {
        this.shipped = shipped;
    }

    @Override
    public Integer call() {
        LocalDate day = on.orElseGet(LocalDate::now);
        json.ifPresent(NamedFiles::checkPlace);
        pdf.ifPresent(NamedFiles::checkPlace);
        String person = NamedFiles.read(patientFile);
        String filled = NamedFiles.read(responseFile);
        ShippedContent content = shipped.get();
        Patient patient = new PatientJson().read(person, day);
        Responses.Response response = new Responses(content.forms()).read(filled, day);
        Optional<String> misfit = SamePerson.misfit(response, patient, new PatientJson().id(person), day);
        if (misfit.isPresent()) {
            spec.commandLine().getErr().println(misfit.get());
            return CommandLine.ExitCode.SOFTWARE;
        }
        Intake intake = new Intake(
                new IntakeId(
                        UUID.nameUUIDFromBytes(patient.id().value().toString().getBytes(StandardCharsets.UTF_8))),
                patient.id(),
                response.form().ref(),
                Intake.Status.COMPLETED,
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                new Intake.Content(response.answers(), Map.of(), Map.of()));
        var rulings = new Rulings(content.rules(), content.catalogue());
        var situation = Assess.situation(patient, intake, response.form(), rulings, day);
        var draft = new DraftSheet(situation, intake, new PlanId(intake.id().value()), day);
        Doubts.of(response.form(), response.answers())
                .forEach(spec.commandLine().getErr()::println);
        String text = PlanJson.of(situation.evaluation(), draft.blocks());
        if (json.isPresent()) NamedFiles.write(json.get(), (text + "\n").getBytes(StandardCharsets.UTF_8));
        else spec.commandLine().getOut().println(text);
        pdf.ifPresent(file -> NamedFiles.write(file, sheet(draft.handout())));
        return CommandLine.ExitCode.OK;
    }

    /// A day on the calendar.
    static final class Day implements CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new CommandLine.TypeConversionException(
                        "there is no day " + text + ", give it as for example 2026-11-24");
            }
        }
    }

    private static byte[] sheet(Handout handout) {
        return new PrintedSheets().pdf(handout).bytes();
    }
}
