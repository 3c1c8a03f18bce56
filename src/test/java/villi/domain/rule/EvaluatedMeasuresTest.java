package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.finding.Evaluation;
import villi.domain.finding.GateHit;
import villi.domain.finding.Notice;
import villi.domain.finding.Proposal;
import villi.domain.intake.Answer;
import villi.domain.intake.Completeness;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Intake;
import villi.domain.intake.Place;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;

/// Flags, gates, rules and blocks of one intake.
class EvaluatedMeasuresTest {

    private static List<String> gates(Evaluation of) {
        return of.gates().stream().map(GateHit::id).toList();
    }

    private static List<String> blocks(Evaluation of) {
        return of.blocks().stream().map(Block::id).toList();
    }

    private static Proposal proposal(Evaluation of, Proposal.Kind kind, String id) {
        return Sheet.proposal(of, kind, id).orElseThrow();
    }

    @Test
    void a_delayed_reaction_proposes_the_food_and_gluten_waits_for_the_test() {
        var sheet = Sheet.man()
                .reacts(1, "egg", "2-24-h", "belly-pain")
                .number("QG06", 1, "3")
                .reacts(2, "wheat", "2-24-h", "bloating")
                .number("QG06", 2, "4");

        Evaluation of = sheet.evaluation();
        assertThat(Sheet.proposed(of)).contains("eliminate:egg", "test:R-047").doesNotContain("eliminate:wheat");
        assertThat(proposal(of, Proposal.Kind.ELIMINATE, "wheat").blockedBy()).containsExactly("G-CELIAC", "R-047");
        assertThat(Sheet.proposed(sheet.celiacNegative().evaluation())).contains("eliminate:egg", "eliminate:wheat");
    }

    @Test
    void signing_asks_to_confirm_what_today_counts() {
        for (var sheet : List.of(Sheet.child(), Sheet.woman(), Sheet.man().choose("QGn", "yes"))) {
            var content = new Intake.Content(sheet.answers(), Map.of(), Map.of());

            assertThat(sheet.evaluation().toConfirm())
                    .isNotEmpty()
                    .containsExactlyElementsOf(new Completeness(sheet.form(), content)
                            .toConfirm().stream().map(Place::slot).toList());
        }
    }

    @Test
    void known_celiac_disease_is_left_to_the_medical_team() {
        Evaluation of = Sheet.woman()
                .choose("QO01", "celiac")
                .choose("QR01n", "yes")
                .row("QR01b", 1, "positive")
                .evaluation();

        assertThat(of.redFlags()).isEmpty();
        assertThat(gates(of)).doesNotContain("G-CELIAC");
        assertThat(Sheet.proposed(of)).containsExactly("refer:R-009");
        assertThat(Sheet.woman()
                        .choose("QO01", "celiac")
                        .gate()
                        .check(Measure.eliminate("wheat"))
                        .blockedBy())
                .containsExactly("R-009");
    }

    @Test
    void of_too_many_foods_the_strongest_stay() {
        var sheet = Sheet.child();
        sheet.reacts(1, "corn", "2-24-h", "bloating").number("QG06", 1, "1");
        sheet.reacts(2, "egg", "2-24-h", "belly-pain").number("QG06", 2, "2");
        sheet.reacts(3, "soy", "2-24-h", "belly-pain").number("QG06", 3, "2").row("QG10", 3, "other-doctor");

        Evaluation of = sheet.evaluation();
        assertThat(of.proposals())
                .filteredOn(p -> p.kind() == Proposal.Kind.ELIMINATE)
                .extracting(Proposal::id)
                .containsExactly("soy", "egg", "corn");
        assertThat(proposal(of, Proposal.Kind.ELIMINATE, "soy").status()).isEqualTo(Proposal.Status.PROPOSED);
        assertThat(proposal(of, Proposal.Kind.ELIMINATE, "egg").blockedBy()).containsExactly("R-046");
        assertThat(proposal(of, Proposal.Kind.ELIMINATE, "corn").blockedBy()).containsExactly("R-046");
    }

