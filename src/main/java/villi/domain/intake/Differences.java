package villi.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.SecondEntry.Pick;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;

/// Where two entries of one paper differ. What is confidential is keyed by nobody else and not compared.
///
/// The lines of a table are compared in their order, whatever their numbers are. Only what the first entry asks is
/// compared: once another answer stands, what it opens or closes follows.
public final class Differences {

    private final Questionnaire form;
    private final Branches branches;

    /// A place where the entries differ, or differed until it was decided.
    ///
    /// @param place in the first entry
    /// @param line of its table, from 1; 0 outside tables
    /// @param pick what was decided, as long as it stands
    public record Difference(Place place, int line, Answer first, Answer second, Optional<Pick> pick) {}

    public Differences(Questionnaire form) {
        this.form = form;
        this.branches = new Branches(form);
    }

    /// In the order of the paper.
    ///
    /// @param first answers of the intake as they are now
    public List<Difference> of(Answers first, SecondEntry second) {
        var found = new ArrayList<Difference>();
        for (Item section : form.sections()) collect(section, section, first, second, found);
        return List.copyOf(found);
    }

    /// True when the places of an item, or of some column of a table, are keyed twice.
    public static boolean compared(Item item) {
        return item.table()
                ? item.items().stream().anyMatch(Differences::compared)
                : !item.duty().confidential();
    }

    private void collect(Item section, Item group, Answers first, SecondEntry second, List<Difference> found) {
        for (Item item : group.items()) {
            if (!branches.asked(item, 0, first)) continue;
            switch (item.type()) {
                case GROUP -> {
                    if (item.repeats()) lines(section, item, first, second, found);
                    else collect(section, item, first, second, found);
                }
                case DISPLAY -> {}
                case CHOICE, OPEN_CHOICE, INTEGER, DECIMAL, QUANTITY, DATE, MONTH, STRING, TEXT -> {
                    var slot = new Slot(item.linkId(), 0);
                    add(
                            new Place(section, item, slot),
                            0,
                            first,
                            second,
                            second.answers().at(slot),
                            found);
                }
            }
        }
    }

    private void lines(Item section, Item table, Answers first, SecondEntry second, List<Difference> found) {
        List<Integer> ours = first.rows(table);
        List<Integer> theirs = second.answers().rows(table);
        for (int line = 1; line <= Math.max(ours.size(), theirs.size()); line++) {
            int row = line <= ours.size()
                    ? ours.get(line - 1)
                    : (ours.isEmpty() ? 0 : ours.getLast()) + line - ours.size();
            for (Item column : table.items()) {
                var slot = new Slot(column.linkId(), row);
                if (!branches.asked(slot, first)) continue;
                Answer other = line <= theirs.size()
                        ? second.answers().at(new Slot(column.linkId(), theirs.get(line - 1)))
                        : new Answer.Silent();
                add(new Place(section, column, slot), line, first, second, other, found);
            }
        }
    }

    private static void add(
            Place place, int line, Answers first, SecondEntry second, Answer other, List<Difference> found) {
        if (!compared(place.item())) return;
        Answer now = first.at(place.slot());
        Optional<Pick> pick = Optional.ofNullable(second.picks().get(place.slot()))
                .filter(p -> p.second().equals(other))
                .filter(p -> Meaning.same(place.item(), p.standing(), now));
        if (pick.isPresent()) found.add(new Difference(place, line, pick.get().first(), other, pick));
        else if (!Meaning.same(place.item(), now, other))
            found.add(new Difference(place, line, now, other, Optional.empty()));
    }
}
