package villi.usecase.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import villi.domain.intake.Answers;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.ReactionsTold;
import villi.domain.intake.Slot;
import villi.domain.paper.PaperMatch;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef.Purpose;
import villi.usecase.Trail;
import villi.usecase.patient.Patients;

/// Opening an intake and keying into it. What [#write] has returned for is safe on disk.
public final class KeyIntake {

    private final Patients patients;
    private final Forms forms;
    private final Intakes intakes;
    private final Predicate<PatientId> planned;
    private final Clock clock;
    private final Supplier<UUID> ids;

    /// @param planned whether a plan was signed for a patient
    public KeyIntake(
            Patients patients,
            Forms forms,
            Intakes intakes,
            Predicate<PatientId> planned,
            Clock clock,
            Supplier<UUID> ids) {
        this.patients = patients;
        this.forms = forms;
        this.intakes = intakes;
        this.planned = planned;
        this.clock = clock;
        this.ids = ids;
    }

    /// What opening came to.
    public sealed interface Opening {

        record Opened(Session session) implements Opening {}

        /// The patient, the intake or the form that it answers is not in this store.
        record Missing() implements Opening {}
    }

    /// Whose intake it is.
    ///
    /// @param reactions where the food reactions were last told, newest first
    public record Person(Patient patient, Household household, List<Continuation.Whole> reactions) {
        public Person {
            reactions = List.copyOf(reactions);
        }
    }

    /// All that a keying screen needs.
    ///
    /// @param last answers of an earlier finished intake, for "last time" hints
    /// @param known answers that stood there before anybody keyed one
    public record Session(Person person, Questionnaire form, Intake intake, Optional<Intake> last, Answers known) {
        public Patient patient() {
            return person.patient();
        }
    }

    /// The forms with which a new intake can start.
    ///
    /// @param forms the usual one first, at least one
    public record Choice(Person person, List<Questionnaire> forms) {
        public Choice {
            forms = List.copyOf(forms);
        }
    }

    /// Who a patient is, with the household and the food reactions.
    public Optional<Person> person(PatientId id) {
        return patients.find(id).map(this::person);
    }

    /// With which forms a new intake can start: usually the full one, or the follow-up once a plan is signed. Empty
    /// while an intake is unfinished.
    public Optional<Choice> choice(PatientId id) {
        if (unfinished(id).isPresent()) return Optional.empty();
        return patients.find(id)
                .map(p -> new Choice(person(p), forms(p)))
                .filter(c -> !c.forms().isEmpty());
    }

    /// Compares what stands on a paper with the patient and the form that are about to be opened.
    ///
    /// @param letters the first letters of a name on the paper
    public PaperMatch match(Patient patient, Questionnaire form, String code, String letters) {
        List<Patient> family = patients.all().stream()
                .filter(p -> p.household().equals(patient.household()) && !p.id().equals(patient.id()))
                .toList();
        return PaperMatch.of(
                code,
                letters,
                form.ref(),
                new PaperMatch.Whose(patient, family),
                forms.offered().stream().map(Questionnaire::ref).toList());
    }

    private List<Questionnaire> forms(Patient patient) {
        var order = planned.test(patient.id())
                ? List.of(Purpose.FOLLOW_UP, Purpose.FULL, Purpose.SHORT)
                : List.of(Purpose.FULL, Purpose.SHORT);
        return order.stream().flatMap(p -> form(patient, p).stream()).toList();
    }

    /// Goes on with the patient's unfinished intake, or starts one with the usual form.
    public Opening open(PatientId id, Actor actor) {
        return choice(id)
                .map(c -> start(id, c.forms().getFirst(), actor))
                .or(() -> unfinished(id).map(i -> resume(i.id())))
                .orElseGet(Opening.Missing::new);
    }

    /// Starts an intake with a form of the [#choice].
    public Opening start(PatientId id, Questionnaire form, Actor actor) {
        Optional<Patient> patient = patients.find(id);
        if (patient.isEmpty()) return new Opening.Missing();
        var intake = new Intake(
                new IntakeId(ids.get()),
                id,
                form.ref(),
                Intake.Status.IN_PROGRESS,
                clock.instant(),
                Optional.empty(),
                new Intake.Content(KnownAnswers.of(patient.get(), form, finished(id)), Map.of(), Map.of()));
        intakes.start(intake, form, new Trail(actor, clock.instant(), "intake.start"));
        return new Opening.Opened(session(patient.get(), form, intake));
    }

    private Optional<Questionnaire> form(Patient patient, Purpose purpose) {
        AgeBand band = patient.ageOn(LocalDate.now(clock)).band();
        return forms.offered().stream()
                .filter(f -> f.ref().purpose() == purpose && f.bands().contains(band))
                .findFirst();
    }

    private Optional<Intake> unfinished(PatientId id) {
        return intakes.of(id).stream()
                .filter(i -> i.status() == Intake.Status.IN_PROGRESS)
                .findFirst();
    }

    /// Newest first.
    private List<Intake> finished(PatientId id) {
        return intakes.of(id).stream()
                .filter(i -> i.completedAt().isPresent())
                .sorted(Comparator.comparing(Intake::startedAt).reversed())
                .toList();
    }

    /// Opens an intake as it was left, with the questions that it was asked.
    public Opening resume(IntakeId id) {
        return intakes.find(id)
                .flatMap(intake -> forms.of(intake)
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
    ///
    /// @param right safety answers that stood in a second look; a practitioner who read them to the family confirms
    /// them
    public Instant finish(IntakeId id, Set<Slot> right, Actor actor) {
        var changes = new ArrayList<Intakes.Change>();
        if (!right.isEmpty() && ConfirmAnswers.allowed(actor)) changes.add(new Intakes.Change.Confirmed(right));
        changes.add(new Intakes.Change.Moved(Intake.Status.COMPLETED));
        var done = right.isEmpty() ? "intake.finish" : "intake.finish-looked";
        intakes.change(id, changes, new Trail(actor, clock.instant(), done));
        return clock.instant();
    }

    private Session session(Patient patient, Questionnaire form, Intake intake) {
        Optional<Intake> last = finished(patient.id()).stream()
                .filter(i -> !i.id().equals(intake.id()))
                .findFirst();
        List<Intake> before = finished(patient.id()).stream()
                .filter(i -> i.startedAt().isBefore(intake.startedAt()))
                .toList();
        return new Session(person(patient), form, intake, last, KnownAnswers.of(patient, form, before));
    }

    private Person person(Patient patient) {
        return new Person(
                patient,
                patients.household(patient.household()),
                ReactionsTold.of(intakes.of(patient.id()), forms::of));
    }
}
