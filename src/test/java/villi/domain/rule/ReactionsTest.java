package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.GateHit;
import villi.domain.growth.GrowthReference;
import villi.domain.intake.Answer;
import villi.domain.intake.Value;

/// The reaction classifier of section 2.7, as a table.
class ReactionsTest {

    private static Sheet reaction(String food, String when, String symptoms, String times) {
        var sheet = Sheet.child().reacts(1, food, when, symptoms.split(" "));
        return times.isEmpty() ? sheet : sheet.number("QG06", 1, times);
    }

    private static String type(Sheet sheet) {
        return sheet.asCase().reactions().getFirst().type().code();
    }

    @ParameterizedTest(name = "{0} {1} {2} x{3} is {4}")
    @CsvSource({
        "peanut, under-30-min, hives cough-wheeze, 1, anaphylaxis",
        "peanut, 2-24-h, hives throat-tight, 1, anaphylaxis",
        "egg, under-30-min, hives vomiting, 1, anaphylaxis",
        "egg, 30-min-2-h, belly-pain swelling, 1, anaphylaxis",
        "egg, unsure, hives vomiting, 1, anaphylaxis",
        "milk, under-30-min, cough-wheeze floppy-pale, 1, anaphylaxis",
        "egg, 2-24-h, hives floppy-pale, 1, anaphylaxis",
        "egg, 2-24-h, cough-wheeze floppy-pale, 1, anaphylaxis",
        "egg, under-30-min, hives, 1, immediate",
        "egg, 30-min-2-h, vomiting, 1, immediate",
        "egg, unsure, hives, 1, immediate",
        "egg, under-30-min, throat-tight, 1, immediate",
        "milk, 1-4-h-vomiting, vomiting, 1, fpies",
        "milk, 1-4-h-vomiting, vomiting floppy-pale, 3, fpies",
        "milk, 2-24-h, blood-mucus, 2, delayed_suspected",
        "egg, 1-3-days, eczema-flare, 4, delayed_suspected",
        "soy, 2-24-h, belly-pain diarrhoea, 2, delayed_suspected",
        "soy, 2-24-h, vomiting, 3, delayed_suspected",
        "soy, 2-24-h, belly-pain diarrhoea, 1, intolerance",
        "milk, under-30-min, bloating, 5, intolerance",
        "lactose, 2-24-h, bloating diarrhoea, 9, intolerance",
        "caffeine, under-30-min, headache, 2, intolerance",
        "corn, 2-24-h, headache, 3, unclear",
        "corn, 1-3-days, behaviour, 3, unclear",
        "egg, 2-24-h, hives, 1, unclear",
        "egg, unsure, vomiting, 1, unknown",
        "egg, unsure, floppy-pale, 1, unknown",
    })
    void the_first_row_that_fits_decides(String food, String when, String symptoms, String times, String expected) {
        assertThat(type(reaction(food, when, symptoms, times))).isEqualTo(expected);
    }

    @Test
    void emergency_care_makes_any_reaction_severe() {
        assertThat(type(reaction("milk", "2-24-h", "belly-pain", "1").row("QG09", 1, "yes")))
                .isEqualTo("anaphylaxis");
    }

    @Test
    void eosinophilic_esophagitis_comes_before_delayed() {
        assertThat(type(reaction("milk", "2-24-h", "belly-pain", "3").choose("QO03", "yes")))
                .isEqualTo("eoe");
    }

    @Test
    void a_delayed_reaction_under_a_doctors_eye_is_proven_and_trusted() {
        var reaction = reaction("milk", "2-24-h", "belly-pain", "3")
                .row("QG11", 1, "supervised-challenge")
                .asCase()
                .reactions()
                .getFirst();

        assertThat(reaction.type()).isEqualTo(Reaction.Type.DELAYED_PROVEN);
        assertThat(reaction.confidence()).isEqualTo(Reaction.Confidence.HIGH);
    }

    @Test
    void only_a_panel_without_symptoms_is_test_only() {
        var sheet = Sheet.child()
                .reacts(1, "egg", "unsure", "none")
                .row("QG11", 1, "igg-panel")
                .row("QG10", 1, "naturopath");

        assertThat(type(sheet)).isEqualTo("test_only");
    }

    @Test
    void what_an_allergist_named_without_symptoms_told_is_never_harmless() {
        assertThat(type(Sheet.child().reacts(1, "peanut", "unsure").row("QG10", 1, "allergist")))
                .isEqualTo("unknown");
    }

    @Test
    void mouth_itch_with_pollen_is_its_own_type() {
        assertThat(type(reaction("celery", "2-24-h", "other", "3").row("QG16", 1, "yes")))
                .isEqualTo("pollen_food");
    }

    @ParameterizedTest
    @CsvSource({"allergist, HIGH", "other-doctor, MEDIUM", "dietitian, LOW", "self, LOW", "home-test, LOW"})
    void who_told_it_decides_how_far_it_is_trusted(String who, Reaction.Confidence expected) {
        var sheet = reaction("milk", "2-24-h", "belly-pain", "3").row("QG10", 1, who);

        assertThat(sheet.asCase().reactions().getFirst().confidence()).isEqualTo(expected);
    }

