package villi.usecase.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.Trail;
import villi.usecase.patient.Patients;

/// Opening an intake and keying into it. What [#write] has returned for is safe on disk.
public final class KeyIntake {

    private final Patients patients;
    private final Forms forms;
    private final Intakes intakes;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public KeyIntake(Patients patients, Forms forms, Intakes intakes, Clock clock, Supplier<UUID> ids) {
        this.patients = patients;
        this.forms = forms;
        this.intakes = intakes;
        this.clock = clock;
        this.ids = ids;
    }

    /// What opening came to.
    public sealed interface Opening {

        record Opened(Session session) implements Opening {}

        /// There is no questionnaire for this age yet.
        record NoForm(AgeBand band) implements Opening {}

        /// The intake or the form that it answers is not in this store.
        record Missing() implements Opening {}
    }

    /// All that a keying screen needs.
    ///
    /// @param last answers of an earlier finished intake, for "last time" hints
    public record Session(
            Patient patient, Household household, Questionnaire form, Intake intake, Optional<Intake> last) {}

    /// Goes on with the patient's unfinished intake, or starts one with the form for the age.
    public Opening open(PatientId id, Actor actor) {
        Optional<Intake> unfinished = intakes.of(id).stream()
                .filter(i -> i.status() == Intake.Status.IN_PROGRESS)
                .findFirst();
        if (unfinished.isPresent()) return resume(unfinished.get().id());
        Optional<Patient> patient = patients.find(id);
        if (patient.isEmpty()) return new Opening.Missing();
        AgeBand band = patient.get().ageOn(LocalDate.now(clock)).band();
        Optional<Questionnaire> form =
                forms.offered().stream().filter(f -> f.bands().contains(band)).findFirst();
        if (form.isEmpty()) return new Opening.NoForm(band);
        var intake = new Intake(
                new IntakeId(ids.get()),
                id,
                form.get().ref(),
                Intake.Status.IN_PROGRESS,
                clock.instant(),
                Optional.empty(),
                new Intake.Content(known(patient.get(), form.get()), Map.of(), Map.of()));
        intakes.start(intake, form.get(), new Trail(actor, clock.instant(), "intake.start"));
        return new Opening.Opened(session(patient.get(), form.get(), intake));
    }

    /// What the register already knows is not asked again: birth date and sex at birth.
    private static Answers known(Patient patient, Questionnaire form) {
        Answers known = Answers.NONE;
        if (form.find(new LinkId("QA02")).isPresent()) {
            known = known.with(Slot.of("QA02"), new Answer.Given(List.of(new Value.Day(patient.birthDate()))));
        }
        if (form.find(new LinkId("QA03")).isPresent()) {
            known = known.with(
                    Slot.of("QA03"), Answer.code(patient.sexAtBirth().name().toLowerCase(Locale.ROOT)));
        }
        return known;
    }

    /// Opens an intake as it was left, with the questions that it was asked.
    public Opening resume(IntakeId id) {
        return intakes.find(id)
                .flatMap(intake -> forms.find(intake.form())
                        .flatMap(
                                form -> patients.find(intake.patient()).map(patient -> session(patient, form, intake))))
                .<Opening>map(Opening.Opened::new)
                .orElseGet(Opening.Missing::new);
    }

    /// Writes changes of one moment; when it returns they survive a crash and a power cut.
    ///
    /// @return when they were safe
    public Instant write(IntakeId id, List<Intakes.Change> changes, Actor actor) {
        intakes.change(id, changes, new Trail(actor, clock.instant(), "intake.answer"));
        return clock.instant();
    }

    /// Hands the intake over to the practitioner; gaps may remain and are shown there.
    public Instant finish(IntakeId id, Actor actor) {
        intakes.change(
                id,
                List.of(new Intakes.Change.Moved(Intake.Status.COMPLETED)),
                new Trail(actor, clock.instant(), "intake.finish"));
        return clock.instant();
    }

    private Session session(Patient patient, Questionnaire form, Intake intake) {
        Optional<Intake> last = intakes.of(patient.id()).stream()
                .filter(i -> !i.id().equals(intake.id()) && i.completedAt().isPresent())
                .max(Comparator.comparing(Intake::startedAt));
        return new Session(patient, patients.household(patient.household()), form, intake, last);
    }
}
