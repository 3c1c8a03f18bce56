package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other words keep placeholders, amounts and warnings, are easy to read and say nothing that is never said.
class OwnWordsTest {

    private static List<String> family(String shipped, String own) {
        return OwnWords.objections(new Spot.Text(shipped, Spot.Reader.FAMILY, List.of()), own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Add one each week: {foods}. Give water with each. | Each week add one: {foods}. Give water too.",
                "1 to 2 tablespoons a day: {foods}. | Each day 1 to 2 tablespoons: {foods}.",
                "there is little fiber in the food now | we saw not much fiber in the food",
                "Do not give honey. | Never give honey."
            })
    void words_with_the_same_meaning_may_stand(String shipped, String own) {
        assertThat(family(shipped, own)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Add one: {foods}. | Add one. | it must keep {foods} as in the shipped text",
                "Add one: {foods}. | Add one: {food}. | it must keep {foods} as in the shipped text",
                "Eat oats. | Eat {foods}. | it may have no {…}; the shipped text has none",
                "Take 1 teaspoon. | Take 1 tablespoon. | amounts and times are locked; it must keep exactly: 1,"
                        + " teaspoon",
                "Half a cup a day. | A cup a day. | amounts and times are locked; it must keep exactly: cup, day, half",
                "Eat oats. | Eat oats twice a day. | it may name no amount or time; the shipped text names none",
                "No honey. | Honey. | warnings are locked; it must still say: no or not",
                "Only if your doctor says yes. | If you like. | warnings are locked; it must still say: doctor, only",
                "Eat oats. | Oats detox you. | these words are never said: detox",
                "Eat oats. | Stop taking your pills. Eat oats. | these words are never said: Stop taking your pills.,"
                        + " stop taking",
                "Eat oats. | 😀 | there are no words in it",
                "Eat oats. | Eat <b>oats</b>. | 'it has a line break, a bracket < > or a hidden sign in it'"
            })
    void words_with_another_meaning_are_refused(String shipped, String own, String reason) {
        assertThat(family(shipped, own)).contains(reason.replace("'", ""));
    }

    @Test
    void a_text_for_families_must_be_easy_and_one_for_the_practice_need_not() {
        String hard = "Nutritional considerations necessitate considerable individualized supervision.";

        assertThat(family("Eat oats.", hard)).singleElement().asString().contains("6.5 is the most");
        assertThat(OwnWords.objections(new Spot.Text("Eat oats.", Spot.Reader.PRACTICE, List.of()), hard))
                .isEmpty();
    }

    @Test
    void a_text_without_end_is_refused() {
        assertThat(family("Eat oats.", "Eat oats. ".repeat(20)))
                .contains("it is longer than 98 letters, which no sheet has room for");
    }

    @Test
    void the_words_for_a_food_name_its_groups_and_no_others() {
        var problems = new Problems();
        var shipped = new ShippedFoods();
        Yaml.open("foods/foods.yaml", problems).ifPresent(shipped::add);
        Yaml.open("foods/groups.yaml", problems).ifPresent(shipped::add);
        FoodNames names = shipped.names();

        assertThat(names.named("plain Greek yogurt")).containsExactly("milk");
        assertThat(names.named("goat milk")).containsExactly("lactose", "milk");
        assertThat(names.named("lactose-free milk")).containsExactly("lactose", "milk");
        assertThat(names.named("soy milk")).containsExactly("soy");
        assertThat(names.named("peanut butter cookies")).containsExactly("peanut");
        assertThat(names.named("milk-free spread")).isEmpty();
        assertThat(names.named("butternut squash")).isEmpty();
    }
}
