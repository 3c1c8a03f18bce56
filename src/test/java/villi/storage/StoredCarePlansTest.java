package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.NOW;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.handout.Pdf;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.usecase.plan.CarePlans.Sheet;

final class StoredCarePlansTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private Database database;
    private StoredCarePlans plans;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        TestStore.started(database, 30);
        plans = new StoredCarePlans(database);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_draft_comes_back_whole_and_a_later_save_replaces_it() {
        CarePlan draft = plan(40, 1, Optional.empty(), line("eliminate:milk"), line("support:SUP.FIBER"));
        plans.save(draft, TRAIL);
        assertThat(plans.find(draft.id())).contains(draft);
        CarePlan shorter = plan(40, 1, Optional.empty(), line("support:SUP.FIBER"));
        plans.save(shorter, TRAIL);
        assertThat(plans.find(draft.id())).contains(shorter);
    }

    @Test
    void a_signed_plan_keeps_the_exact_bytes_of_its_sheets_after_a_restart() {
        CarePlan signed = plan(41, 1, Optional.of(new CarePlan.Signature(ROSA, NOW)), line("eliminate:milk"));
        byte[] large = new byte[3 * 1024 * 1024 + 7];
        new SplittableRandom(1).nextBytes(large);
        List<Sheet> sheets = List.of(new Sheet("plan-full", new Pdf(large)), new Sheet("empty", new Pdf(new byte[0])));
        plans.sign(signed, sheets, TRAIL);
        database.close();
        database = TestStore.reopen(folder);
        plans = new StoredCarePlans(database);
        assertThat(plans.find(signed.id())).contains(signed);
        assertThat(plans.sheets(signed.id())).isEqualTo(sheets);
    }

    @Test
    void a_signed_plan_is_frozen() {
        CarePlan signed = plan(42, 1, Optional.of(new CarePlan.Signature(ROSA, NOW)), line("eliminate:milk"));
        plans.sign(signed, List.of(), TRAIL);
        assertThatThrownBy(() -> plans.save(plan(42, 1, Optional.empty()), TRAIL))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plans.sign(signed, List.of(), TRAIL)).isInstanceOf(IllegalStateException.class);
        assertThat(plans.find(signed.id())).contains(signed);
    }

    @Test
    void versions_come_newest_first() {
        plans.save(plan(43, 1, Optional.empty()), TRAIL);
        plans.save(plan(44, 2, Optional.empty(), line("eliminate:milk")), TRAIL);
        assertThat(plans.of(MIA.id())).extracting(CarePlan::version).containsExactly(2, 1);
    }

    private static CarePlan plan(long number, int version, Optional<CarePlan.Signature> signature, PlanLine... lines) {
        return new CarePlan(
                new PlanId(TestStore.id(number)),
                MIA.id(),
                new IntakeId(TestStore.id(30)),
                version,
                "2026.1",
                "to sleep through",
                new CarePlan.Dates(START, START.plusDays(14), START.plusDays(28)),
                List.of(lines),
                List.of(new CarePlan.Clearance("RF12", "seen by the doctor", ROSA, NOW)),
                signature);
    }

    private static PlanLine line(String key) {
        var answers = new TreeSet<>(List.of(Slot.of("QC04"), Slot.of("QG01", 2)));
        return new PlanLine(
                key,
                PlanLine.Kind.ELIMINATE,
                "milk",
                new PlanLine.Wording("No cow's milk", "Two weeks.", "Leave out cow's milk."),
                new Decision.Changed("shorter"),
                new PlanLine.Why("R-082", "it was followed by hives", answers),
                Optional.of(new PlanLine.Span(START, START.plusDays(13))),
                List.of(new PlanLine.Swap("milk", "oat drink", "300 mg calcium"), new PlanLine.Swap("a", "b", "")),
                List.of(new PlanLine.WayBackStep(START.plusDays(14), "a teaspoon", "hives")));
    }
}
