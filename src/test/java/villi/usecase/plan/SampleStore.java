package villi.usecase.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.domain.plan.Sample;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.Trail;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;
import villi.usecase.handout.Sheets;
import villi.usecase.intake.ConfirmAnswers;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Patients;

/// One sample with its intake and its plans in memory, and the use cases of planning on them.
public final class SampleStore {

    private final Plans plans = new Plans();
    private final AtomicInteger counter = new AtomicInteger();
    private final Clock clock =
            Clock.fixed(Sample.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private final Patient patient;
    private final Assess assess;
    private Intake intake;

    private SampleStore(Patient patient, Intake intake) {
        this.patient = patient;
        this.intake = intake;
        this.assess = new Assess(new People(), new Forms(), Sample.FORMS, Sample.RULINGS, clock);
    }

    /// Every safety answer is confirmed.
    public static SampleStore of(Sample sample) {
        return new SampleStore(sample.patient(), sample.intake());
    }

    /// No safety answer is confirmed yet.
    public static SampleStore told(Sample sample) {
        Intake intake = sample.intake();
        return new SampleStore(
                sample.patient(), with(intake, new Intake.Content(intake.answers(), Map.of(), Map.of())));
    }

    public Intake intake() {
        return intake;
    }

    public CarePlans plans() {
        return plans;
    }

    /// What was written, oldest first.
    public List<String> actions() {
        return plans.actions;
    }

    public DraftPlan draft() {
        return new DraftPlan(plans, assess, clock, () -> new UUID(9, counter.incrementAndGet()));
    }

    public DecideLine decide() {
        return new DecideLine(plans, assess, clock);
    }

    public ClearFlag clear() {
        return new ClearFlag(plans, assess, clock);
    }

    public SignPlan sign() {
        return sign(sheets());
    }

    SignPlan sign(Sheets printed) {
        return new SignPlan(plans, assess, printed, clock);
    }

    public AmendPlan amend() {
        return new AmendPlan(plans, assess, clock, () -> new UUID(9, counter.incrementAndGet()));
    }

    public ConfirmAnswers confirm() {
        return new ConfirmAnswers(new Forms(), clock);
    }

    /// Sheets that are the title as bytes.
    public Sheets sheets() {
        return new Lettering();
    }

    private static Intake with(Intake intake, Intake.Content content) {
        return new Intake(
                intake.id(),
                intake.patient(),
                intake.form(),
                intake.status(),
                intake.startedAt(),
                intake.completedAt(),
                content);
    }

    /// Plans in memory.
    private static final class Plans implements CarePlans {
        private final Map<PlanId, CarePlan> kept = new LinkedHashMap<>();
        private final Map<PlanId, List<CarePlans.Sheet>> sheets = new LinkedHashMap<>();
        private final List<String> actions = new ArrayList<>();

        @Override
        public void save(CarePlan draft, Trail trail) {
            actions.add(trail.action());
            kept.put(draft.id(), draft);
        }

        @Override
        public void sign(CarePlan signed, List<CarePlans.Sheet> bytes, Trail trail) {
            actions.add(trail.action());
            kept.put(signed.id(), signed);
            sheets.put(signed.id(), bytes);
        }

        @Override
        public Optional<CarePlan> find(PlanId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public List<CarePlan> of(PatientId patient) {
            return kept.values().stream()
                    .sorted(Comparator.comparingInt(CarePlan::version).reversed())
                    .toList();
        }

        @Override
        public List<CarePlans.Sheet> sheets(PlanId signed) {
            return sheets.getOrDefault(signed, List.of());
        }
    }

    /// The sample's patient.
    private final class People implements Patients {
        @Override
        public List<Patient> all() {
            return List.of(patient);
        }

        @Override
        public Optional<Patient> find(PatientId id) {
            return Optional.of(patient);
        }

        @Override
        public void save(Patient patient, Household household, Trail trail) {}

        @Override
        public Household household(HouseholdId id) {
            return new Household(id, "Tester", "", "", "", List.of());
        }

        @Override
        public int nextNumber() {
            return 2;
        }
    }

    /// The sample's intake.
    private final class Forms implements Intakes {
        @Override
        public void start(Intake started, Questionnaire asked, Trail trail) {}

        @Override
        public Optional<Intake> find(IntakeId id) {
            return id.equals(intake.id()) ? Optional.of(intake) : Optional.empty();
        }

        @Override
        public List<Intake> of(PatientId id) {
            return List.of(intake);
        }

        @Override
        public List<Intake> open() {
            return List.of();
        }

        @Override
        public void change(IntakeId id, List<Change> changes, Trail trail) {
            var confirmations = new HashMap<>(intake.content().confirmations());
            for (Change change : changes) {
                if (!(change instanceof Change.Confirmed(var slots))) continue;
                slots.forEach(s -> confirmations.put(s, new Confirmation(trail.actor(), trail.at())));
            }
            intake = with(intake, new Intake.Content(intake.answers(), Map.of(), confirmations));
        }
    }

    /// The title as bytes.
    private static final class Lettering implements Sheets {
        @Override
        public Sheet sheet(Handout handout, Look look) {
            return new Sheet(new Pdf(handout.title().getBytes(StandardCharsets.UTF_8)), 1, List.of());
        }
    }
}
