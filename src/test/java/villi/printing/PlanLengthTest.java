package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import villi.domain.handout.EmergencySheet;
import villi.domain.handout.Handout;
import villi.domain.handout.PlanFull;
import villi.domain.handout.Printout;
import villi.domain.intake.Answer;
import villi.domain.patient.Household;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanId;
import villi.domain.plan.Planning;
import villi.domain.plan.Sample;
import villi.usecase.handout.Look;
import villi.usecase.handout.Look.Paper;
import villi.usecase.handout.Sheet;

/// Plans as the rules make them, every proposal taken, on both papers.
class PlanLengthTest {

    private static final PrintedSheets SHEETS = new PrintedSheets();
    private static final Look LETTER = new Look(Paper.LETTER, false);
    private static final Look A4 = new Look(Paper.A4, false);

    static List<Sample> people() {
        return List.of(Sample.maya(), rich(Sample.maya()), Sample.sam(), rich(Sample.sam()));
    }

    /// The same person with a long goal and four prescribed medicines.
    private static Sample rich(Sample sample) {
        sample.say("QB05", "Soft poop with no pain on most days, and school trips without a worry about the toilet")
                .pick("QJ01n", "yes");
        var names = List.of("Polyethylene glycol", "Levocetirizine dihydrochloride", "Fluticasone", "Cholecalciferol");
        for (int row = 1; row <= names.size(); row++) {
            sample.row("QJ01a", row, Sample.words(names.get(row - 1))).row("QJ01d", row, Answer.code("yes"));
        }
        return sample;
    }

    private static Printout printout(Sample sample) {
        CarePlan plan = sample.draft();
        for (var line : plan.lines()) {
            if (line.decision() instanceof Decision.Open)
                plan = Sample.plan(Planning.accept(plan, line.key(), sample.situation()));
        }
        var making = new Printout.Making(Sample.PRACTICE, "June Okafor, ND", Sample.TODAY);
        return new Printout(plan, sample.situation(), making, Optional.empty(), Set.of());
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_first_page_is_one_page(Sample sample) {
        Handout first = PlanFull.pageOne(printout(sample));

        assertThat(SHEETS.sheet(first, LETTER).pages()).isEqualTo(1);
        assertThat(SHEETS.sheet(first, A4).pages()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("people")
    void a_plan_is_short_complete_and_accessible(Sample sample) {
        Handout plan = PlanFull.of(printout(sample));
        Sheet sheet = SHEETS.sheet(plan, LETTER);

        assertThat(sheet.pages())
                .isLessThanOrEqualTo(sample.situation().person().minor() ? 5 : 6);
        assertThat(SHEETS.sheet(plan, A4).pages()).isLessThanOrEqualTo(sheet.pages());
        assertThat(PdfChecks.missingWords(plan, sheet.pdf())).isEmpty();
        assertThat(PdfChecks.text(sheet.pdf())).doesNotContain("#");
        assertThat(PdfChecks.failures(sheet.pdf())).isEmpty();
        assertThat(sheet.notices()).isEmpty();
    }

    @Test
    void the_emergency_sheet_is_one_page_with_all_that_can_stand_on_it() {
        Sample sample = rich(Sample.maya())
                .pick("QC01", "yes")
                .reaction("peanut", "under-30-min", "hives", "vomiting")
                .reaction("sesame", "under-30-min", "hives", "vomiting");
        var home = new Household(
                sample.patient().household(),
                "Tester",
                "",
                "",
                "1207 Upper Saint Bartholomew Street, Port Bramley",
                List.of());
        var making = new Printout.Making(Sample.PRACTICE, "June Okafor, ND", Sample.TODAY);
        Handout sheet = EmergencySheet.of(
                sample.situation(), home, making, new PlanId(new UUID(0, 1)), Optional.of(Sample.TODAY));

        assertThat(SHEETS.sheet(sheet, LETTER).pages()).isEqualTo(1);
        assertThat(SHEETS.sheet(sheet, A4).pages()).isEqualTo(1);
        assertThat(PdfChecks.missingWords(sheet, SHEETS.pdf(sheet))).isEmpty();
    }

    @Test
    void a_goal_as_long_as_a_letter_needs_a_second_page() {
        Sample sample = Sample.maya().say("QB05", "Soft poop with no pain. ".repeat(40));

        assertThat(SHEETS.sheet(PlanFull.pageOne(printout(sample)), LETTER).pages())
                .isEqualTo(2);
    }
}