    @Test
    void peanut_never_becomes_a_trial_and_a_test_alone_proves_nothing() {
        var sheet = Sheet.man().reacts(1, "peanut", "2-24-h", "belly-pain").number("QG06", 1, "5");
        sheet.reacts(2, "egg", "unsure", "none").row("QG11", 2, "igg-panel");

        assertThat(sheet.evaluation().proposals())
                .filteredOn(p -> p.kind() == Proposal.Kind.ELIMINATE)
                .isEmpty();
        assertThat(sheet.gate().check(Measure.eliminate("peanut")).blockedBy()).containsExactly("R-111");
        assertThat(sheet.gate().check(Measure.eliminate("egg")).blockedBy()).containsExactly("R-032");
    }

    @Test
    void prescribed_medicine_is_protected_once_each() {
        Evaluation of = Sheet.woman()
                .takes("Naproxen 500 mg", "yes")
                .takes("Levothyroxine", "yes")
                .evaluation();

        assertThat(of.notices())
                .filteredOn(n -> n.kind() == Notice.Kind.PROTECT)
                .extracting(n -> n.id() + " " + n.text())
                .containsExactly(
                        "R-010 Keep taking Naproxen 500 mg exactly as prescribed. If you think it upsets the stomach,"
                                + " ask the prescriber.",
                        "R-013 Keep taking Levothyroxine exactly as prescribed. If you think it upsets the stomach,"
                                + " ask the prescriber.");
        assertThat(gates(of)).contains("G-THYROID", "G-MEDSEP");
        assertThat(Sheet.proposed(of)).containsExactly("medicine_question:R-010");
    }

    @Test
    void a_medicine_that_nobody_knows_is_asked_about() {
        Evaluation of = Sheet.woman().takes("Blue tablets", "no").evaluation();

        assertThat(of.findings()).extracting(f -> f.id()).contains("rx.class_unknown");
        assertThat(blocks(of)).containsExactly("R-013");
    }

    @Test
    void a_medicine_whose_name_nobody_remembers_is_asked_about_too() {
        Evaluation of = Sheet.woman()
                .takes("Naproxen", "yes")
                .takes("", "yes")
                .put("QJ01a", 2, new Answer.NotSure())
                .evaluation();

        assertThat(of.findings()).extracting(f -> f.id()).contains("rx.class_unknown.prescribed");
        assertThat(blocks(of)).containsExactly("R-013");
    }

