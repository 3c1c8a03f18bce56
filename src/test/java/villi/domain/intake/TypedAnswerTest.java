package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.content.ShippedForms;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.domain.questionnaire.Visibility;

class TypedAnswerTest {

    private static final ShippedForms FORMS = ShippedForms.load();

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
    @CsvSource(
            delimiter = ';',
            value = {"3; 3", "0; 0", "2.0; 2.0", "10; 10"})
    void reads_whole_numbers(String text, BigDecimal meant) {
        assertThat(typed.read(item(ItemType.INTEGER), text)).isEqualTo(read(new Value.Amount(meant)));
    }

    @ParameterizedTest
    @CsvSource({"2.5", "-1", "two", "1/0", "1e9"})
    void refuses_what_is_no_whole_number(String text) {
        assertThat(typed.read(item(ItemType.INTEGER), text)).isEqualTo(new TypedAnswer.Reading.Refused("typed.whole"));
    }

    @ParameterizedTest
    @CsvSource({"two", "1/0", "-", "1.2.3", "12345678901234567"})
    void refuses_what_is_no_number(String text) {
        assertThat(typed.read(item(ItemType.DECIMAL), text)).isEqualTo(new TypedAnswer.Reading.Refused("typed.number"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "QD01; 47 lb; 47; [lb_av]",
                "QD01; 47 LBS; 47; [lb_av]",
                "QD01; 21,4; 21.4; kg",
                "QD01; 47 lb 8 oz; 47.5; [lb_av]",
                "QD01; 56 oz; 3.5; [lb_av]",
                "QD01; 20 1/2 kg; 20.5; kg",
                "QD02; 103; 103; cm",
                "QD02; 40.5 in; 40.5; [in_i]",
                "QD02; 4'2\"; 50; [in_i]",
                "QD02; 4 ft 2 in; 50; [in_i]",
                "QF11; 32; 32; [foz_us]",
                "QF11; 32 oz; 32; [foz_us]",
                "QF11; 32 fl oz; 32; [foz_us]",
                "QF11; 250 ml; 250; mL",
                "QF11; 1 cup; 1; [cup_us]",
                "QF11; 2 cups; 2; [cup_us]"
            })
    void measures_are_read_in_the_units_of_the_shipped_forms(
            String question, String text, BigDecimal number, String unit) {
        assertThat(typed.read(shipped(question), text))
                .isInstanceOfSatisfying(
                        TypedAnswer.Reading.Read.class,
                        r -> assertThat(r.answer().values())
                                .singleElement()
                                .isInstanceOfSatisfying(Value.Measure.class, m -> {
                                    assertThat(m.number()).isEqualByComparingTo(number);
                                    assertThat(m.unit()).isEqualTo(unit);
                                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "QD01; 47 cm",
                "QD01; heavy",
                "QD01; -5 kg",
                "QD01; 1/0 kg",
                "QD01; 47 lb 3",
                "QD01; 47 lb 3 cm",
                "QD01; 47 lb 1/0 oz",
                "QD01; 47 lb more",
                "QD01; 47 lb 3 oz 2 oz",
                "QD02; 40 lb",
                "QJ01a; 47 lb"
            })
    void refuses_what_is_no_measure_of_the_item(String question, String text) {
        var item = shipped(question);
        var asMeasure = new Item(
                item.linkId(),
                1,
                ItemType.QUANTITY,
                item.wording(),
                item.answers(),
                item.duty(),
                Visibility.ALWAYS,
                false,
                List.of());
        assertThat(typed.read(asMeasure, text)).isEqualTo(new TypedAnswer.Reading.Refused("typed.quantity"));
    }

    @Test
    void dates_months_and_words_are_read_by_their_kind() {
        assertThat(typed.read(item(ItemType.DATE), "14.7.19"))
                .isEqualTo(read(new Value.Day(LocalDate.of(2019, 7, 14))));
        assertThat(typed.read(item(ItemType.MONTH), "7/2019")).isEqualTo(read(new Value.Month(YearMonth.of(2019, 7))));
        for (var kind : List.of(ItemType.STRING, ItemType.TEXT, ItemType.OPEN_CHOICE)) {
            assertThat(typed.read(item(kind), " oats ")).isEqualTo(read(new Value.Words("oats")));
        }
    }

    @Test
    void what_does_not_fit_the_kind_is_refused_with_its_reason() {
        assertThat(typed.read(item(ItemType.DATE), "soon")).isEqualTo(new TypedAnswer.Reading.Refused("typed.date"));
        assertThat(typed.read(item(ItemType.MONTH), "soon")).isEqualTo(new TypedAnswer.Reading.Refused("typed.month"));
        assertThat(typed.read(item(ItemType.TEXT), "a".repeat(4_001)))
                .isEqualTo(new TypedAnswer.Reading.Refused("typed.long"));
        for (var kind : List.of(ItemType.CHOICE, ItemType.GROUP, ItemType.DISPLAY)) {
            assertThat(typed.read(item(kind), "yes")).isEqualTo(new TypedAnswer.Reading.Refused("typed.choice"));
        }
    }

    @Test
    void empty_text_clears_the_answer() {
        assertThat(typed.read(item(ItemType.DATE), "  ")).isEqualTo(new TypedAnswer.Reading.Read(new Answer.Silent()));
    }

    private static TypedAnswer.Reading read(Value value) {
        return new TypedAnswer.Reading.Read(new Answer.Given(List.of(value)));
    }

    private static Item shipped(String question) {
        return FORMS.find(new QuestionnaireRef("intake-child", "2"))
                .flatMap(f -> f.find(new LinkId(question)))
                .orElseThrow();
    }

    private static Item item(ItemType type) {
        return new Item(
                new LinkId("X"),
                1,
                type,
                new Item.Wording("?", "", "", "practice"),
                Item.AnswerRule.FREE,
                new Item.Duty(false, false, false, false),
                Visibility.ALWAYS,
                false,
                List.of());
    }
}
