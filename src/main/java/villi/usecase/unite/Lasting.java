package villi.usecase.unite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Intake;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.intake.Intakes.Change;

/// Safety answers that never stop being true: reactions to food and what somebody ever had. Of two records the answers
/// are added up; a yes is never lost to a no, and nothing that came over counts as confirmed.
final class Lasting {

    private static final String EVER = "ever";
    private static final Answer YES = Answer.code("yes");

    private final Intake into;
    private final Answers from;
    private final String note;
    private final List<Change> changes = new ArrayList<>();

    private Lasting(Intake into, Answers from, String note) {
        this.into = into;
        this.from = from;
        this.note = note;
    }

    /// What an intake lacks that another one tells.
    ///
    /// @param form that `into` answers
    /// @param note stands at every place that changes
    static List<Change> lacking(Questionnaire form, Intake into, Intake from, String note) {
        var lasting = new Lasting(into, from.answers(), note);
        lasting.items(form.sections());
        return List.copyOf(lasting.changes);
    }

    private void items(List<Item> items) {
        for (Item item : items) {
            if (item.table()) {
                if (item.items().stream().anyMatch(Lasting::lasts)) rows(item);
            } else if (item.section()) {
                items(item.items());
            } else if (lasts(item)) {
                single(item);
            }
        }
    }

    private static boolean lasts(Item item) {
        return item.duty().safety() && item.wording().lookback().equals(EVER);
    }

    private void single(Item item) {
        Slot slot = new Slot(item.linkId(), 0);
        Answer mine = into.answers().at(slot);
        Answer theirs = from.at(slot);
        if (item.type() == ItemType.CHOICE && item.repeats()) several(item, slot, mine.values(), theirs.values());
        else if (item.type() == ItemType.CHOICE) {
            if (theirs.equals(YES) && !mine.equals(YES)) change(slot, YES);
        } else if (mine instanceof Answer.Silent && !theirs.values().isEmpty()) change(slot, theirs);
    }

    /// Both; "none of these" holds only while nothing else does, and is never carried over.
    private void several(Item item, Slot slot, List<Value> mine, List<Value> theirs) {
        Set<Value> both = new LinkedHashSet<>(mine);
        theirs.stream().filter(v -> !exclusive(item, v)).forEach(both::add);
        if (both.size() == mine.size()) return;
        change(
                slot,
                new Answer.Given(both.stream().filter(v -> !exclusive(item, v)).toList()));
    }

    private static boolean exclusive(Item item, Value value) {
        return value instanceof Value.Code(String code)
                && item.answers().options().stream().anyMatch(o -> o.code().equals(code) && o.exclusive());
    }

    /// Every row of theirs that does not stand word for word in mine.
    private void rows(Item table) {
        Answers answers = into.answers();
        List<List<Answer>> mine =
                answers.rows(table).stream().map(r -> row(table, answers, r)).toList();
        int next = answers.rows(table).stream().mapToInt(r -> r).max().orElse(0) + 1;
        for (int row : from.rows(table)) {
            if (mine.contains(row(table, from, row))) continue;
            for (Item column : table.items()) {
                Answer answer = from.at(new Slot(column.linkId(), row));
                if (!(answer instanceof Answer.Silent)) change(new Slot(column.linkId(), next), answer);
            }
            next++;
        }
    }

    private static List<Answer> row(Item table, Answers answers, int row) {
        return table.items().stream()
                .map(c -> answers.at(new Slot(c.linkId(), row)))
                .toList();
    }

    /// A note that stands there already stays in front.
    private void change(Slot slot, Answer answer) {
        Remark before = into.content().remarks().get(slot);
        String words = before == null || before.note().isBlank() ? note : before.note() + "\n" + note;
        changes.add(new Change.Answered(slot, answer));
        changes.add(new Change.Remarked(slot, new Remark(words, true, Remark.Source.TOLD)));
    }

    /// Lasting safety answers for which a form has no place.
    static List<Item> without(Questionnaire form, Questionnaire other, Intake from) {
        return other.all()
                .filter(Lasting::lasts)
                .filter(i -> form.find(i.linkId()).isEmpty())
                .filter(i -> !from.answers().slots(i.linkId()).isEmpty())
                .toList();
    }
}
