package villi.fhir;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.EnableWhen;
import villi.domain.questionnaire.Visibility.Operator;

/// Writes a FHIR R4 `Questionnaire`. What plain FHIR cannot say stands in `urn:villi:` extensions.
final class QuestionnaireWriter {

    private final Questionnaire form;

    QuestionnaireWriter(Questionnaire form) {
        this.form = form;
    }

    ObjectNode write() {
        ObjectNode root = Json.object();
        root.put("resourceType", "Questionnaire");
        root.put("id", form.ref().id());
        extension(root, "audience").put("valueCode", lower(form.audience()));
        for (var band : form.bands()) extension(root, "band").put("valueCode", lower(band));
        root.put("url", Terms.QUESTIONNAIRE + form.ref().id());
        root.put("version", form.ref().version());
        root.put("title", form.title());
        root.put("status", "active");
        root.putArray("subjectType").add("Patient");
        ArrayNode items = root.putArray("item");
        for (Item section : form.sections()) items.add(item(section));
        return root;
    }

    private ObjectNode item(Item item) {
        ObjectNode node = Json.object();
        extensions(item, node);
        node.put("linkId", item.linkId().value());
        if (item.number() > 0) node.put("prefix", String.valueOf(item.number()));
        node.put("text", Wordings.plain(item.wording(), form));
        node.put("type", type(item.type()));
        branch(item.visibility(), node);
        if (item.duty().required()) node.put("required", true);
        if (item.repeats()) node.put("repeats", true);
        options(item, node);
        if (!item.items().isEmpty()) {
            ArrayNode items = node.putArray("item");
            for (Item child : item.items()) items.add(item(child));
        }
        return node;
    }

    private static void extensions(Item item, ObjectNode node) {
        var words = item.wording();
        extension(node, "wording").put("valueString", words.text());
        if (!words.help().isEmpty()) extension(node, "help").put("valueString", words.help());
        if (!words.lookback().isEmpty()) extension(node, "lookback").put("valueString", words.lookback());
        if (!words.source().isEmpty()) extension(node, "source").put("valueString", words.source());
        if (item.duty().safety()) extension(node, "duty").put("valueCode", "safety");
        if (item.duty().confirm()) extension(node, "duty").put("valueCode", "confirm");
        if (item.duty().confidential()) extension(node, "duty").put("valueCode", "confidential");
        if (item.duty().alone()) extension(node, "duty").put("valueCode", "alone");
        if (item.type() == ItemType.MONTH) extension(node, "month").put("valueBoolean", true);
        item.answers().range().ifPresent(r -> {
            extension(node, "low").put("valueDecimal", r.low());
            extension(node, "high").put("valueDecimal", r.high());
        });
        for (Item.Unit unit : item.answers().units()) {
            ObjectNode coding = standard(node, Terms.UNIT_OPTION).putObject("valueCoding");
            extension(coding, "to-first").put("valueDecimal", unit.toFirst());
            coding.put("system", Terms.UCUM).put("code", unit.code()).put("display", unit.display());
        }
    }

    private static void options(Item item, ObjectNode node) {
        if (item.answers().options().isEmpty()) return;
        ArrayNode list = node.putArray("answerOption");
        String system = Terms.answers(item.linkId());
        for (Item.Option option : item.answers().options()) {
            ObjectNode entry = list.addObject();
            if (option.exclusive()) standard(entry, Terms.EXCLUSIVE).put("valueBoolean", true);
            extension(entry, "key").put("valueString", option.key());
            entry.putObject("valueCoding")
                    .put("system", system)
                    .put("code", option.code())
                    .put("display", option.display());
        }
        ObjectNode unsure = list.addObject();
        standard(unsure, Terms.EXCLUSIVE).put("valueBoolean", true);
        unsure.putObject("valueCoding")
                .put("system", system)
                .put("code", Terms.NOT_SURE)
                .put("display", "Not sure");
    }

    private void branch(Visibility rule, ObjectNode node) {
        if (rule.enableWhen().isEmpty()) return;
        ArrayNode list = node.putArray("enableWhen");
        for (EnableWhen when : rule.enableWhen()) {
            ObjectNode entry = list.addObject();
            entry.put("question", when.question().value());
            entry.put("operator", operator(when.operator()));
            answer(when, entry);
        }
        node.put("enableBehavior", lower(rule.behavior()));
    }

    private void answer(EnableWhen when, ObjectNode entry) {
        if (when.operator() == Operator.EXISTS) {
            entry.put("answerBoolean", Boolean.parseBoolean(when.answer()));
            return;
        }
        Item question = form.find(when.question())
                .orElseThrow(() -> new IllegalStateException("no item " + when.question() + " in " + form.ref()));
        switch (question.type()) {
            case CHOICE, OPEN_CHOICE ->
                entry.putObject("answerCoding")
                        .put("system", Terms.answers(question.linkId()))
                        .put("code", when.answer());
            case INTEGER -> entry.put("answerInteger", Integer.parseInt(when.answer()));
            case DECIMAL -> entry.put("answerDecimal", new BigDecimal(when.answer()));
            case QUANTITY ->
                entry.putObject("answerQuantity")
                        .put("value", new BigDecimal(when.answer()))
                        .put("system", Terms.UCUM)
                        .put("code", question.answers().units().getFirst().code());
            case DATE, MONTH -> entry.put("answerDate", when.answer());
            case GROUP, DISPLAY, STRING, TEXT -> entry.put("answerString", when.answer());
        }
    }

    static ObjectNode extension(ObjectNode node, String name) {
        return standard(node, Terms.OWN + name);
    }

    private static ObjectNode standard(ObjectNode node, String url) {
        ArrayNode list = node.get("extension") instanceof ArrayNode there ? there : node.putArray("extension");
        return list.addObject().put("url", url);
    }

    static String type(ItemType type) {
        return type == ItemType.MONTH ? "date" : lower(type).replace('_', '-');
    }

    static String operator(Operator operator) {
        return switch (operator) {
            case EXISTS -> "exists";
            case EQUAL -> "=";
            case NOT_EQUAL -> "!=";
            case GREATER -> ">";
            case LESS -> "<";
            case GREATER_OR_EQUAL -> ">=";
            case LESS_OR_EQUAL -> "<=";
        };
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
