package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Visibility;

class TypedAnswerTest {

    private static final List<Item.Unit> WEIGHT = List.of(
            new Item.Unit("kg", "kg", BigDecimal.ONE),
            new Item.Unit("[lb_av]", "lb", new BigDecimal("0.45359237")),
            new Item.Unit("[oz_av]", "oz", new BigDecimal("0.028349523")));

    private final TypedAnswer typed =
            new TypedAnswer(new DateEntry(DateEntry.Order.DAY_FIRST, LocalDate.of(2026, 11, 24)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"21.4; 21.4", "21,4; 21.4", "3/4; 0.75", "1 1/2; 1.5", "0; 0"})
    void reads_points_commas_and_fractions(String text, BigDecimal meant) {
        assertThat(typed.read(item(ItemType.DECIMAL), text)).isEqualTo(read(new Value.Amount(meant)));
    }

    @ParameterizedTest
    @CsvSource({"2.5", "-1", "two", "1/0", "1e9"})
    void refuses_what_is_no_whole_number(String text) {
        assertThat(typed.read(item(ItemType.INTEGER), text)).isEqualTo(new TypedAnswer.Reading.Refused("typed.whole"));
    }

    @Test
    void keeps_the_unit_that_was_typed() {
        assertThat(typed.read(item(ItemType.QUANTITY), "47 lb"))
                .isEqualTo(read(new Value.Measure(new BigDecimal("47"), "[lb_av]")));
        assertThat(typed.read(item(ItemType.QUANTITY), "21,4"))
                .isEqualTo(read(new Value.Measure(new BigDecimal("21.4"), "kg")));
    }

    @Test
    void adds_the_second_part_of_a_measure() {
        assertThat(typed.read(item(ItemType.QUANTITY), "47 lb 8 oz"))
                .isInstanceOfSatisfying(
                        TypedAnswer.Reading.Read.class,
                        r -> assertThat(r.answer().toString()).contains("47.5"));
    }

    @Test
    void refuses_a_unit_that_the_item_does_not_have() {
        assertThat(typed.read(item(ItemType.QUANTITY), "47 cm"))
                .isEqualTo(new TypedAnswer.Reading.Refused("typed.quantity"));
    }

    @Test
    void empty_text_clears_the_answer() {
        assertThat(typed.read(item(ItemType.DATE), "  ")).isEqualTo(new TypedAnswer.Reading.Read(new Answer.Silent()));
    }

    private static TypedAnswer.Reading read(Value value) {
        return new TypedAnswer.Reading.Read(new Answer.Given(List.of(value)));
    }

    private static Item item(ItemType type) {
        return new Item(
                new LinkId("X"),
                1,
                type,
                new Item.Wording("?", "", "", "practice"),
                new Item.AnswerRule(List.of(), type == ItemType.QUANTITY ? WEIGHT : List.of(), Optional.empty()),
                new Item.Duty(false, false, false, false),
                Visibility.ALWAYS,
                false,
                List.of());
    }
}
