package villi.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Visibility.EnableWhen;
import villi.domain.questionnaire.Visibility.Operator;

/// Reads the items of a response, nested under groups or flat, into answers.
final class AnswersReader {

    private final Branches branches;
    private final ValueReader values;
    private final Map<Slot, Answer> read = new TreeMap<>();
    private final Map<LinkId, Integer> rows = new HashMap<>();

    AnswersReader(Questionnaire form, LocalDate today) {
        this.branches = new Branches(form);
        this.values = new ValueReader(today);
    }

    Answers read(Part root) {
        var answers = all(root);
        refuseHidden(read.keySet(), answers);
        return answers;
    }

    /// As [#read(Part)], answers of hidden questions too.
    Answers all(Part root) {
        for (Part item : root.list("item")) item(item, 0);
        return new Answers(read);
    }

    /// @throws BadInput for the first of these places that is not asked
    void refuseHidden(Iterable<Slot> slots, Answers answers) {
        for (Slot slot : slots) {
            if (!branches.asked(slot, answers)) throw new BadInput(place(slot), hidden(slot));
        }
    }

    private void item(Part part, int row) {
        String id = part.text("linkId");
        Part here = part.named(place(new Slot(new LinkId(id), row)));
        Item item = branches.item(new LinkId(id)).orElseThrow(() -> here.bad("the questionnaire has no such item"));
        if (item.table()) table(here, item);
        else if (item.section()) group(here, 0);
        else question(here, item, row);
    }

    private void group(Part here, int row) {
        if (!here.list("answer").isEmpty()) throw here.bad("a group has no answer of its own");
        for (Part child : here.list("item")) item(child, row);
    }

    private void table(Part here, Item table) {
        int next = rows.getOrDefault(table.linkId(), 0) + 1;
        int row = here.extension(Terms.OWN + "row", "valueInteger")
                .map(p -> p.number().intValue())
                .orElse(next);
        if (row < next || row > 999) throw here.bad("row " + row + " stands out of order");
        rows.put(table.linkId(), row);
        group(here, row);
    }

    private void question(Part here, Item item, int row) {
        if (!here.list("item").isEmpty()) throw here.bad("a question has no items below it");
        Slot slot = slot(here, item, row);
        List<Part> answers = here.list("answer");
        if (answers.isEmpty()) return;
        if (read.put(slot, answer(here, item, answers)) != null) throw here.bad("it is answered twice");
    }

    /// A column that stands outside its table belongs to the first row.
    private Slot slot(Part here, Item item, int row) {
        Optional<Item> table = branches.tableOf(item.linkId());
        if (table.isEmpty() && row > 0) throw here.bad("it is not a column of this table");
        if (table.isEmpty()) return new Slot(item.linkId(), 0);
        var slot = new Slot(item.linkId(), row == 0 ? 1 : row);
        if (row == 0 && read.containsKey(slot)) {
            throw here.bad("it is answered twice; put the rows into groups "
                    + table.get().linkId());
        }
        return slot;
    }

    private Answer answer(Part here, Item item, List<Part> answers) {
        var given = new ArrayList<Value>();
        for (Part part : answers) {
            if (!part.list("item").isEmpty()) throw here.bad("an answer has no items below it");
            Answer one = values.read(part.named(here.place()), item);
            if (!(one instanceof Answer.Given(var found))) {
                if (answers.size() > 1) throw here.bad("\"not sure\" or unreadable stands beside other answers");
                return one;
            }
            given.addAll(found);
        }
        if (given.size() > 1 && !item.repeats()) throw here.bad("two answers for a single choice");
        if (given.stream().distinct().count() < given.size()) throw here.bad("the same answer stands twice");
        exclusive(here, item, given);
        return new Answer.Given(given);
    }

    private static void exclusive(Part here, Item item, List<Value> given) {
        if (given.size() < 2) return;
        for (Item.Option option : item.answers().options()) {
            if (option.exclusive() && given.contains(new Value.Code(option.code()))) {
                throw here.bad("\"" + option.code() + "\" stands beside other answers");
            }
        }
    }

    static String place(Slot slot) {
        return "item " + slot.linkId() + (slot.row() > 0 ? " (row " + slot.row() + ")" : "");
    }

    private String hidden(Slot slot) {
        Optional<Item> item = branches.item(slot.linkId());
        Optional<Item> table = branches.tableOf(slot.linkId());
        String own = item.map(AnswersReader::rule).orElse("");
        String rule = own.isEmpty() ? table.map(AnswersReader::rule).orElse("") : own;
        return "it has an answer, but it is asked only when " + (rule.isEmpty() ? "its group is asked" : rule);
    }

    private static String rule(Item item) {
        String word = switch (item.visibility().behavior()) {
            case ALL -> " and ";
            case ANY -> " or ";
        };
        return item.visibility().enableWhen().stream().map(AnswersReader::words).collect(Collectors.joining(word));
    }

    private static String words(EnableWhen when) {
        if (when.operator() == Operator.EXISTS) return when.question() + " is answered";
        return when.question() + " " + QuestionnaireWriter.operator(when.operator()) + " " + when.answer();
    }
}
