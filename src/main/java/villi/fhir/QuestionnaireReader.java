package villi.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

/// Reads what [QuestionnaireWriter] wrote, without loss.
final class QuestionnaireReader {

    private QuestionnaireReader() {}

    static Questionnaire read(Part root) {
        String url = root.text("url");
        if (!url.startsWith(Terms.QUESTIONNAIRE)) throw root.get("url").bad("not a questionnaire of Villi: " + url);
        return new Questionnaire(
                new QuestionnaireRef(url.substring(Terms.QUESTIONNAIRE.length()), root.text("version")),
                root.text("title"),
                one(required(root, "audience", "valueCode"), Questionnaire.Audience.class),
                root.extensions(Terms.OWN + "band").stream()
                        .map(e -> one(e.get("valueCode"), AgeBand.class))
                        .toList(),
                root.list("item").stream().map(QuestionnaireReader::item).toList());
    }

    private static Item item(Part part) {
        Part node = part.named("item " + part.text("linkId"));
        return new Item(
                new LinkId(node.text("linkId")),
                node.maybeText("prefix").map(p -> whole(node.get("prefix"), p)).orElse(0),
                type(node),
                wording(node),
                new Item.AnswerRule(options(node), units(node), range(node)),
                duty(node),
                visibility(node),
                node.maybe("repeats").map(Part::flag).orElse(false),
                node.list("item").stream().map(QuestionnaireReader::item).toList());
    }

    private static ItemType type(Part node) {
        boolean month = own(node, "month", "valueBoolean").map(Part::flag).orElse(false);
        return month ? ItemType.MONTH : one(node.get("type"), ItemType.class);
    }

    private static Item.Wording wording(Part node) {
        return new Item.Wording(
                required(node, "wording", "valueString").text(),
                text(node, "help"),
                text(node, "lookback"),
                text(node, "source"));
    }

    private static String text(Part node, String name) {
        return own(node, name, "valueString").map(Part::text).orElse("");
    }

    private static Item.Duty duty(Part node) {
        var words = node.extensions(Terms.OWN + "duty").stream()
                .map(e -> e.text("valueCode"))
                .toList();
        return new Item.Duty(
                node.maybe("required").map(Part::flag).orElse(false),
                words.contains("safety"),
                words.contains("confirm"),
                words.contains("confidential"),
                words.contains("alone"));
    }

    private static List<Item.Option> options(Part node) {
        var options = new ArrayList<Item.Option>();
        for (Part entry : node.list("answerOption")) {
            Part coding = entry.get("valueCoding");
            if (coding.text("code").equals(Terms.NOT_SURE)) continue;
            options.add(new Item.Option(
                    coding.text("code"),
                    coding.text("display"),
                    required(entry, "key", "valueString").text(),
                    entry.extension(Terms.EXCLUSIVE, "valueBoolean")
                            .map(Part::flag)
                            .orElse(false)));
        }
        return options;
    }

    private static List<Item.Unit> units(Part node) {
        Function<Part, Item.Unit> unit = coding -> new Item.Unit(
                coding.text("code"),
                coding.text("display"),
                required(coding, "to-first", "valueDecimal").number());
        return node.extensions(Terms.UNIT_OPTION).stream()
                .map(e -> e.get("valueCoding"))
                .map(unit)
                .toList();
    }

    private static Optional<Item.Range> range(Part node) {
        Optional<BigDecimal> high = own(node, "high", "valueDecimal").map(Part::number);
        return own(node, "low", "valueDecimal").map(Part::number).flatMap(low -> high.map(h -> new Item.Range(low, h)));
    }

    private static Visibility visibility(Part node) {
        List<EnableWhen> when = node.list("enableWhen").stream()
                .map(QuestionnaireReader::condition)
                .toList();
        if (when.isEmpty()) return Visibility.ALWAYS;
        return new Visibility(
                when,
                node.maybe("enableBehavior").map(b -> one(b, Behavior.class)).orElse(Behavior.ALL));
    }

    private static EnableWhen condition(Part part) {
        String sign = part.text("operator");
        Operator operator = Stream.of(Operator.values())
                .filter(o -> QuestionnaireWriter.operator(o).equals(sign))
                .findFirst()
                .orElseThrow(() -> part.get("operator").bad("unknown operator " + sign));
        return new EnableWhen(new LinkId(part.text("question")), operator, answer(part));
    }

    private static String answer(Part part) {
        Optional<String> coding = part.maybe("answerCoding").map(c -> c.text("code"));
        Optional<String> quantity =
                part.maybe("answerQuantity").map(q -> q.get("value").number().toPlainString());
        Optional<String> flag = part.maybe("answerBoolean").map(b -> String.valueOf(b.flag()));
        Optional<String> number = Stream.of("answerInteger", "answerDecimal")
                .flatMap(k -> part.maybe(k).stream())
                .findFirst()
                .map(n -> n.number().toPlainString());
        Optional<String> text = Stream.of("answerString", "answerDate")
                .flatMap(k -> part.maybeText(k).stream())
                .findFirst();
        return Stream.of(coding, quantity, flag, number, text)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> part.bad("the condition names no answer"));
    }

    private static Optional<Part> own(Part node, String name, String value) {
        return node.extension(Terms.OWN + name, value);
    }

    private static Part required(Part node, String name, String value) {
        return own(node, name, value).orElseThrow(() -> node.bad("extension " + Terms.OWN + name + " is missing"));
    }

    private static int whole(Part place, String text) {
        if (!text.matches("\\d{1,6}")) throw place.bad("expected a number");
        return Integer.parseInt(text);
    }

    private static <E extends Enum<E>> E one(Part part, Class<E> type) {
        String name = part.text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(type.getEnumConstants())
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> part.bad("unknown word \"" + part.text() + "\""));
    }
}
