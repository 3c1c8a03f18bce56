package villi.domain.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import villi.domain.plan.Sample;
import villi.printing.Leo;

/// What the sheets of a baby say (section 9.7).
class BabySheetTest {

    private static final Handout MOTHER = Leo.sheet(Sample.leo(), Leo.plan(Sample.leo(), "mother_milk"));
    private static final Handout BOTTLE = Leo.sheet(Leo.bottle(), Leo.plan(Leo.bottle(), "formula_milk"));

    private static String words(Handout handout) {
        return String.join("\n", Words.of(handout));
    }

    @Test
    void the_sheet_of_a_mother_speaks_of_her_food() {
        assertThat(MOTHER.title()).isEqualTo("Leo’s milk test: mom’s food");
        assertThat(words(MOTHER))
                .contains(
                        "Mom: leave out all cow's milk food and drinks.",
                        "Mom: eat 3 calcium foods a day. Do not eat less.",
                        "1000 mg of calcium a day, 1300 mg under 19 years",
                        "Mom’s food: Mon 11 Jan to Sun 24 Jan",
                        "How mom gets enough",
                        "A day for mom",
                        "Mom eats milk again: from Mon 25 Jan",
                        "Only breast milk. Keep the vitamin D drops.")
                .doesNotContain("Feed Leo this", "Leo eats", "your child", "Drink water with each meal");
    }

    @Test
    void the_sheet_of_a_bottle_speaks_of_the_formula() {
        assertThat(BOTTLE.title()).isEqualTo("Leo’s milk test: the formula");
        assertThat(words(BOTTLE))
                .contains(
                        "Give only the formula that the doctor chose.",
                        "Mix it just as the label says.",
                        "No soy formula under 6 months.",
                        "The usual formula comes back: from Mon 25 Jan",
                        "First bottle: 3 of 5 scoops")
                .doesNotContain("breast milk", "Feed Leo this", "A day of food", "May contain");
    }

    @Test
    void a_baby_has_its_own_calls_its_own_diary_and_a_list_of_what_not_to_give() {
        for (var handout : List.of(MOTHER, BOTTLE)) {
            assertThat(words(handout))
                    .contains(
                            "Fever of 100.4 °F (38 °C) or more",
                            "Fewer wet diapers",
                            "Mom is sad or very tired",
                            "other milk, water, tea, honey, herbs or probiotic drops",
                            "Wet diapers",
                            "Crying",
                            "Mom’s mood")
                    .doesNotContain("Belly pain\n", "leave out milk from Leo");
        }
        assertThat(words(MOTHER)).contains("Mom had milk");
        assertThat(words(BOTTLE)).doesNotContain("Mom had milk");
    }

    @Test
    void a_baby_of_eight_months_eats_beside_the_milk() {
        var sample = Sample.baby("Ada", Sample.TODAY.minusMonths(8))
                .say("QB05", "Calm days")
                .pick("QE02", "solids-breast");
        var text = words(Leo.sheet(sample, Leo.plan(sample, "mother_milk")));

        assertThat(text).contains("other milk, tea, honey, herbs").doesNotContain("other milk, water");
    }

    @Test
    void it_is_easy_to_read() {
        for (var handout : List.of(MOTHER, BOTTLE)) {
            assertThat(Readability.of(words(handout)).grade()).isLessThan(6);
        }
    }
}
