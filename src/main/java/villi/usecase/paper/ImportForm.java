package villi.usecase.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.intake.Value;
import villi.domain.paper.FormCode;
import villi.domain.paper.FormField;
import villi.domain.paper.PaperForm;
import villi.domain.paper.PaperLayout;
import villi.domain.paper.ReadBack;
import villi.domain.paper.Returned;
import villi.domain.patient.Patient;
import villi.domain.practice.Actor;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.Trail;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes;

/// Takes in a form that came back as a file. Nothing is written before the desk has looked.
public final class ImportForm {

    private final Forms forms;
    private final Intakes intakes;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public ImportForm(Forms forms, Intakes intakes, Clock clock, Supplier<UUID> ids) {
        this.forms = forms;
        this.intakes = intakes;
        this.clock = clock;
        this.ids = ids;
    }

    /// What the desk sees first.
    public sealed interface Look {

        /// The check page.
        ///
        /// @param into the open intake that would be added to; empty when a new one would be started
        /// @param personal the form was made for this patient; else the name on it must be looked at
        /// @param lost fields of the form that the file does not have
        record Check(Questionnaire form, Optional<Intake> into, Returned returned, boolean personal, int lost)
                implements Look {}

        /// It belongs to somebody else: made for another patient, or with another birth date in it.
        record WrongPatient() implements Look {}

        /// Another form of this patient is half keyed; two drafts never meet.
        ///
        /// @param title of the form that is open
        record OtherDraft(String title) implements Look {}

        /// This practice never had that form or that version of it.
        record UnknownForm(Optional<FormMark> mark) implements Look {}

        /// @param code the form code that stands on its pages, where one was found
        /// @param foreign the code is of no form that this patient, or anybody, would get now
        record Unreadable(FilledFile.Reason reason, Optional<String> code, boolean foreign) implements Look {}
    }

    /// Compares a file with the patient and with the intake that is open; writes nothing.
    ///
    /// @param order of day and month, as the form asked for it
    public Look look(FilledFile file, Patient patient, DateEntry.Order order) {
        return switch (file) {
            case FilledFile.Refused(var reason, var code) ->
                new Look.Unreadable(
                        reason, code, code.filter(c -> !known(c, patient)).isPresent());
            case FilledFile.Fields fields -> look(fields, patient, order);
        };
    }

    private boolean known(String code, Patient patient) {
        return forms.offered().stream()
                .map(Questionnaire::ref)
                .anyMatch(ref -> FormCode.of(ref, patient.id()).means(code)
                        || FormCode.blank(ref).means(code));
    }

    private Look look(FilledFile.Fields fields, Patient patient, DateEntry.Order order) {
        Optional<Questionnaire> form = fields.mark().flatMap(m -> forms.find(m.form()));
        if (form.isEmpty()) return new Look.UnknownForm(fields.mark());
        QuestionnaireRef ref = form.get().ref();
        String code = fields.mark().map(FormMark::code).orElse("");
        boolean personal = FormCode.of(ref, patient.id()).means(code);
        if (!personal && !FormCode.blank(ref).means(code)) return new Look.WrongPatient();
        List<Intake> drafts = intakes.of(patient.id()).stream()
                .filter(i -> i.status() == Intake.Status.IN_PROGRESS)
                .toList();
        Optional<Intake> open =
                drafts.stream().filter(i -> i.form().equals(ref)).findFirst();
        var values = new ReadBack.Values(fields.texts(), fields.ticked(), fields.doubtful());
        var reader = new ReadBack(new TypedAnswer(new DateEntry(order, LocalDate.now(clock))), values);
        var returned = Returned.of(form.get(), reader, open.map(Intake::answers).orElse(Answers.NONE));
        if (otherBirthDate(returned, patient)) return new Look.WrongPatient();
        if (open.isEmpty() && !drafts.isEmpty()) return new Look.OtherDraft(title(drafts.getFirst()));
        return new Look.Check(form.get(), open, returned, personal, lost(form.get(), fields));
    }

    private String title(Intake draft) {
        return forms.of(draft).map(Questionnaire::title).orElse(draft.form().id());
    }

    private static boolean otherBirthDate(Returned returned, Patient patient) {
        return returned.rows().stream()
                .filter(r -> r.slot().equals(Slot.of("QA02")))
                .anyMatch(r -> r.found() instanceof ReadBack.Found.Read(Answer answer)
                        && !answer.values().contains(new Value.Day(patient.birthDate())));
    }

    /// Only fields of sheets that are in the file at all count as lost: what is answered alone may come on its own.
    private static int lost(Questionnaire form, FilledFile.Fields fields) {
        PaperForm paper = PaperLayout.of(form, FormCode.blank(form.ref()), Optional.empty());
        int lost = 0;
        for (boolean alone : new boolean[] {false, true}) {
            List<String> names = FormField.of(paper.only(alone)).stream()
                    .map(f -> f.name().toString())
                    .toList();
            long there = names.stream().filter(fields.present()::contains).count();
            if (there > 0) lost += (int) (names.size() - there);
        }
        return lost;
    }

    /// Writes the chosen places into the open intake, or into a new draft. An unreadable place becomes "cannot
    /// read" with what stands there as its note.
    ///
    /// @param chosen the places that the desk takes
    /// @return the intake that holds them, in progress
    public IntakeId take(Look.Check check, Set<Slot> chosen, Patient patient, Actor actor) {
        var trail = new Trail(actor, clock.instant(), "intake.import");
        IntakeId id = check.into().map(Intake::id).orElseGet(() -> start(check.form(), patient, trail));
        Map<Slot, Remark> remarks = check.into().map(i -> i.content().remarks()).orElse(Map.of());
        var changes = new ArrayList<Intakes.Change>();
        for (Returned.Row row : check.returned().rows()) {
            if (chosen.contains(row.slot()) && row.state() != Returned.State.SAME) add(row, remarks, changes);
        }
        if (!changes.isEmpty()) intakes.change(id, changes, trail);
        return id;
    }

    private static void add(Returned.Row row, Map<Slot, Remark> remarks, List<Intakes.Change> to) {
        Remark old = remarks.getOrDefault(row.slot(), new Remark("", false, Remark.Source.IMPORTED));
        switch (row.found()) {
            case ReadBack.Found.Read(Answer answer) -> {
                to.add(new Intakes.Change.Answered(row.slot(), answer));
                to.add(new Intakes.Change.Remarked(
                        row.slot(), new Remark(old.note(), old.flagged(), Remark.Source.IMPORTED)));
            }
            case ReadBack.Found.Unreadable(var _, String words) -> {
                to.add(new Intakes.Change.Answered(row.slot(), new Answer.Illegible()));
                String note = old.note().isEmpty() ? words : old.note() + " / " + words;
                to.add(new Intakes.Change.Remarked(
                        row.slot(), new Remark(note, old.flagged(), Remark.Source.IMPORTED)));
            }
            case ReadBack.Found.Nothing _ -> {
                // Nothing to take.
            }
        }
    }

    private IntakeId start(Questionnaire form, Patient patient, Trail trail) {
        var intake = new Intake(
                new IntakeId(ids.get()),
                patient.id(),
                form.ref(),
                Intake.Status.IN_PROGRESS,
                clock.instant(),
                Optional.empty(),
                Intake.Content.EMPTY);
        intakes.start(intake, form, trail);
        return intake.id();
    }
}
