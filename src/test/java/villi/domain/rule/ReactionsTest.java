package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
