package villi.domain.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.EnableWhen;

/// Decides which questions are asked. An item below a hidden one is hidden, and the answer of a hidden item counts
/// as silence.
public final class Branches {

    private final Questionnaire form;
    private final Map<LinkId, Spot> spots = new HashMap<>();

    /// An item with the groups around it.
    ///
    /// @param table the table whose column it is
    private record Spot(Item item, Item section, Optional<Item> parent, Optional<Item> table) {}

    public Branches(Questionnaire form) {
        this.form = form;
        for (Item section : form.sections()) index(section, section, Optional.empty(), Optional.empty());
    }

    private void index(Item item, Item section, Optional<Item> parent, Optional<Item> table) {
        spots.put(item.linkId(), new Spot(item, section, parent, table));
        Optional<Item> inside = item.table() ? Optional.of(item) : table;
        for (Item child : item.items()) index(child, section, Optional.of(item), inside);
    }

    /// True when one branch condition holds for an answer of its question.
    ///
    /// @param units of the question, to compare measures in the first one
    public static boolean holds(EnableWhen when, Answer answer, List<Item.Unit> units) {
        return Condition.holds(when, answer, units);
    }

    public Optional<Item> item(LinkId id) {
        return Optional.ofNullable(spots.get(id)).map(Spot::item);
    }

    /// The table whose column an item is.
    public Optional<Item> tableOf(LinkId id) {
        return Optional.ofNullable(spots.get(id)).flatMap(Spot::table);
    }

    /// True when the item is asked. Columns of a table are asked in each row.
    ///
    /// @param row 0 outside tables
    public boolean asked(Item item, int row, Answers answers) {
        return asked(new Slot(item.linkId(), row), answers);
    }

    /// True when the place exists in this form and is asked.
    public boolean asked(Slot slot, Answers answers) {
        Spot spot = spots.get(slot.linkId());
        if (spot == null || spot.table().isPresent() != slot.row() > 0) return false;
        return spot.parent().map(p -> asked(p, 0, answers)).orElse(true) && enabled(spot, slot.row(), answers);
    }

    /// Every question that is asked, in the order of the paper. A table without rows asks its first one.
    public List<Place> places(Answers answers) {
        var places = new ArrayList<Place>();
        for (Item section : form.sections()) {
            if (asked(section, 0, answers)) collect(section, section, answers, places);
        }
        return List.copyOf(places);
    }

    private void collect(Item section, Item group, Answers answers, List<Place> places) {
        for (Item item : group.items()) {
            if (!asked(item, 0, answers)) continue;
            switch (item.type()) {
                case GROUP -> {
                    if (item.repeats()) rows(section, item, answers, places);
                    else collect(section, item, answers, places);
                }
                case DISPLAY -> {}
                case CHOICE, OPEN_CHOICE, INTEGER, DECIMAL, QUANTITY, DATE, MONTH, STRING, TEXT ->
                    places.add(new Place(section, item, new Slot(item.linkId(), 0)));
            }
        }
    }

    private void rows(Item section, Item table, Answers answers, List<Place> places) {
        List<Integer> held = answers.rows(table);
        for (int row : held.isEmpty() ? List.of(1) : held) {
            for (Item column : table.items()) {
                var slot = new Slot(column.linkId(), row);
                if (asked(slot, answers)) places.add(new Place(section, column, slot));
            }
        }
    }

    private boolean enabled(Spot spot, int row, Answers answers) {
        Visibility rule = spot.item().visibility();
        if (rule.enableWhen().isEmpty()) return true;
        return switch (rule.behavior()) {
            case ALL -> rule.enableWhen().stream().allMatch(w -> holds(w, spot, row, answers));
            case ANY -> rule.enableWhen().stream().anyMatch(w -> holds(w, spot, row, answers));
        };
    }

    private boolean holds(EnableWhen when, Spot asking, int row, Answers answers) {
        Spot question = spots.get(when.question());
        if (question == null) return Condition.holds(when, new Answer.Silent(), List.of());
        boolean sameRow = question.table().isPresent() && question.table().equals(asking.table());
        var slot = new Slot(when.question(), sameRow ? row : 0);
        Answer answer = asked(slot, answers) ? answers.at(slot) : new Answer.Silent();
        return Condition.holds(when, answer, question.item().answers().units());
    }
}
