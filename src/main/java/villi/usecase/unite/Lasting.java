package villi.usecase.unite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Intake;
import villi.domain.intake.ReactionsTold;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.intake.Intakes.Change;

/// Safety answers that never stop being true: reactions to food and what somebody ever had. Of two records the answers
/// are added up; a yes is never lost to a no, and nothing that came over counts as confirmed.
final class Lasting {

    private static final String EVER = "ever";
    private static final Answer YES = Answer.code("yes");

    private final Intake into;
    private final Map<Slot, Remark> noted = new LinkedHashMap<>();
    private Answers answers;
    private Told from;

    private Lasting(Intake into, Told from) {
        this.into = into;
        this.from = from;
        answers = into.answers();
    }

    /// What a record tells in all its intakes.
    ///
    /// @param intakes newest first
    /// @param note stands at every place that takes something from here
    record Told(List<Intake> intakes, String note) {
        Told {
            intakes = List.copyOf(intakes);
        }

        /// The newest answer; what was told before stands until it is told anew, and being unsure tells
        /// nothing.
        Answer at(Slot slot) {
            return intakes.stream()
                    .map(i -> i.answers().at(slot))
                    .filter(a -> !a.values().isEmpty())
                    .findFirst()
                    .orElseGet(Answer.Silent::new);
        }

        /// The answers of the newest intake with rows; none when a newer one says that there are none.
        Answers rows(Item table) {
            for (Intake intake : intakes) {
                if (!intake.answers().rows(table).isEmpty()) return intake.answers();
                if (ReactionsTold.none(intake.answers()) && ReactionsTold.table(table)) break;
            }
            return Answers.NONE;
        }
    }

    /// What an intake lacks that records tell.
    ///
    /// @param form that `into` answers
    static List<Change> lacking(Questionnaire form, Intake into, List<Told> records) {
        var lasting = new Lasting(into, records.getFirst());
        for (Told told : records) {
            lasting.from = told;
            lasting.items(form.sections());
        }
        return lasting.changes();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        noted.forEach((slot, remark) -> {
            changes.add(new Change.Answered(slot, answers.at(slot)));
            changes.add(new Change.Remarked(slot, remark));
        });
        return List.copyOf(changes);
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
        Answer mine = answers.at(slot);
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
        Answers theirs = from.rows(table);
        List<List<Answer>> mine =
                answers.rows(table).stream().map(r -> row(table, answers, r)).toList();
        int next = answers.rows(table).stream().mapToInt(r -> r).max().orElse(0) + 1;
        for (int row : theirs.rows(table)) {
            if (mine.contains(row(table, theirs, row))) continue;
            for (Item column : table.items()) {
                Answer answer = theirs.at(new Slot(column.linkId(), row));
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
        String words = Stream.of(noted, into.content().remarks())
                .flatMap(all -> Stream.ofNullable(all.get(slot)))
                .map(Remark::note)
                .filter(note -> !note.isBlank())
                .findFirst()
                .map(note -> note + "\n" + from.note())
                .orElse(from.note());
        answers = answers.with(slot, answer);
        noted.put(slot, new Remark(words, true, Remark.Source.TOLD));
    }

    /// Lasting safety answers for which a form has no place.
    static List<Item> without(Questionnaire form, Questionnaire other, Intake from) {
        Set<LinkId> places = form.all().map(Item::linkId).collect(Collectors.toSet());
        return other.all()
                .filter(Lasting::lasts)
                .filter(i -> !places.contains(i.linkId()))
                .filter(i -> !from.answers().slots(i.linkId()).isEmpty())
                .toList();
    }
}
