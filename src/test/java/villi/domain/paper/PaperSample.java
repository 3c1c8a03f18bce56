package villi.domain.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.EnableWhen;
import villi.domain.questionnaire.Visibility.Operator;

/// A small form with every kind of question. The filled files of the tests answer it, so it never changes.
public final class PaperSample {

    private static final List<Item.Option> YES_NO = List.of(option("yes", "Yes", "Y"), option("no", "No", "N"));
    private static final List<Item.Option> FOODS =
            List.of(option("milk", "Milk", "1"), option("egg", "Egg", "2"), option("peanut", "Peanut", "3"));
    private static final List<Item.Option> WHO = List.of(
            option("allergist", "Allergist", "1"),
            option("doctor", "Another doctor", "2"),
            option("dietitian", "Dietitian", "3"),
            option("self", "Our own idea", "4"));

    private static int number;

    private PaperSample() {}

    public static Questionnaire form() {
        return form("1");
    }

    public static synchronized Questionnaire form(String version) {
        number = 0;
        Item about = group(
                "S",
                false,
                Visibility.ALWAYS,
                List.of(
                        item("QA02", ItemType.DATE, "What is {x}'s date of birth?", "", List.of()),
                        item("S01", ItemType.CHOICE, "Has {x} lost weight?", "the last month", YES_NO),
                        when("S01", "yes", item("S02", ItemType.TEXT, "What else did you see?", "", List.of())),
                        several(item(
                                "S03",
                                ItemType.CHOICE,
                                "Does {x} have any of these?",
                                "now",
                                List.of(
                                        option("cough", "Cough", "1"),
                                        option("rash", "Rash", "2"),
                                        new Item.Option("none", "None of these", "0", true)))),
                        item("S04", ItemType.CHOICE, "How often is it?", "", scale()),
                        weight(),
                        item("S06", ItemType.STRING, "Which drink?", "", List.of()),
                        item("S07", ItemType.MONTH, "Since when?", "", List.of()),
                        item("S08", ItemType.OPEN_CHOICE, "Which food?", "", FOODS),
                        item("S09", ItemType.INTEGER, "How many days?", "", List.of()),
                        alone(item("S11", ItemType.CHOICE, "Do you feel safe?", "now", YES_NO))));
        Item table = group(
                "S10",
                true,
                Visibility.ALWAYS,
                List.of(
                        column(item("S10a", ItemType.STRING, "Name", "", List.of())),
                        column(item("S10b", ItemType.CHOICE, "Was it prescribed?", "", YES_NO)),
                        column(item("S10c", ItemType.CHOICE, "Who advised it?", "", WHO)),
                        column(item("S10d", ItemType.OPEN_CHOICE, "With which food?", "", FOODS))));
        return new Questionnaire(
                new QuestionnaireRef("sample-child", version),
                "Sample",
                Questionnaire.Audience.PARENT,
                List.of(AgeBand.CHI),
                List.of(about, group("T", false, Visibility.ALWAYS, List.of(table))));
    }

    private static List<Item.Option> scale() {
        return IntStream.range(0, 5)
                .mapToObj(i -> option(
                        String.valueOf(i),
                        List.of("Never", "Rarely", "Sometimes", "Often", "Always")
                                .get(i),
                        String.valueOf(i)))
                .toList();
    }

    private static Item weight() {
        var units = List.of(
                new Item.Unit("kg", "kg", BigDecimal.ONE),
                new Item.Unit("[lb_av]", "lb", new BigDecimal("0.45359237")));
        Item plain = item("S05", ItemType.QUANTITY, "What does {x} weigh?", "", List.of());
        return new Item(
                plain.linkId(),
                plain.number(),
                plain.type(),
                plain.wording(),
                new Item.AnswerRule(List.of(), units, Optional.empty()),
                plain.duty(),
                plain.visibility(),
                false,
                List.of());
    }

    private static Item.Option option(String code, String words, String key) {
        return new Item.Option(code, words, key, false);
    }

    private static Item item(String id, ItemType type, String text, String lookback, List<Item.Option> options) {
        return new Item(
                new LinkId(id),
                ++number,
                type,
                new Item.Wording(text, "", lookback, ""),
                new Item.AnswerRule(options, List.of(), Optional.empty()),
                new Item.Duty(false, false, false, false),
                Visibility.ALWAYS,
                false,
                List.of());
    }

    private static Item several(Item i) {
        return new Item(
                i.linkId(), i.number(), i.type(), i.wording(), i.answers(), i.duty(), i.visibility(), true, List.of());
    }

    private static Item alone(Item i) {
        return new Item(
                i.linkId(),
                i.number(),
                i.type(),
                i.wording(),
                i.answers(),
                new Item.Duty(false, false, false, true, true),
                i.visibility(),
                false,
                List.of());
    }

    private static Item column(Item i) {
        number--;
        return new Item(
                i.linkId(), 0, i.type(), i.wording(), i.answers(), i.duty(), i.visibility(), i.repeats(), List.of());
    }

    private static Item when(String question, String answer, Item i) {
        var rule = new Visibility(
                List.of(new EnableWhen(new LinkId(question), Operator.EQUAL, answer)), Visibility.Behavior.ALL);
        return new Item(
                i.linkId(), i.number(), i.type(), i.wording(), i.answers(), i.duty(), rule, i.repeats(), List.of());
    }

    private static Item group(String id, boolean repeats, Visibility visibility, List<Item> items) {
        return new Item(
                new LinkId(id),
                0,
                ItemType.GROUP,
                new Item.Wording(repeats ? "Medicines" : "Section " + id, "", "", ""),
                Item.AnswerRule.FREE,
                new Item.Duty(false, false, false, false),
                visibility,
                repeats,
                items);
    }
}
