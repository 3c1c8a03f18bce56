package villi.usecase.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.plan.PersonReader;
import villi.domain.plan.Situation;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Evaluator;
import villi.domain.rule.Subject;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Patients;

/// What an intake means today: the person, the evaluation and the gate that every line passes.
public final class Assess {

    private final Patients patients;
    private final Intakes intakes;
    private final Forms forms;
    private final Rulings rulings;
    private final Clock clock;

    public Assess(Patients patients, Intakes intakes, Forms forms, Rulings rulings, Clock clock) {
        this.patients = patients;
        this.intakes = intakes;
        this.forms = forms;
        this.rulings = rulings;
        this.clock = clock;
    }

    /// One intake with everything that is known about it today.
    public record Assessed(
            Patient patient, Household household, Intake intake, Questionnaire form, Situation situation) {

        /// Items whose answers are never printed on a family's copy.
        public Set<LinkId> confidential() {
            return form.all()
                    .filter(i -> i.duty().confidential())
                    .map(Item::linkId)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /// Empty when the intake, its patient or its form is not in this store.
    public Optional<Assessed> of(IntakeId id) {
        return intakes.find(id)
                .flatMap(i -> patients.find(i.patient())
                        .flatMap(p -> forms.find(i.form()).map(f -> assess(p, i, f))));
    }

    /// The newest finished intake of a patient.
    public Optional<Assessed> newest(villi.domain.patient.PatientId id) {
        return intakes.of(id).stream()
                .filter(Assess::finished)
                .findFirst()
                .map(Intake::id)
                .flatMap(this::of);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Assessed assess(Patient patient, Intake intake, Questionnaire form) {
        return new Assessed(
                patient,
                patients.household(patient.household()),
                intake,
                form,
                situation(patient, intake, form, rulings, today()));
    }

    /// The same without a store, for answers that come from a file.
    public static Situation situation(
            Patient patient, Intake intake, Questionnaire form, Rulings rulings, LocalDate on) {
        var subject = new Subject(patient.sexAtBirth(), patient.birthDate());
        var answers = intake.answers();
        var evaluation = Evaluator.evaluate(
                rulings.rules(), form, subject, answers, intake.content().confirmations(), on);
        var gate = Evaluator.gate(rulings.rules(), form, subject, answers, on);
        var person = PersonReader.read(
                patient, asked(form, answers), evaluation, rulings.catalogue().foods(), on);
        return new Situation(person, evaluation, gate, rulings.catalogue());
    }

    /// The answers of questions that are asked; what stands behind a hidden one counts as silence.
    private static Answers asked(Questionnaire form, Answers answers) {
        var branches = new Branches(form);
        var shown = new TreeMap<>(answers.entries());
        shown.keySet().removeIf(slot -> !branches.asked(slot, answers));
        return new Answers(shown);
    }

    private static boolean finished(Intake intake) {
        return intake.status() == Intake.Status.COMPLETED || intake.status() == Intake.Status.AMENDED;
    }
}