    @ParameterizedTest(name = "{0} {1}, kind {2}, now {3}: {4}")
    @CsvSource({
        "QJ05, omeprazole, '', yes, rx.ppi",
        "QJ05, something blue, '', yes, rx.acid_reducer",
        "QJ05, omeprazole, '', no, ''",
        "QJ06, something blue, '', yes, rx.immune_medicine.prescribed",
        "QJ06, something blue, chemo, yes, rx.chemo.prescribed",
        "QJ06, '', biologic, yes, rx.biologic.prescribed",
        "QJ06, '', '', yes, rx.immune_medicine.prescribed",
        "QJ06, '', steroid, no, ''",
    })
    void a_medicine_counts_by_its_name_its_kind_or_its_table_while_it_is_taken(
            String table, String name, String kind, String now, String finding) {
        var sheet = Sheet.woman()
                .choose(table + "n", "yes")
                .row(table.equals("QJ05") ? "QJ05e" : "QJ06d", 1, now)
                .row("QJ05d", 1, "no");
        if (!name.isEmpty()) sheet.put(table + "a", 1, new Value.Words(name));
        if (!kind.isEmpty()) sheet.row("QJ06b", 1, kind);

        assertThat(sheet.evaluation().findings())
                .extracting(f -> f.id())
                .filteredOn(id -> id.startsWith("rx."))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    void a_child_that_already_takes_herbs_and_glutamine_sees_them_blocked() {
        var sheet = Sheet.child().choose("QJ09i", "yes").choose("QJ09j", "yes").choose("QJ09n", "yes");
        Evaluation of =
                sheet.row("QJ09b", 1, "glutamine").row("QJ09b", 2, "butyrate").evaluation();

        assertThat(proposal(of, Proposal.Kind.SUPPORT, "SUP.MARSHMALLOW").blockedBy())
                .containsExactly("R-099");
        assertThat(proposal(of, Proposal.Kind.SUPPORT, "SUP.SLIPPERY_ELM").blockedBy())
                .containsExactly("R-099");
        assertThat(Sheet.proposal(of, Proposal.Kind.SUPPORT, "SUP.GLUTAMINE")).isEmpty();
        assertThat(of.notices())
                .anyMatch(n -> n.id().equals("H08") && n.kind() == villi.domain.finding.Notice.Kind.WARN);
        assertThat(proposal(of, Proposal.Kind.SUPPORT, "SUP.BUTYRATE").blockedBy())
                .containsExactly("R-105");
    }

    @Test
    void heavy_drinkers_are_never_told_to_stop_today() {
        var sheet = Sheet.man().choose("QN01", "4").choose("QN02", "3").choose("QN03", "3");

        assertThat(Sheet.proposed(sheet.evaluation())).contains("refer:R-033").doesNotContain("habit:alcohol");
        assertThat(gates(sheet.evaluation())).contains("G-ALCW");
        assertThat(sheet.gate()
                        .check(new Measure(Measure.Kind.HABIT, "alcohol"))
                        .blockedBy())
                .containsExactly("G-ALCW", "R-033");
    }

    @Test
    void only_answers_that_matter_wait_for_a_practitioner() {
        Evaluation of = Sheet.child().choose("QO07", "yes").evaluation();

        assertThat(of.toConfirm())
                .contains(Slot.of("QO07"), Slot.of("QD01"), Slot.of("QGn"), Slot.of("QJ01n"), Slot.of("QC16"))
                .doesNotContain(Slot.of("QC01"), Slot.of("QO08"));
    }

    @Test
    void a_confirmed_answer_is_off_the_list() {
        var by = new Actor(new UserId(new UUID(0, 1)), "Rosa Marin, ND", Role.PRACTITIONER);
        var confirmed = Map.of(Slot.of("QGn"), new Confirmation(by, Instant.EPOCH));
        var sheet = Sheet.child();

        assertThat(Evaluator.evaluate(
                                Sheet.BOOK, Sheet.CHILD, sheet.asCase().subject(), sheet.answers(), confirmed, Sheet.ON)
                        .toConfirm())
                .doesNotContain(Slot.of("QGn"))
                .contains(Slot.of("QC16"));
    }

    @Test
    void answers_behind_a_hidden_question_never_count() {
        var sheet = Sheet.child().choose("QC02", "no").choose("QC02a", "black-stool");

        assertThat(sheet.evaluation().redFlags()).isEmpty();
    }

    @Test
    void a_table_that_was_announced_but_is_empty_is_unknown() {
        var sheet = Samples.maya().choose("QGn", "yes");

        assertThat(proposal(sheet.evaluation(), Proposal.Kind.SUPPORT, "SUP.FIBER")
                        .blockedBy())
                .containsExactly("RF30");
        assertThat(sheet.gate().check(Measure.eliminate("egg")).blockedBy()).contains("R-004");
    }

    @Test
    void free_words_in_a_food_row_still_get_a_type() {
        var sheet = Sheet.child().reacts(1, "egg", "under-30-min", "hives", "cough-wheeze");
        sheet.put("QG01", 1, new Value.Words("strawberry"));

        assertThat(sheet.evaluation().findings()).extracting(f -> f.id()).contains("allergy.strawberry.anaphylaxis");
        assertThat(blocks(sheet.evaluation())).contains("R-028", "RF30");
    }
}
