package villi.ui.paper;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import villi.domain.intake.Answer;
import villi.domain.intake.DateEntry;
import villi.domain.paper.FormCode;
import villi.domain.paper.FormField;
import villi.domain.paper.PaperLayout;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.usecase.paper.FilledFile;
import villi.usecase.paper.FormMark;
import villi.usecase.paper.ImportForm;

/// A child form that Zuri's family filled in on a screen, beside the one that is half keyed.
final class ReturnedFile {

    private static final UUID NEW = new UUID(5, 5);

    private final DemoWard ward = DemoWard.open();
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> ticked = new HashSet<>();

    ReturnedFile() {
        ward.answer("Zuri", "QC06", Answer.code("no"));
        ward.answer("Zuri", "QC09", new Answer.Silent());
    }

    DemoWard ward() {
        return ward;
    }

    PatientId zuri() {
        return ward.patient("Zuri").id();
    }

    ReturnedFile text(String field, String words) {
        texts.put(field, words);
        return this;
    }

    ReturnedFile tick(String... boxes) {
        ticked.addAll(List.of(boxes));
        return this;
    }

    /// With an answer that is new, one that differs, one that is the same and one that cannot be read.
    ReturnedFile mixed() {
        return tick("QC06:yes", "QC09:yes", "QC08:yes", "QC08:no");
    }

    FilledFile of(PatientId whose) {
        return file(FormCode.of(ref(), whose));
    }

    FilledFile anybody() {
        return file(FormCode.blank(ref()));
    }

    /// The same answers on another form of Zuri's.
    FilledFile other(String id) {
        Questionnaire form = DemoWard.content().forms().offered().stream()
                .filter(f -> f.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
        return file(form, FormCode.of(form.ref(), zuri()));
    }

    private FilledFile file(FormCode code) {
        return file(form(), code);
    }

    private FilledFile file(Questionnaire form, FormCode code) {
        Set<String> present = FormField.of(PaperLayout.of(form, code, Optional.empty())).stream()
                .map(f -> f.name().toString())
                .collect(Collectors.toSet());
        return new FilledFile.Fields(
                Optional.of(new FormMark(form.ref(), code.toString())), texts, ticked, Set.of(), present);
    }

    private QuestionnaireRef ref() {
        return ward.intake("Zuri").form();
    }

    private Questionnaire form() {
        return DemoWard.content().forms().find(ref()).orElseThrow();
    }

    CheckScreen screen(ShotStage stage, FilledFile file) {
        return new CheckScreen(
                stage.kit(),
                stage,
                new CheckScreen.Uses(
                        new ImportForm(DemoWard.content().forms(), ward.people().intakes(), ShotStage.CLOCK, () -> NEW),
                        ward.keying()::person,
                        p -> ward.banner(stage.texts(), p),
                        () -> Optional.of(Path.of("returned.pdf")),
                        _ -> file,
                        DateEntry.Order.MONTH_FIRST),
                Birchwood.ROSA,
                zuri());
    }
}
