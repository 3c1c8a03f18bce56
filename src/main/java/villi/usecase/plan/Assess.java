package villi.usecase.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PersonReader;
import villi.domain.plan.PlanLine;
import villi.domain.plan.Situation;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Earlier;
import villi.domain.rule.Evaluator;
import villi.domain.rule.Subject;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Patients;

/// What an intake means today: the person, the evaluation and the gate that every line passes. A follow-up is read
/// together with the intake that it continues, and compared with the signed plan.
public final class Assess {

    private final Patients patients;
    private final Intakes intakes;
    private final CarePlans plans;
    private final Forms forms;
    private final Rulings rulings;
    private final Clock clock;

    public Assess(Patients patients, Intakes intakes, CarePlans plans, Forms forms, Rulings rulings, Clock clock) {
        this.patients = patients;
        this.intakes = intakes;
        this.plans = plans;
        this.forms = forms;
        this.rulings = rulings;
        this.clock = clock;
    }

    /// One intake with everything that is known about it today.
    ///
    /// @param intake with the answers that it continues
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

    /// Empty when the intake, its patient or its form is not in this store, or a follow-up has nothing to continue.
    public Optional<Assessed> of(IntakeId id) {
        return intakes.find(id)
                .flatMap(i -> patients.find(i.patient()).flatMap(p -> whole(i).map(w -> assess(p, w, earlier(i)))));
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

    private Assessed assess(Patient patient, Continuation.Whole whole, Optional<Earlier> earlier) {
        var today = today();
        return new Assessed(
                patient,
                patients.household(patient.household()),
                whole.intake(),
                whole.form(),
                situation(patient, whole, rulings, today, earlier));
    }

    /// The same without a store, for answers that come from a file.
    public static Situation situation(
            Patient patient, Intake intake, Questionnaire form, Rulings rulings, LocalDate on) {
        return situation(patient, new Continuation.Whole(form, intake), rulings, on, Optional.empty());
    }

    /// As [#situation(Patient, Intake, Questionnaire, Rulings, LocalDate)], for a follow-up too.
    ///
    /// @param whole the intake with what it continues
    /// @param earlier the signed plan that a follow-up looks back at
    public static Situation situation(
            Patient patient, Continuation.Whole whole, Rulings rulings, LocalDate on, Optional<Earlier> earlier) {
        var subject = new Subject(patient.sexAtBirth(), patient.birthDate());
        var form = whole.form();
        var answers = whole.intake().answers();
        var confirmations = whole.intake().content().confirmations();
        var judged = Evaluator.judge(rulings.rules(), form, subject, answers, confirmations, on, earlier);
        var person = PersonReader.read(
                patient,
                asked(form, answers),
                judged.evaluation(),
                rulings.catalogue().foods(),
                on);
        return new Situation(person, judged.evaluation(), judged.gate(), rulings.catalogue());
    }

    /// An intake with what it continues.
    private Optional<Continuation.Whole> whole(Intake intake) {
        var own = forms.of(intake).map(f -> new Continuation.Whole(f, intake));
        if (!intake.form().followUp()) return own;
        return own.flatMap(now -> before(intake).flatMap(this::whole).map(then -> Continuation.of(then, now)));
    }

    /// The intake of the signed plan, otherwise the newest finished one that stands alone.
    private Optional<Intake> before(Intake followUp) {
        return plan(followUp)
                .flatMap(p -> intakes.find(p.intake()))
                .or(() -> intakes.of(followUp.patient()).stream()
                        .filter(i -> finished(i)
                                && !i.form().followUp()
                                && i.startedAt().isBefore(followUp.startedAt()))
                        .findFirst());
    }

    /// The last plan that was signed before a follow-up and rests on another intake.
    private Optional<CarePlan> plan(Intake followUp) {
        return plans.of(followUp.patient()).stream()
                .filter(p -> !p.intake().equals(followUp.id()))
                .filter(p -> p.signature()
                        .filter(s -> s.at().isBefore(followUp.startedAt()))
                        .isPresent())
                .findFirst();
    }

    private Optional<Earlier> earlier(Intake intake) {
        if (!intake.form().followUp()) return Optional.empty();
        return plan(intake)
                .flatMap(p -> intakes.find(p.intake()).flatMap(this::whole).map(then -> earlier(p, then)));
    }

    private Earlier earlier(CarePlan plan, Continuation.Whole then) {
        var on = LocalDate.ofInstant(
                then.intake().completedAt().orElse(then.intake().startedAt()), clock.getZone());
        return new Earlier(
                then.form(), then.intake().answers(), on, plan.dates().start(), out(plan));
    }

    private static SortedSet<String> out(CarePlan plan) {
        return plan.lines().stream()
                .filter(l -> l.kind() == PlanLine.Kind.ELIMINATE && l.decision().in())
                .map(PlanLine::code)
                .collect(Collectors.toCollection(TreeSet::new));
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
