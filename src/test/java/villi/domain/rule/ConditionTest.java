package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import villi.domain.intake.Value;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.Behavior;
import villi.domain.questionnaire.Visibility.EnableWhen;
import villi.domain.questionnaire.Visibility.Operator;
import villi.domain.rule.Condition.Comparison;
import villi.domain.rule.Condition.Unit;

/// What a row of the catalogue may ask, and what it hears: yes, no, or not known.
class ConditionTest {

    private static Truth.Level level(Sheet sheet, Condition condition) {
        return sheet.asCase().test(condition).level();
    }

    /// Somebody born on 3 June 2021 is 5 years, 60 months and 1826 days old on 3 June 2026.
    @ParameterizedTest(name = "5 years old: age {0} {1} {2} is {3}")
    @CsvSource({
        "LESS, 5, YEARS, NO", "AT_MOST, 5, YEARS, YES", "EQUAL, 5, YEARS, YES", "AT_LEAST, 5, YEARS, YES",
        "MORE, 5, YEARS, NO", "LESS, 61, MONTHS, YES", "EQUAL, 60, MONTHS, YES", "EQUAL, 59, MONTHS, NO",
        "MORE, 59, MONTHS, YES", "LESS, 1826, DAYS, NO", "AT_LEAST, 1826, DAYS, YES", "MORE, 1826, DAYS, NO",
    })
    void ages_are_completed_years_months_and_days(Comparison sign, int amount, Unit unit, Truth.Level expected) {
        var sheet = Sheet.child().born(LocalDate.of(2021, 6, 3));

        assertThat(level(sheet, new Condition.AgeIs(sign, amount, unit))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: QH02 <= 2 is {1}")
    @CsvSource({"2, YES", "3, NO", "'', UNKNOWN", "2 1, UNKNOWN"})
    void a_number_that_is_missing_or_told_twice_is_not_known(String stools, Truth.Level expected) {
        var sheet = Sheet.child().silent("QH02");
        if (!stools.isEmpty()) sheet.put("QH02", 0, amounts(stools));

        assertThat(level(sheet, Ask.atMost("QH02", 2))).isEqualTo(expected);
    }

    private static Value[] amounts(String written) {
        return Arrays.stream(written.split(" "))
                .<Value>map(n -> new Value.Amount(new BigDecimal(n)))
                .toArray(Value[]::new);
    }

    @Test
    void a_weight_in_a_unit_that_the_form_does_not_offer_is_never_taken_as_kilograms() {
        var sheet = Sheet.child().measure("QD01", "3", "[stone_av]");

        assertThat(FactsTest.value(sheet, "weight_kg")).isEqualTo("unknown");
        assertThat(level(sheet, Ask.atMost("QD01", 10))).isEqualTo(Truth.Level.UNKNOWN);
        assertThat(sheet.evaluation().blocks()).extracting(b -> b.id()).contains("R-005");
    }

    private static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("QC13", new Value.Code("anal-tags"), Truth.Level.YES),
                Arguments.of("QC13", new Value.Code("none"), Truth.Level.NO),
                Arguments.of("QB05", new Value.Words("to grow well"), Truth.Level.YES),
                Arguments.of("QB05", new Value.Words("  "), Truth.Level.NO),
                Arguments.of("QD01a", new Value.Day(Sheet.ON), Truth.Level.YES));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("written")
    void none_and_blanks_answer_nothing(String item, Value value, Truth.Level expected) {
        assertThat(level(Sheet.child().put(item, 0, value), Ask.answered(item))).isEqualTo(expected);
    }

    @Test
    void what_is_not_answered_is_not_known_and_what_is_not_asked_is_no() {
        assertThat(level(Sheet.child().silent("QC13"), Ask.answered("QC13"))).isEqualTo(Truth.Level.UNKNOWN);
        assertThat(level(Sheet.child().silent("QC02a").choose("QC02", "no"), Ask.answered("QC02a")))
                .isEqualTo(Truth.Level.NO);
        assertThat(level(Sheet.child(), Ask.answered("QN01"))).isEqualTo(Truth.Level.NO);
        assertThat(level(Sheet.child(), new Condition.Row(new LinkId("QN99"), Ask.yes("QN99a"))))
                .isEqualTo(Truth.Level.NO);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "auditc, 12, YES",
        "auditc, 11, NO",
        "fiber_g, 35, YES",
        "ed_gate, clear, YES",
        "ed_gate, amber, NO",
        "vegan, false, YES",
        "weight_loss_pct, 0, NO",
    })
    void a_fact_is_asked_as_a_word_a_number_or_yes_and_no(String fact, String word, Truth.Level expected) {
        assertThat(level(drinker(), new Condition.FactIs(fact, Set.of(word)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} >= {1}: {2}")
    @CsvSource({"auditc, 12, YES", "auditc, 13, NO", "ed_gate, 0, NO", "vegan, 0, NO", "weight_loss_pct, 0, NO"})
    void only_a_number_compares(String fact, BigDecimal with, Truth.Level expected) {
        assertThat(level(drinker(), new Condition.FactCompared(fact, Comparison.AT_LEAST, with)))
                .isEqualTo(expected);
    }

    /// Drinks as much as AUDIT-C can count.
    private static Sheet drinker() {
        return Sheet.man().choose("QN01", "4").choose("QN02", "4").choose("QN03", "4");
    }

    @Test
    void names_that_nobody_defined_are_refused() {
        var of = Sheet.child().asCase();

        assertThatThrownBy(() -> of.has("finding.nothing")).hasMessage("no id finding.nothing");
        assertThatThrownBy(() -> of.fact("nothing")).hasMessage("no fact nothing");
    }

    /// A question that is asked only while the number of stools is like this.
    private static Questionnaire asking(Operator operator, String than) {
        var stools = Sheet.CHILD.find(new LinkId("QH02")).orElseThrow();
        var next = new Item(
                new LinkId("next"),
                2,
                ItemType.CHOICE,
                stools.wording(),
                Item.AnswerRule.FREE,
                stools.duty(),
                new Visibility(List.of(new EnableWhen(stools.linkId(), operator, than)), Behavior.ALL),
                false,
                List.of());
        return new Questionnaire(
                Sheet.CHILD.ref(),
                "Short",
                Sheet.CHILD.audience(),
                Sheet.CHILD.bands(),
                List.of(new Item(
                        new LinkId("S"),
                        0,
                        ItemType.GROUP,
                        stools.wording(),
                        Item.AnswerRule.FREE,
                        stools.duty(),
                        Visibility.ALWAYS,
                        false,
                        List.of(stools, next))));
    }

    @ParameterizedTest(name = "asked when QH02 {0} {1}; {2} stools: {3}")
    @CsvSource({
        "GREATER, 3, 4, YES",
        "GREATER, 3, 3, NO",
        "LESS, 3, 2, YES",
        "LESS, 3, 3, NO",
        "GREATER_OR_EQUAL, 3, 3, YES",
        "GREATER_OR_EQUAL, 3, 2, NO",
        "LESS_OR_EQUAL, 3, 3, YES",
        "LESS_OR_EQUAL, 3, 4, NO",
        "EQUAL, 3, 3, YES",
        "NOT_EQUAL, 3, 3, NO",
        "EXISTS, true, 3, YES",
        "EXISTS, false, 3, NO",
        "GREATER, 3, '', UNKNOWN",
        "EXISTS, true, '', UNKNOWN",
    })
    void a_question_behind_a_number_opens_only_when_the_number_says_so(
            Operator operator, String than, String stools, Truth.Level expected) {
        var sheet = Sheet.empty(asking(operator, than), Sex.FEMALE, LocalDate.of(2021, 3, 9));
        if (!stools.isEmpty()) sheet.number("QH02", stools);
        sheet.choose("next", "yes");

        assertThat(level(sheet, Ask.yes("next"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "diet_score, unknown",
        "fiber_g, unknown",
        "weight_kg, unknown",
        "auditc, unknown",
        "constipation, false",
        "constipation_criteria, 1"
    })
    void a_form_that_does_not_ask_for_something_says_nothing_about_it(String fact, String expected) {
        var form = asking(Operator.EXISTS, "true");
        var sheet = Sheet.empty(form, Sex.FEMALE, LocalDate.of(2021, 3, 9)).number("QH02", "7");

        assertThat(FactsTest.value(sheet, fact)).isEqualTo(expected);
    }
}
