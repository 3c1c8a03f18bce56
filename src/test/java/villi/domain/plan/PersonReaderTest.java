package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.food.FoodCode;
import villi.domain.food.NutrientBook;
import villi.domain.intake.Answer;
import villi.domain.patient.Sex;

/// What may never be offered to a person (sections 0.5, 2.7, 9.2), whose needs count (4.4), which medicines are kept
/// (3.4).
class PersonReaderTest {

    private static Sample child() {
        return Sample.child("Ari", LocalDate.of(2019, 3, 1));
    }

    private static List<String> never(Sample sample) {
        return codes(sample.situation().person().eating().never());
    }

    private static List<String> codes(java.util.Set<FoodCode> foods) {
        return foods.stream().map(FoodCode::value).toList();
    }

    @ParameterizedTest
    @CsvSource({"QC16, QC16a, yes, true", "QC17, QC17a, yes, true", "QC16, QC16a, no, false", "QC17, QC17a, no, false"})
    void the_food_of_a_serious_reaction_or_of_severe_vomiting_is_never_offered(
            String question, String which, String told, boolean kept) {
        var sample = child().pick(question, told).pick(which, "soy");
        var s = sample.situation();
        var soy = s.catalogue().foods().food("soy_drink").orElseThrow();

        assertThat(never(sample).contains("soy")).isEqualTo(kept);
        assertThat(soy.suits(s.out(List.of()), s.person().months())).isNotEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "vegan, milk egg fish crustacean mollusc meat honey gelatine",
        "vegetarian, fish crustacean mollusc meat gelatine",
        "kosher, pork crustacean mollusc",
        "halal, pork alcohol gelatine",
        "other, ''",
        "none, ''"
    })
    void a_rule_of_eating_is_kept_in_every_offer(String rule, String foods) {
        assertThat(never(child().pick("QF15", rule)))
                .containsExactlyInAnyOrder(Arrays.stream(foods.split(" "))
                        .filter(f -> !f.isEmpty())
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"yes, no, PREGNANT", "no, yes, LACTATING", "yes, yes, PREGNANT", "no, no, USUAL"})
    void pregnancy_and_breast_feeding_change_the_needs(String pregnant, String feeding, NutrientBook.State expected) {
        var sample = Sample.adult("Rae", LocalDate.of(1994, 3, 1), Sex.FEMALE)
                .pick("QA05", pregnant)
                .pick("QA06", feeding);

        assertThat(sample.situation().person().body().state()).isEqualTo(expected);
    }

    /// A test that shows no allergy keeps no food away, but any told reaction does.
    @ParameterizedTest
    @CsvSource({"'', false", "belly-pain, true", "hives, true"})
    void only_an_unproven_test_keeps_nothing_away(String sign, boolean kept) {
        var sample = tested(Answer.code("egg"));
        if (!sign.isEmpty()) {
            sample.row("QG01", 2, Answer.code("egg"))
                    .row("QG02", 2, Answer.code(sign))
                    .row("QG03", 2, Answer.code("under-30-min"));
        }

        assertThat(never(sample).contains("egg")).isEqualTo(kept);
        assertThat(sample.draft().lines().stream().anyMatch(l -> l.key().equals("give-back:egg")))
                .isNotEqualTo(kept);
    }

    private static Sample tested(Answer food) {
        return child().pick("QB04n", "yes")
                .row("QB04a", 1, Answer.code("egg"))
                .pick("QGn", "yes")
                .row("QG01", 1, food)
                .row("QG10", 1, Answer.code("home-test"))
                .row("QG11", 1, Answer.code("igg-panel"))
                .row("QG02", 1, new Answer.NotSure());
    }

    @ParameterizedTest
    @CsvSource({
        "Egg, egg, ''",
        "mayonnaise, egg, ''",
        "tofu, soy, ''",
        "dragon fruit, '', dragon fruit",
        "..., '', ...",
    })
    void typed_words_name_a_food_or_wait_for_a_look_by_hand(String words, String never, String unclear) {
        var eating = child().pick("QGn", "yes")
                .row("QG01", 1, Sample.words(words))
                .row("QG02", 1, Answer.code("hives"))
                .row("QG03", 1, Answer.code("under-30-min"))
                .situation()
                .person()
                .eating();

        if (!never.isEmpty()) assertThat(codes(eating.never())).contains(never);
        assertThat(String.join(",", eating.unclear())).isEqualTo(unclear);
    }

    @Test
    void foods_left_out_now_are_known_apart_from_allergies() {
        var eating = child().pick("QB04n", "yes")
                .row("QB04a", 1, Answer.code("corn"))
                .row("QB04a", 2, Sample.words("tomato"))
                .row("QB04a", 3, new Answer.NotSure())
                .situation()
                .person()
                .eating();

        assertThat(codes(eating.alreadyOut())).containsExactly("corn", "nightshade");
        assertThat(eating.never()).isEmpty();
    }

    /// Whether a medicine on file is kept: prescribed unless the family says no, and taken now unless it says no.
    @ParameterizedTest
    @CsvSource({
        "QJ01n, QJ01a, QJ01d, yes, '', '', true",
        "QJ01n, QJ01a, QJ01d, not-sure, '', '', true",
        "QJ01n, QJ01a, QJ01d, no, '', '', false",
        "QJ05n, QJ05a, QJ05d, yes, QJ05e, yes, true",
        "QJ05n, QJ05a, QJ05d, yes, QJ05e, not-sure, true",
        "QJ05n, QJ05a, QJ05d, yes, QJ05e, no, false",
        "QJ05n, QJ05a, QJ05d, no, QJ05e, yes, false",
        "QJ06n, QJ06a, '', '', QJ06d, yes, true",
        "QJ06n, QJ06a, '', '', QJ06d, no, false",
        "QJ08n, QJ08a, QJ08d, yes, '', '', true",
        "QH14n, QH14a, QH14c, no, '', '', false"
    })
    void a_prescribed_medicine_that_is_taken_is_kept(
            String gate, String name, String by, String prescribed, String now, String taken, boolean kept) {
        var sample = child().pick(gate, "yes").row(name, 1, Sample.words("Omeprazole"));
        if (!by.isEmpty()) sample.row(by, 1, told(prescribed));
        if (!now.isEmpty()) sample.row(now, 1, told(taken));

        assertThat(sample.draft().lines().stream().anyMatch(l -> l.kind() == PlanLine.Kind.KEEP_MEDICINE))
                .isEqualTo(kept);
    }

    private static Answer told(String code) {
        return code.equals("not-sure") ? new Answer.NotSure() : Answer.code(code);
    }

    @ParameterizedTest
    @CsvSource({"2019-03-01, Keep giving Omeprazole", "1984-03-01, Keep taking Omeprazole"})
    void a_kept_medicine_speaks_to_the_parent_or_to_the_patient(LocalDate born, String words) {
        var sample = born.getYear() > 2010 ? child() : Sample.adult("Rae", born, Sex.FEMALE);
        var plan = sample.pick("QJ01n", "yes")
                .row("QJ01a", 1, Sample.words("Omeprazole"))
                .row("QJ01d", 1, Answer.code("yes"))
                .row("QJ01a", 2, new Answer.NotSure())
                .draft();

        assertThat(plan.lines())
                .filteredOn(l -> l.kind() == PlanLine.Kind.KEEP_MEDICINE)
                .singleElement()
                .satisfies(l -> assertThat(l.wording().forFamily()).startsWith(words));
    }

    @Test
    void a_medicine_told_twice_is_one_and_in_doubt_it_is_prescribed() {
        var sample = child().pick("QJ01n", "yes")
                .row("QJ01a", 1, Sample.words("Omeprazole"))
                .row("QJ01b", 1, new Answer.NotSure())
                .row("QJ01d", 1, Answer.code("no"))
                .row("QJ01a", 2, Sample.words("omeprazole"))
                .row("QJ01b", 2, Sample.words("10 mg"))
                .row("QJ01d", 2, Answer.code("no"))
                .pick("QJ05n", "yes")
                .row("QJ05a", 1, Sample.words("OMEPRAZOLE"))
                .row("QJ05d", 1, Answer.code("yes"))
                .row("QJ05e", 1, Answer.code("yes"));

        assertThat(sample.situation().person().medicines())
                .extracting(Person.Medicine::name, Person.Medicine::dose, Person.Medicine::prescribed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Omeprazole", "10 mg", true));
    }
}