    /// A serious reaction to a food that the family could not name, besides a mild one to egg.
    private static Sheet nameless(Sheet sheet) {
        return sheet.reacts(1, "egg", "2-24-h", "belly-pain")
                .number("QG06", 1, "3")
                .reacts(2, "milk", "under-30-min", "hives", "cough-wheeze")
                .put("QG01", 2, new Answer.NotSure());
    }

    @Test
    void a_serious_reaction_counts_even_when_nobody_knows_the_food() {
        var sheet = nameless(Sheet.child());

        assertThat(Sheet.flags(sheet.evaluation())).containsExactly("RF30 REVIEW");
        assertThat(level(sheet, "allergy.*.anaphylaxis")).isEqualTo(Truth.Level.YES);
        assertThat(level(sheet, "allergy.egg.delayed_suspected")).isEqualTo(Truth.Level.YES);
        assertThat(level(sheet, "allergy.peanut.anaphylaxis")).isEqualTo(Truth.Level.UNKNOWN);
        assertThat(level(sheet, "allergy.peanut.fpies")).isEqualTo(Truth.Level.NO);
        assertThat(sheet.evaluation().gates()).extracting(GateHit::id).contains("G-COCO");
    }

    @Test
    void while_a_food_is_not_named_no_food_goes_out_or_comes_back() {
        var child = nameless(Sheet.child()).gate();
        assertThat(child.check(Measure.giveBack("milk")).blockedBy()).contains("R-004");
        assertThat(child.check(Measure.eliminate("corn")).blockedBy()).contains("R-004");

        var adult = nameless(Sheet.woman()).choose("QC16", "no").choose("QG14", "in-date");
        assertThat(adult.gate().check(Measure.eliminate("corn")).toAsk())
                .extracting(Blocker::id)
                .contains("R-004");
    }

    private static Truth.Level level(Sheet sheet, String id) {
        return sheet.asCase().has(id).level();
    }

    @ParameterizedTest(name = "\"{0}\" is the food \"{1}\"")
    @CsvSource({"St. John bread, St  John bread", ".5 egg, 5 egg", "Strawberry, Strawberry"})
    void a_food_in_free_words_makes_an_id_of_three_parts(String written, String food) {
        var sheet = reaction("egg", "under-30-min", "hives", "1").put("QG01", 1, new Value.Words(written));

        assertThat(sheet.asCase().reactions()).extracting(Reaction::food).containsExactly(food);
        assertThat(sheet.asCase().reactions().getFirst().id().split("\\.")).hasSize(3);
    }

    @ParameterizedTest(name = "types [{0}], foods [{1}], out {2} months: {3}")
    @CsvSource({
        "'', '', 0, YES",
        "delayed_suspected, '', 0, YES",
        "fpies, '', 0, NO",
        "'', milk, 0, YES",
        "'', egg, 0, NO",
        "delayed_suspected, milk, 2, YES",
        "delayed_suspected, milk, 3, NO",
    })
    void a_rule_about_foods_looks_at_type_food_and_how_long_it_has_been_out(
            String type, String food, int months, Truth.Level expected) {
        var sheet = reaction("milk", "2-24-h", "belly-pain", "3")
                .row("QG12", 1, "fully")
                .number("QG12a", 1, "2");

        assertThat(Fired.all(
                        sheet.asCase(), book(new RuleBook.Each(words(type), words(food), months, false), List.of())))
                .extracting(f -> f.truth().level())
                .isEqualTo(expected == Truth.Level.YES ? List.of(expected) : List.of());
    }

    @Test
    void a_rule_about_one_food_may_hold_back_every_food() {
        var of = reaction("egg", "under-30-min", "hives", "1").asCase();
        var each = new RuleBook.Each(Set.of("immediate"), Set.of(), 0, false);
        List<Target> targets = List.of(
                new Target.Every(Measure.Kind.GIVE_BACK),
                new Target.AllBut(Measure.Kind.SUPPORT, Barriers.BASICS),
                new Target.These(Set.of(Measure.eliminate("{food}"))));
        var gate = new SafetyGate(Barriers.of(of, List.of(), Fired.all(of, book(each, targets))), Limits.of(of));

        assertThat(gate.check(Measure.giveBack("corn")).blockedBy()).containsExactly("R-X");
        assertThat(gate.check(Measure.support("SUP.STRESS")).blockedBy()).containsExactly("R-X");
        assertThat(gate.check(Measure.support("SUP.SLEEP")).allowed()).isTrue();
        assertThat(gate.check(Measure.eliminate("egg")).blockedBy()).containsExactly("R-X");
        assertThat(gate.check(Measure.eliminate("corn")).allowed()).isTrue();
    }

    private static Set<String> words(String one) {
        return one.isEmpty() ? Set.of() : Set.of(one);
    }

    private static RuleBook book(RuleBook.Each each, List<Target> blocks) {
        var row = new RuleBook.RuleRow(
                "R-X",
                1,
                Optional.of(each),
                new Condition.All(List.of()),
                List.of(new Action.Block(blocks)),
                "{food}",
                Overriding.WITH_REASON,
                List.of("practice"));
        return new RuleBook(
                List.of(),
                List.of(),
                List.of(),
                List.of(row),
                List.of(),
                Medicines.of(Map.of()),
                new RuleBook.Foods(Map.of()),
                new GrowthReference(Map.of()),
                Sheet.BOOK.settings());
    }
}
