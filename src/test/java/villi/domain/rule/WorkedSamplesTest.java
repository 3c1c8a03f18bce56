package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Finding;
import villi.domain.finding.Notice;
import villi.domain.finding.Proposal;
import villi.domain.patient.Sex;

/// The worked samples A and C of the clinical base (sections 9.6 and 9.8), as full forms.
class WorkedSamplesTest {

    @Test
    void mayas_milk_trial_is_allowed_because_a_softener_was_tried_and_the_celiac_test_is_valid() {
        Evaluation of = Samples.maya().evaluation();

        assertThat(Sheet.flags(of)).containsExactly("AM07 AMBER");
        assertThat(Sheet.proposed(of))
                .containsExactly(
                        "eliminate:milk",
                        "support:SUP.FIBER",
                        "support:SUP.RESISTANT",
                        "support:SUP.CONSTIP",
                        "support:SUP.HYDRATION",
                        "refer:R-044",
                        "refer:R-085",
                        "habit:milk",
                        "test:R-062");
        assertThat(of.proposals()).allMatch(p -> p.status() == Proposal.Status.PROPOSED);
        assertThat(of.blocks()).isEmpty();
        assertThat(Sheet.proposal(of, Proposal.Kind.ELIMINATE, "milk"))
                .get()
                .extracting(Proposal::rule)
                .isEqualTo("R-087");
    }

    @Test
    void mayas_softener_is_protected_and_her_findings_carry_their_figures() {
        Evaluation of = Samples.maya().evaluation();

        assertThat(of.notices())
                .filteredOn(n -> n.kind() == Notice.Kind.PROTECT)
                .extracting(Notice::text)
                .containsExactly(
                        "Keep giving Polyethylene glycol 3350 each day as told. Ask the prescriber before any change.");
        assertThat(of.findings())
                .extracting(Finding::id)
                .contains(
                        "finding.constipation_rome4_child",
                        "finding.milk_high",
                        "finding.fiber_low",
                        "finding.antibiotic_frequent",
                        "rx.laxative.prescribed");
        assertThat(of.findings())
                .filteredOn(f -> f.id().equals("finding.constipation_rome4_child"))
                .extracting(Finding::text)
                .containsExactly("4 of 6 met, 0 not known.");
    }

    @Test
    void sam_gets_the_glutamine_option_the_pharmacist_talk_the_alcohol_pause_and_fiber() {
        Evaluation of = Samples.sam().evaluation();

        assertThat(Sheet.flags(of)).isEmpty();
        assertThat(Sheet.proposed(of))
                .containsExactly(
                        "support:SUP.GLUTAMINE",
                        "support:SUP.FIBER",
                        "support:SUP.RESISTANT",
                        "support:SUP.HYDRATION",
                        "medicine_question:R-021",
                        "habit:alcohol");
        assertThat(of.proposals())
                .extracting(Proposal::rule)
                .containsExactly("R-042", "R-082", "R-082", "R-124", "R-021", "R-035");
        assertThat(of.blocks()).isEmpty();
    }

    @Test
    void sam_gets_no_glutamine_with_a_kidney_disease() {
        Evaluation of = Samples.sam().choose("QO08", "yes").evaluation();

        assertThat(Sheet.proposal(of, Proposal.Kind.SUPPORT, "SUP.GLUTAMINE")).isEmpty();
        assertThat(Samples.sam()
                        .choose("QO08", "yes")
                        .gate()
                        .check(Measure.support("SUP.GLUTAMINE"))
                        .blockedBy())
                .contains("G-KIDNEY", "R-097");
    }

    @Test
    void the_samples_are_of_the_ages_that_the_base_names() {
        assertThat(new Subject(Sex.FEMALE, LocalDate.of(2022, 4, 1))
                        .ageOn(Sheet.ON)
                        .months())
                .isEqualTo(50);
        assertThat(new Subject(Sex.FEMALE, LocalDate.of(1988, 4, 1))
                        .ageOn(Sheet.ON)
                        .years())
                .isEqualTo(38);
    }
}
