package villi.usecase.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanId;
import villi.domain.plan.Sample;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.Trail;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheets;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Patients;

class PlanJourneyTest {

    private static final Actor DESK = new Actor(Sample.PRACTITIONER.id(), "Kit", Role.FRONT_DESK);

    private final Plans plans = new Plans();
    private final AtomicInteger counter = new AtomicInteger();
    private final Clock clock =
            Clock.fixed(Sample.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private Sample sample = Sample.maya();
    private Assess assess = assess();

    @BeforeEach
    void fresh() {
        assess = assess();
    }

    private UUID next() {
        return new UUID(9, counter.incrementAndGet());
    }

    private Assess assess() {
        return new Assess(new People(), new Forms(), Sample.FORMS, Sample.RULINGS, clock);
    }

    private Workbench open() {
        var opening = new DraftPlan(plans, assess, clock, this::next)
                .open(sample.intake().id(), Sample.PRACTICE, Sample.PRACTITIONER);
        return ((DraftPlan.Opening.Opened) opening).bench();
    }

    private Workbench decideAll(Workbench bench) {
        var decide = new DecideLine(plans, assess, clock);
        var now = bench;
        for (var line : bench.plan().lines()) {
            if (!(line.decision() instanceof Decision.Open)) continue;
            now = ((Decided.Done) decide.accept(now.plan().id(), line.key(), Sample.PRACTITIONER)).bench();
        }
        return now;
    }

    private SignPlan.Result sign(PlanId id, Actor actor) {
        return new SignPlan(plans, assess, new Lettering(), clock).sign(id, Sample.PRACTICE, actor);
    }

    @Test
    void a_plan_is_drafted_once_decided_signed_and_kept_with_its_bytes() {
        var bench = open();
        assertThat(open().plan().id()).isEqualTo(bench.plan().id());
        assertThat(bench.canSign()).isFalse();
        assertThat(sign(bench.plan().id(), Sample.PRACTITIONER)).isInstanceOf(SignPlan.Result.Blocked.class);
        var ready = decideAll(bench);
        assertThat(ready.blocks()).isEmpty();
        var signed = (SignPlan.Result.Signed) sign(ready.plan().id(), Sample.PRACTITIONER);
        assertThat(plans.sheets(signed.bench().plan().id())).containsExactly(signed.sheet());
        assertThat(plans.find(signed.bench().plan().id()).orElseThrow().signed())
                .isTrue();
        assertThat(plans.actions).startsWith("plan.draft").endsWith("plan.sign").contains("plan.accept");
    }

    @Test
    void the_front_desk_cannot_decide_or_sign() {
        var bench = open();
        assertThat(new DecideLine(plans, assess, clock).accept(bench.plan().id(), "eliminate:milk", DESK))
                .isInstanceOf(Decided.NotAllowed.class);
        assertThat(sign(bench.plan().id(), DESK)).isInstanceOf(SignPlan.Result.NotAllowed.class);
    }

    @Test
    void a_signed_plan_is_amended_into_the_next_version() {
        var ready = decideAll(open());
        sign(ready.plan().id(), Sample.PRACTITIONER);
        assertThat(new DecideLine(plans, assess, clock).goal(ready.plan().id(), "x", Sample.PRACTITIONER))
                .isInstanceOf(Decided.Frozen.class);
        var amend = new AmendPlan(plans, assess, clock, this::next);
        var next = ((Decided.Done) amend.amend(ready.plan().id(), Sample.PRACTITIONER)).bench();
        assertThat(next.plan().version()).isEqualTo(2);
        assertThat(next.before()).isPresent();
        var again = ((Decided.Done) amend.amend(ready.plan().id(), Sample.PRACTITIONER)).bench();
        assertThat(again.plan().id()).isEqualTo(next.plan().id());
    }

    @Test
    void a_red_flag_is_cleared_with_a_reason_by_a_practitioner() {
        sample = Sample.maya().pick("QC06", "yes");
        assess = assess();
        var bench = open();
        var clear = new ClearFlag(plans, assess, clock);
        assertThat(clear.clear(bench.plan().id(), "RF12", " ", Sample.PRACTITIONER))
                .isInstanceOf(Decided.Refused.class);
        assertThat(clear.clear(bench.plan().id(), "RF12", "seen", DESK)).isInstanceOf(Decided.NotAllowed.class);
        var done = (Decided.Done) clear.clear(bench.plan().id(), "RF12", "seen by the doctor", Sample.PRACTITIONER);
        assertThat(done.bench().plan().clearances())
                .extracting(CarePlan.Clearance::flagId)
                .containsExactly("RF12");
    }

    @Test
    void an_emergency_gives_only_the_emergency_sheet() {
        sample = Sample.maya().pick("QC01", "yes");
        assess = assess();
        var opening = new DraftPlan(plans, assess, clock, this::next)
                .open(sample.intake().id(), Sample.PRACTICE, Sample.PRACTITIONER);
        assertThat(opening).isInstanceOf(DraftPlan.Opening.Emergency.class);
        assertThat(plans.actions).isEmpty();
    }

    @Test
    void a_first_page_that_does_not_fit_is_not_signed_until_it_is_shorter() {
        var ready = decideAll(open());
        Sheets twoPages = (_, look) -> new villi.usecase.handout.Sheet(new Pdf(new byte[] {1}), 2, List.of());
        var result = new SignPlan(plans, assess, twoPages, clock)
                .sign(ready.plan().id(), Sample.PRACTICE, Sample.PRACTITIONER);
        assertThat(result)
                .isInstanceOfSatisfying(
                        SignPlan.Result.Blocked.class,
                        blocked -> assertThat(blocked.blocks())
                                .extracting(villi.domain.finding.Block::id)
                                .containsExactly("page-one"));
        assertThat(sign(ready.plan().id(), Sample.PRACTITIONER)).isInstanceOf(SignPlan.Result.Signed.class);
    }

    @Test
    void a_practice_without_a_phone_cannot_sign() {
        var ready = decideAll(open());
        var silent = new villi.domain.practice.Practice(
                "Clinic", "", "", "", "en-US", villi.domain.practice.Practice.Units.US, Optional.empty());
        var result = new SignPlan(plans, assess, new Lettering(), clock)
                .sign(ready.plan().id(), silent, Sample.PRACTITIONER);
        assertThat(((SignPlan.Result.Blocked) result).blocks())
                .extracting(b -> b.id())
                .containsExactly("R-128");
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
                    .sorted(java.util.Comparator.comparingInt(CarePlan::version).reversed())
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
            return List.of(sample.patient());
        }

        @Override
        public Optional<Patient> find(PatientId id) {
            return Optional.of(sample.patient());
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
        public void start(Intake intake, Questionnaire asked, Trail trail) {}

        @Override
        public Optional<Intake> find(IntakeId id) {
            return Optional.of(sample.intake());
        }

        @Override
        public List<Intake> of(PatientId patient) {
            return List.of(sample.intake());
        }

        @Override
        public List<Intake> open() {
            return List.of();
        }

        @Override
        public void change(IntakeId id, List<Change> changes, Trail trail) {}
    }

    /// The title as bytes.
    private static final class Lettering implements Sheets {
        @Override
        public villi.usecase.handout.Sheet sheet(Handout handout, Look look) {
            return new villi.usecase.handout.Sheet(
                    new Pdf(handout.title().getBytes(StandardCharsets.UTF_8)), 1, List.of());
        }
    }
}
