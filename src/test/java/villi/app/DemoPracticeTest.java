package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Answer;
import villi.domain.intake.Branches;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.domain.questionnaire.Questionnaire;
import villi.fhir.Responses;
import villi.printing.PrintedSheets;
import villi.usecase.plan.CarePlans;

/// The demo practice as a user finds it: believable, consistent with its forms, at every stage of care.
final class DemoPracticeTest {

    @TempDir
    private static Path folder;

    private static final OnDisk.HandClock CLOCK = new OnDisk.HandClock();
    private static final List<Patient> PATIENTS = new ArrayList<>();
    private static Desk desk = OnDisk.desk(Path.of("none"), CLOCK);

    @BeforeAll
    static void fill() {
        desk = OnDisk.desk(folder, CLOCK, new Content(folder, Runnable::run));
        assertThat(open(desk)).isInstanceOf(DemoDesk.Opened.Ready.class);
        PATIENTS.addAll(desk.patients.all());
    }

    @AfterAll
    static void close() {
        desk.unlock().close();
    }

    private static DemoDesk.Opened open(Desk desk) {
        return new DemoDesk(desk, new PrintedSheets(), Thread::startVirtualThread, _ -> {}).open();
    }

    private static List<Intake> intakes() {
        return PATIENTS.stream().flatMap(p -> desk.intakes.of(p.id()).stream()).toList();
    }

    private static List<CarePlan> plans() {
        return PATIENTS.stream().flatMap(p -> desk.plans.of(p.id()).stream()).toList();
    }

    private static Patient patient(Intake intake) {
        return PATIENTS.stream()
                .filter(p -> p.id().equals(intake.patient()))
                .findFirst()
                .orElseThrow();
    }

    private static Questionnaire form(Intake intake) {
        return desk.forms.find(intake.form()).orElseThrow();
    }

    @Test
    void at_least_14_people_live_in_6_households() {
        assertThat(PATIENTS).hasSizeGreaterThanOrEqualTo(14);
        assertThat(PATIENTS.stream().map(Patient::household).distinct()).hasSize(6);
        assertThat(desk.households.all()).hasSize(6);
        assertThat(PATIENTS).extracting(Patient::name).doesNotHaveDuplicates();
        assertThat(PATIENTS).extracting(Patient::number).doesNotHaveDuplicates();
        for (Patient patient : PATIENTS) {
            Household home = desk.patients.household(patient.household());
            assertThat(home.phone()).as("%s", patient.name()).contains("555-01");
            if (patient.ageOn(LocalDate.now(CLOCK)).band().minor()) {
                assertThat(home.guardians()).as("%s", patient.name()).isNotEmpty();
            }
        }
    }

    @Test
    void every_stage_of_care_is_there() {
        assertThat(PATIENTS).anyMatch(p -> desk.intakes.of(p.id()).isEmpty());
        assertThat(intakes()).anyMatch(i -> i.status() == Intake.Status.IN_PROGRESS);
        assertThat(intakes()).anyMatch(i -> i.status() == Intake.Status.COMPLETED && unplanned(i));
        assertThat(plans()).anyMatch(p -> !p.signed());
        assertThat(plans()).filteredOn(CarePlan::signed).hasSizeGreaterThanOrEqualTo(3);
        assertThat(plans()).anyMatch(p -> p.signed() && p.version() == 2);
        var levels = EnumSet.noneOf(RedFlag.Level.class);
        for (Intake intake : intakes()) {
            var assessed = desk.assess().of(intake.id()).orElseThrow();
            assessed.situation().evaluation().redFlags().forEach(f -> levels.add(f.level()));
        }
        assertThat(levels).anyMatch(l -> l != RedFlag.Level.AMBER);
    }

    private static boolean unplanned(Intake intake) {
        return plans().stream().noneMatch(p -> p.intake().equals(intake.id()));
    }

    @Test
    void answers_fit_the_form_the_age_and_the_register() {
        var responses = new Responses(desk.forms);
        for (Intake intake : intakes()) {
            Patient patient = patient(intake);
            Questionnaire form = form(intake);
            LocalDate day = LocalDate.ofInstant(intake.startedAt(), ZoneOffset.UTC);
            String who = patient.name() + " " + intake.form();
            assertThat(form.bands()).as(who).contains(patient.ageOn(day).band());
            assertThat(intake.answers().at("QA02"))
                    .as(who)
                    .isEqualTo(new Answer.Given(List.of(new Value.Day(patient.birthDate()))));
            var branches = new Branches(form);
            assertThat(intake.answers().entries().keySet())
                    .as(who)
                    .isNotEmpty()
                    .allMatch(slot -> branches.asked(slot, intake.answers()));
            String written = responses.write(intake, form);
            assertThat(responses.read(written, day).answers()).as(who).isEqualTo(intake.answers());
            assertThat(Doubts.of(form, intake.answers())).as(who).isEmpty();
        }
    }

    @Test
    void a_finished_intake_has_every_required_answer_and_a_goal() {
        for (Intake intake : intakes()) {
            if (intake.status() != Intake.Status.COMPLETED) continue;
            var open = new Branches(form(intake))
                    .places(intake.answers()).stream()
                            .filter(p -> p.item().duty().required()
                                    && !intake.answers().at(p.slot()).settled())
                            .map(p -> p.slot().toString())
                            .toList();
            assertThat(open).as("%s", patient(intake).name()).isEmpty();
            assertThat(intake.answers().at(Slot.of("QB05")))
                    .as("goal of %s", patient(intake).name())
                    .isInstanceOf(Answer.Given.class);
        }
    }

    @Test
    void nothing_happens_in_the_future_or_out_of_order() {
        Instant now = CLOCK.instant();
        for (Intake intake : intakes()) {
            assertThat(intake.startedAt()).isBeforeOrEqualTo(now);
            intake.completedAt().ifPresent(done -> assertThat(done).isBetween(intake.startedAt(), now));
        }
        for (CarePlan plan : plans()) {
            plan.signature().ifPresent(s -> assertThat(s.at()).isBeforeOrEqualTo(now));
            assertThat(plan.dates().start()).isBefore(plan.dates().check());
        }
        assertThat(desk.audit.verify().firstBroken()).isEmpty();
    }

    @Test
    void the_sheets_of_signed_plans_are_the_same_bytes_after_a_restart() {
        Map<PlanId, List<CarePlans.Sheet>> before = sheets();
        assertThat(before).hasSizeGreaterThanOrEqualTo(3);
        for (List<CarePlans.Sheet> kept : before.values()) {
            assertThat(kept).isNotEmpty();
            assertThat(new String(kept.getFirst().pdf().bytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
        }
        desk.unlock().close();
        desk = OnDisk.desk(folder, CLOCK, new Content(folder, Runnable::run));
        assertThat(open(desk)).isInstanceOf(DemoDesk.Opened.Ready.class);
        assertThat(desk.patients.all()).containsExactlyInAnyOrderElementsOf(PATIENTS);
        assertThat(sheets()).isEqualTo(before);
    }

    private static Map<PlanId, List<CarePlans.Sheet>> sheets() {
        var sheets = new HashMap<PlanId, List<CarePlans.Sheet>>();
        plans().stream().filter(CarePlan::signed).forEach(p -> sheets.put(p.id(), desk.plans.sheets(p.id())));
        return sheets;
    }
}
