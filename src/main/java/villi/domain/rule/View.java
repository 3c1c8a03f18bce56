package villi.domain.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Visibility;

/// The answers as the form shows them: what stands behind a hidden question never counts.
final class View {

    private final Map<LinkId, Place> places = new HashMap<>();
    private final Map<LinkId, SortedSet<Integer>> rows = new HashMap<>();
    private final Map<Slot, Truth> visible = new HashMap<>();
    private final Map<Slot, Seen> seen = new HashMap<>();
    private final Map<Slot, Item> asked = new HashMap<>();
    private final Answers answers;

    View(Questionnaire form, Answers answers) {
        this.answers = answers;
        for (var section : form.sections()) index(section, Optional.empty(), Optional.empty());
        for (var slot : answers.entries().keySet()) {
            if (slot.row() > 0) tableOf(slot.linkId()).ifPresent(t -> rows(t).add(slot.row()));
        }
    }

    /// An item with the group it stands in, and the table if it is a column.
    private record Place(Item item, Optional<LinkId> parent, Optional<LinkId> table) {}

    private void index(Item item, Optional<LinkId> parent, Optional<LinkId> table) {
        places.put(item.linkId(), new Place(item, parent, table));
        var inside = item.table() ? Optional.of(item.linkId()) : table;
        for (var child : item.items()) index(child, Optional.of(item.linkId()), inside);
    }

    private Optional<LinkId> tableOf(LinkId column) {
        return Optional.ofNullable(places.get(column)).flatMap(Place::table);
    }

    private SortedSet<Integer> rows(LinkId table) {
        return rows.computeIfAbsent(table, _ -> new TreeSet<>());
    }

    /// The filled rows of a table that is shown, ascending.
    List<Integer> filled(String table) {
        var id = new LinkId(table);
        return shown(new Slot(id, 0)).yes() ? List.copyOf(rows(id)) : List.of();
    }

    /// What a table without rows says: no when its gate rules it out, otherwise unknown.
    Truth bare(String table) {
        var slot = Slot.of(table);
        var shown = shown(slot);
        return shown.yes() ? Truth.unknown(Truth.set(slot)) : shown;
    }

    Seen at(String linkId) {
        return at(new LinkId(linkId), 0);
    }

    Seen at(String linkId, int row) {
        return at(new LinkId(linkId), row);
    }

    /// What is seen at an item; a column of a table is looked up in the given row.
    Seen at(LinkId id, int row) {
        var place = places.get(id);
        return see(new Slot(id, row > 0 && place != null && place.table().isPresent() ? row : 0), place);
    }

    private Seen see(Slot slot, @org.jspecify.annotations.Nullable Place place) {
        if (place == null) return new Seen.RuledOut(new TreeSet<>());
        var before = seen.get(slot);
        if (before != null) return before;
        var found = look(slot, place);
        seen.put(slot, found);
        return found;
    }

    private Seen look(Slot slot, Place place) {
        var shown = shown(slot);
        return switch (shown.level()) {
            case NO -> new Seen.RuledOut(shown.because());
            case UNKNOWN -> new Seen.Unknown(shown.because());
            case YES ->
                switch (answers.at(slot)) {
                    case Answer.Given given -> new Seen.Told(place.item(), given.values(), Truth.set(slot));
                    case Answer.NotSure _, Answer.Illegible _, Answer.Silent _ -> new Seen.Unknown(Truth.set(slot));
                };
        };
    }

    /// Whether the place is asked; unknown when the question that decides is open.
    Truth shown(Slot slot) {
        var known = visible.get(slot);
        if (known != null) return known;
        var found = decide(slot);
        visible.put(slot, found);
        return found;
    }

    private Truth decide(Slot slot) {
        var place = places.get(slot.linkId());
        if (place == null) return Truth.NO;
        var above = place.parent().map(p -> shown(new Slot(p, 0))).orElse(Truth.YES);
        var rule = place.item().visibility();
        if (rule.enableWhen().isEmpty()) return above;
        var own = switch (rule.behavior()) {
            case ALL -> Truth.all(rule.enableWhen(), w -> enabled(w, slot.row()));
            case ANY -> Truth.any(rule.enableWhen(), w -> enabled(w, slot.row()));
        };
        return Truth.all(List.of(above, own), t -> t);
    }

    private Truth enabled(Visibility.EnableWhen when, int row) {
        return switch (at(when.question(), row)) {
            case Seen.Unknown unknown -> Truth.unknown(unknown.because());
            case Seen.RuledOut out -> Truth.of(Branches.holds(when, new Answer.Silent(), List.of()), out.because());
            case Seen.Told told ->
                Truth.of(
                        Branches.holds(
                                when,
                                new Answer.Given(told.values()),
                                told.item().answers().units()),
                        told.because());
        };
    }

    /// Whether one of these codes was told.
    Truth chosen(LinkId item, int row, Set<String> codes) {
        return switch (at(item, row)) {
            case Seen.Told told -> Truth.of(any(told, codes), told.because());
            case Seen.Unknown open -> Truth.unknown(open.because());
            case Seen.RuledOut out -> Truth.of(false, out.because());
        };
    }

    private static boolean any(Seen.Told told, Set<String> codes) {
        for (var value : told.values()) if (codes.contains(word(value))) return true;
        return false;
    }

    /// The value as text: a code, a plain number, written words.
    static String word(Value value) {
        return switch (value) {
            case Value.Code c -> c.code();
            case Value.Amount n -> n.number().stripTrailingZeros().toPlainString();
            case Value.Measure m -> m.number().stripTrailingZeros().toPlainString();
            case Value.Day d -> d.date().toString();
            case Value.Month m -> m.month().toString();
            case Value.Words w -> w.text();
        };
    }

    /// True for an item whose answer keeps people safe.
    boolean safety(Slot slot) {
        return Optional.ofNullable(places.get(slot.linkId()))
                .map(Place::item)
                .filter(i -> i.table() || i.duty().safety() || i.duty().confirm())
                .isPresent();
    }

    /// Every place that is asked now, with what the desk owes it.
    Map<Slot, Item> asked() {
        if (asked.isEmpty()) collectAsked();
        return asked;
    }

    /// The safety questions that are asked now and have no answer; "not sure" is one.
    SortedSet<Slot> safetyOpen() {
        var open = new TreeSet<Slot>();
        asked().forEach((slot, item) -> {
            if (item.duty().safety() && !answers.at(slot).settled()) open.add(slot);
        });
        return open;
    }

    private void collectAsked() {
        places.forEach((id, place) -> {
            if (place.item().type() == ItemType.GROUP) return;
            if (place.table().isEmpty()) collectAsked(new Slot(id, 0), place);
            else for (int row : filled(place.table().get().value())) collectAsked(new Slot(id, row), place);
        });
    }

    private void collectAsked(Slot slot, Place place) {
        if (shown(slot).yes()) asked.put(slot, place.item());
    }

    /// The words of a question; empty when the form has none of this id.
    String wording(LinkId id) {
        var place = places.get(id);
        return place == null ? "" : place.item().wording().text();
    }

    /// The "how often" items of the symptom inventory that are asked, in order of their ids.
    List<Slot> inventory() {
        var all = new ArrayList<Slot>();
        for (var id : places.keySet()) {
            if (!id.value().startsWith("QI-") || !id.value().endsWith("-F")) continue;
            var slot = new Slot(id, 0);
            if (!shown(slot).no()) all.add(slot);
        }
        Collections.sort(all);
        return all;
    }
}
