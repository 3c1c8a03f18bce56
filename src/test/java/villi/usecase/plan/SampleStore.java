package villi.usecase.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.Sample;
import villi.usecase.Trail;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;
import villi.usecase.handout.Sheets;
import villi.usecase.intake.ConfirmAnswers;
import villi.usecase.intake.MemoryIntakes;
import villi.usecase.patient.Patients;

/// One sample with its intake and its plans in memory, and the use cases of planning on them.
public final class SampleStore {

    private final MemoryPlans plans = new MemoryPlans();
    private final AtomicInteger counter = new AtomicInteger();
    private final Day clock = new Day();
    private final Patient patient;
    private final Assess assess;
    private final IntakeId id;
    private final MemoryIntakes intakes = new MemoryIntakes();

    private SampleStore(Patient patient, Intake intake) {
        this.patient = patient;
        this.id = intake.id();
        intakes.start(intake);
        this.assess = new Assess(new People(), intakes, plans, Sample.FORMS, Sample.RULINGS, clock);
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
        return intakes.find(id).orElseThrow();
    }

    /// The intake that was added last.
    public IntakeId newest() {
        return intakes.of(patient.id()).getFirst().id();
    }

    /// Another finished intake of the same person; the clock goes to its day.
    public void add(Intake later) {
        intakes.start(later);
        clock.now = later.startedAt();
    }

    public CarePlans plans() {
        return plans;
    }

    /// What was written, oldest first.
    public List<String> actions() {
        return plans.actions();
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
        return new ConfirmAnswers(intakes, clock);
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

    /// A clock that stands still until a later intake is added.
    private static final class Day extends Clock {
        private Instant now = Sample.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
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

    /// The title as bytes.
    private static final class Lettering implements Sheets {
        @Override
        public Sheet sheet(Handout handout, Look look) {
            return new Sheet(new Pdf(handout.title().getBytes(StandardCharsets.UTF_8)), 1, List.of());
        }
    }
}
