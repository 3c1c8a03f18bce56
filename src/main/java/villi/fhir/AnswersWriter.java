package villi.fhir;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.Questionnaire;

/// Writes the answers of one intake, grouped as the questionnaire is.
final class AnswersWriter {

    private final Intake intake;
    private final Questionnaire form;
    private final Branches branches;
    private final Answers answers;

    AnswersWriter(Intake intake, Questionnaire form) {
        this.intake = intake;
        this.form = form;
        this.branches = new Branches(form);
        this.answers = intake.answers();
    }

    ObjectNode write() {
        ObjectNode root = Json.object();
        root.put("resourceType", "QuestionnaireResponse");
        root.put("id", intake.id().value().toString());
        root.put("questionnaire", Terms.canonical(form.ref()));
        root.put("status", QuestionnaireWriter.lower(intake.status()).replace('_', '-'));
        root.putObject("subject").put("reference", "Patient/" + intake.patient().value());
        root.put("authored", intake.completedAt().orElse(intake.startedAt()).toString());
        ArrayNode items = Json.object().putArray("item");
        for (Item section : form.sections()) group(section, 0).ifPresent(items::add);
        if (!items.isEmpty()) root.set("item", items);
        return root;
    }

    private Optional<ObjectNode> group(Item group, int row) {
        ObjectNode node = Json.object();
        if (row > 0) QuestionnaireWriter.extension(node, "row").put("valueInteger", row);
        node.put("linkId", group.linkId().value()).put("text", Wordings.plain(group.wording(), form));
        ArrayNode items = Json.object().putArray("item");
        for (Item item : group.items()) add(item, row, items);
        if (items.isEmpty()) return Optional.empty();
        node.set("item", items);
        return Optional.of(node);
    }

    private void add(Item item, int row, ArrayNode items) {
        var slot = new Slot(item.linkId(), row);
        if (!branches.asked(slot, answers)) return;
        if (item.table()) {
            for (int r : answers.rows(item)) group(item, r).ifPresent(items::add);
        } else if (item.section()) {
            group(item, row).ifPresent(items::add);
        } else if (!(answers.at(slot) instanceof Answer.Silent)) {
            ObjectNode node = items.addObject();
            node.put("linkId", item.linkId().value()).put("text", Wordings.plain(item.wording(), form));
            answer(item, answers.at(slot), node.putArray("answer"));
        }
    }

    private static void answer(Item item, Answer answer, ArrayNode list) {
        switch (answer) {
            case Answer.Given(var values) -> values.forEach(v -> value(item, v, list.addObject()));
            case Answer.NotSure _ -> {
                if (choice(item)) coding(item, Terms.NOT_SURE, "Not sure", list.addObject());
                else absent(item, Terms.ABSENT_NOT_SURE, list.addObject());
            }
            case Answer.Illegible _ -> absent(item, Terms.ABSENT_ILLEGIBLE, list.addObject());
            case Answer.Silent _ -> throw new IllegalStateException("silent answers are not written");
        }
    }

    private static void value(Item item, Value value, ObjectNode answer) {
        switch (value) {
            case Value.Code(String code) -> coding(item, code, display(item, code), answer);
            case Value.Amount(BigDecimal number) -> {
                if (item.type() == ItemType.INTEGER) answer.put("valueInteger", number.intValueExact());
                else answer.put("valueDecimal", number);
            }
            case Value.Measure(BigDecimal number, String unit) ->
                answer.putObject("valueQuantity")
                        .put("value", number)
                        .put("unit", unitName(item, unit))
                        .put("system", Terms.UCUM)
                        .put("code", unit);
            case Value.Day(var date) -> answer.put("valueDate", date.toString());
            case Value.Month(var month) -> answer.put("valueDate", month.toString());
            case Value.Words(String text) -> answer.put("valueString", text);
        }
    }

    private static void coding(Item item, String code, String display, ObjectNode answer) {
        answer.putObject("valueCoding")
                .put("system", Terms.answers(item.linkId()))
                .put("code", code)
                .put("display", display);
    }

    /// FHIR marks a missing value by an extension in the place of the value.
    private static void absent(Item item, String reason, ObjectNode answer) {
        String key = switch (item.type()) {
            case CHOICE, OPEN_CHOICE -> "valueCoding";
            case QUANTITY -> "valueQuantity";
            case INTEGER -> "_valueInteger";
            case DECIMAL -> "_valueDecimal";
            case DATE, MONTH -> "_valueDate";
            case STRING, TEXT, GROUP, DISPLAY -> "_valueString";
        };
        answer.putObject(key)
                .putArray("extension")
                .addObject()
                .put("url", Terms.ABSENT)
                .put("valueCode", reason);
    }

    private static boolean choice(Item item) {
        return item.type() == ItemType.CHOICE || item.type() == ItemType.OPEN_CHOICE;
    }

    private static String display(Item item, String code) {
        return item.answers().options().stream()
                .filter(o -> o.code().equals(code))
                .map(Item.Option::display)
                .findFirst()
                .orElse(code);
    }

    private static String unitName(Item item, String code) {
        return item.answers().units().stream()
                .filter(u -> u.code().equals(code))
                .map(Item.Unit::display)
                .findFirst()
                .orElse(code);
    }
}
