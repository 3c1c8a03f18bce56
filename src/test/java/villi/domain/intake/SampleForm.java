package villi.domain.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.Behavior;
import villi.domain.questionnaire.Visibility.EnableWhen;
import villi.domain.questionnaire.Visibility.Operator;

/// A small form with every kind of branch: a chain, either-or, a table with a gate and a branch in its rows.
final class SampleForm {

    static final Item.Duty PLAIN = new Item.Duty(false, false, false, false);
    private static final Item.Duty SAFETY = new Item.Duty(true, true, true, false);
    private static final List<Item.Option> YES_NO =
            List.of(new Item.Option("yes", "Yes", "Y", false), new Item.Option("no", "No", "N", false));
    private static final List<Item.Unit> WEIGHT = List.of(
            new Item.Unit("kg", "kg", BigDecimal.ONE), new Item.Unit("[lb_av]", "lb", new BigDecimal("0.45359237")));

    private SampleForm() {}

    static Questionnaire form() {
        return of(
                group("A", false, Visibility.ALWAYS, fever(), days(), doctor(), weight(), either()),
                group("B", false, Visibility.ALWAYS, gate(), table()));
    }

    static Questionnaire of(Item... sections) {
        return new Questionnaire(
                new QuestionnaireRef("sample", "1"),
                "Sample",
                Questionnaire.Audience.PARENT,
                List.of(AgeBand.CHI),
                Arrays.asList(sections));
    }

    static Item weight() {
        return item("weight", ItemType.QUANTITY, SAFETY, Visibility.ALWAYS, WEIGHT, new Item.Range(n("10"), n("80")));
    }

    private static Item fever() {
        return yesNo("fever", SAFETY, Visibility.ALWAYS);
    }

    private static Item days() {
        return item(
                "days",
                ItemType.INTEGER,
                PLAIN,
                when("fever", Operator.EQUAL, "yes"),
                List.of(),
                new Item.Range(n("0"), n("14")));
    }

    private static Item doctor() {
        return yesNo("doctor", PLAIN, when("days", Operator.GREATER, "5"));
    }

    private static Item either() {
        var rule = new Visibility(
                List.of(
                        new EnableWhen(new LinkId("doctor"), Operator.EQUAL, "yes"),
                        new EnableWhen(new LinkId("weight"), Operator.LESS, "20")),
                Behavior.ANY);
        return yesNo("either", PLAIN, rule);
    }

    private static Item gate() {
        return yesNo("gate", PLAIN, Visibility.ALWAYS);
    }

    private static Item table() {
        return group(
                "table",
                true,
                when("gate", Operator.EQUAL, "yes"),
                yesNo("eaten", PLAIN, Visibility.ALWAYS),
                yesNo("again", PLAIN, when("eaten", Operator.NOT_EQUAL, "no")),
                yesNo("ill", PLAIN, when("fever", Operator.EXISTS, "true")));
    }

    /// A line to read.
    static Item text(String id) {
        return new Item(
                new LinkId(id),
                0,
                ItemType.DISPLAY,
                words(id),
                Item.AnswerRule.FREE,
                PLAIN,
                Visibility.ALWAYS,
                false,
                List.of());
    }

    static Item yesNo(String id, Item.Duty duty, Visibility visibility) {
        return new Item(
                new LinkId(id),
                1,
                ItemType.CHOICE,
                words(id),
                new Item.AnswerRule(YES_NO, List.of(), Optional.empty()),
                duty,
                visibility,
                false,
                List.of());
    }

    private static Item item(
            String id, ItemType type, Item.Duty duty, Visibility visibility, List<Item.Unit> units, Item.Range range) {
        return new Item(
                new LinkId(id),
                1,
                type,
                words(id),
                new Item.AnswerRule(List.of(), units, Optional.of(range)),
                duty,
                visibility,
                false,
                List.of());
    }

    static Item group(String id, boolean repeats, Visibility visibility, Item... items) {
        return new Item(
                new LinkId(id),
                0,
                ItemType.GROUP,
                words(id),
                Item.AnswerRule.FREE,
                PLAIN,
                visibility,
                repeats,
                Arrays.asList(items));
    }

    private static Item.Wording words(String id) {
        return new Item.Wording("About " + id, "", "", "practice");
    }

    static Visibility when(String question, Operator operator, String answer) {
        return new Visibility(List.of(new EnableWhen(new LinkId(question), operator, answer)), Behavior.ALL);
    }

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
