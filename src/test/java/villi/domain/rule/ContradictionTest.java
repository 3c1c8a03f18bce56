package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Contradiction.Found;

/// Each contradiction of the catalogue with answers that show it, and with answers close by that must not.
class ContradictionTest {

    /// Contradiction, who, answers that cannot all be right, answers close by that can.
    private static final String EXAMPLES = """
        X-REACTIONS | child | QGn = no; QG01 #1 = milk | QGn = yes; QG01 #1 = milk
        X-MEDICINES | child | QJ01n = no; QJ01d #1 = yes | QJ01n = yes; QJ01d #1 = yes
        X-MEDICINE-KIND | child | QJ01n = no; QJ07 = insulin | QJ01n = no; QJ07 = none
        X-ANTIBIOTIC-NOW | child | QJ01n = no; QJ04a = yes | QJ01n = yes; QJ04a = yes
        X-ANTIBIOTIC-COUNT | child | QJ04 = 0; QJ04a = yes | QJ04 = 1; QJ04a = yes
        X-CELIAC-TEST | child | QR01n = no; QR01b #1 = negative | QR01n = yes; QR01b #1 = negative
        X-STOOL-TEST | child | QR03n = no; QR03a #1 = blood | QR03n = yes; QR03a #1 = blood
        X-EARLIER-WEIGHTS | child | QD04n = no; QD04b #1 = 17 kg | QD04n = yes; QD04b #1 = 17 kg
        X-HARD-AND-LOOSE | child | QH01 = yes; QH03a = over-half; QH03b = over-half | QH01 = yes; QH03a = quarter-half; QH03b = over-half
        X-DIAPER-HARD-AND-WATERY | toddler | QH01 = no; QH03d = over-half; QH03e = over-half | \
        QH01 = no; QH03d = over-half; QH03e = quarter-half
        X-HARD-FORMS | child | QH01 = yes; QH03 = f1; QH03a = none | QH01 = yes; QH03 = f3; QH03a = none
        X-LOOSE-FORMS | child | QH01 = yes; QH03 = f4, f7; QH03b = none | QH01 = yes; QH03 = f4, f7; QH03b = under-quarter
        X-LOOSE-LONG | child | QH01 = yes; QC06 = yes; QH03b = none | QH01 = yes; QC06 = no; QH03b = none
        X-LOOSE-NIGHT | child | QH01 = yes; QC07 = yes; QH03b = none | QH01 = yes; QC07 = yes; QH03b = under-quarter
        X-LOOSE-OFTEN | child | QH01 = yes; QI-GI-LOOSE-F = 3; QH03b = none | QH01 = yes; QI-GI-LOOSE-F = 1; QH03b = none
        X-WEEKS | infant | QA04 = yes; QA04a = 38 | QA04 = yes; QA04a = 36
        X-WEEKS-AND-WEIGHT | infant | QA04 = yes; QA04a = 27; QD05 = 3.1 kg | QA04 = yes; QA04a = 27; QD05 = 0.9 kg
        X-NEWBORN-CARE | infant | QE01a = no; QE01c = yes | QE01a = yes; QE01c = yes
        X-SOLIDS | infant | QE07n = no; QE02 = solids-breast | QE07n = yes; QE02 = breast
        X-BREAST-ONLY | infant | QE02 = breast; QE05 = goat-milk | QE02 = breast; QE05 = water
        X-SOLIDS-AGE | newborn | QE07n = yes; QE07 = 5 | QE07n = yes; QE07 = 2
        X-HARD-STOOL-AGE | infant | QH09 = 20 | QH09 = 3
        X-PERIOD-AGE | teen | age 14 years; QD07 = 17 | age 14 years; QD07 = 14
        """;

    record Example(String id, String who, String clash, String fits) {

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Example> examples() {
        return EXAMPLES.lines()
                .map(line -> line.split("\\|"))
                .map(part -> new Example(part[0].strip(), part[1].strip(), part[2].strip(), part[3].strip()));
    }

    private static List<String> found(Sheet sheet) {
        return sheet.contradictions().stream().map(Found::id).toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answers_that_cannot_all_be_right_are_found(Example example) {
        assertThat(found(SheetText.read(example.who(), example.clash()))).contains(example.id());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answers_that_can_be_right_are_left_alone(Example example) {
        assertThat(found(SheetText.read(example.who(), example.fits()))).doesNotContain(example.id());
    }

    @Test
    void each_contradiction_has_an_example() {
        assertThat(examples().map(Example::id))
                .containsExactlyInAnyOrderElementsOf(Sheet.BOOK.contradictions().stream()
                        .map(Contradiction::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"newborn", "infant", "toddler", "child", "teen", "mother", "woman", "man"})
    void a_form_with_nothing_to_find_contradicts_nothing(String who) {
        assertThat(found(SheetText.read(who, ""))).isEmpty();
    }

    @Test
    void silence_and_not_sure_contradict_nothing() {
        assertThat(found(SheetText.read("child", "QC06 = yes; QC07 = yes; QH03b ?")))
                .isEmpty();
        assertThat(found(SheetText.read("child", "QC06 = yes; QC07 = yes; QH03b -")))
                .isEmpty();
    }

    @Test
    void each_asks_questions_of_one_person_that_stand_together_in_some_form() {
        for (Contradiction each : Sheet.BOOK.contradictions())
            assertThat(Sheet.forms().filter(f -> together(f, each)).count())
                    .as(each.id())
                    .isPositive();
    }

    private static boolean together(Questionnaire form, Contradiction each) {
        List<Item> asked =
                each.ask().stream().flatMap(id -> form.find(id).stream()).toList();
        return asked.size() == each.ask().size()
                && asked.stream().allMatch(i -> i.number() > 0)
                && asked.stream().map(i -> i.duty().alone()).distinct().count() == 1;
    }

    @Test
    void what_a_teen_answers_alone_is_not_held_against_what_a_parent_says() {
        for (Contradiction each : Sheet.BOOK.contradictions())
            assertThat(Sheet.forms().flatMap(f -> mixed(f, each)).toList())
                    .as(each.id())
                    .isEmpty();
    }

    private static Stream<String> mixed(Questionnaire form, Contradiction each) {
        long kinds = each.ask().stream()
                .flatMap(id -> form.find(id).stream())
                .map(i -> i.duty().alone())
                .distinct()
                .count();
        return kinds > 1 ? Stream.of(form.ref().toString()) : Stream.empty();
    }
}
