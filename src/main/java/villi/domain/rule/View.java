package villi.domain.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Visibility;

/// The answers as the form shows them: what stands behind a hidden question never counts.
final class View {

    private final Map<LinkId, Place> places = new HashMap<>();
    private final Map<LinkId, SortedSet<Integer>> rows = new HashMap<>();
    private final Map<Slot, Truth> visible = new HashMap<>();
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

    boolean asks(String linkId) {
        return places.containsKey(new LinkId(linkId));
    }

    /// The filled rows of a table that is shown, ascending.
    List<Integer> filled(String table) {
        var id = new LinkId(table);
        return shown(new Slot(id, 0)).yes() ? List.copyOf(rows(id)) : List.of();
    }

    /// What a table shows when it has no rows: ruled out by its gate, or unknown.
    Seen table(String table) {
        var slot = Slot.of(table);
        return see(slot, places.get(slot.linkId()));
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
        return see(new Slot(id, place != null && place.table().isPresent() ? row : 0), place);
    }

    private Seen see(Slot slot, @org.jspecify.annotations.Nullable Place place) {
        if (place == null) return new Seen.RuledOut(new TreeSet<>());
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
        var above = place.parent()
                .map(p -> shown(new Slot(p, columnRow(p, slot.row()))))
                .orElse(Truth.YES);
        var rule = place.item().visibility();
        if (above.no() || rule.enableWhen().isEmpty()) return above;
        var own = switch (rule.behavior()) {
            case ALL -> Truth.all(rule.enableWhen(), w -> enabled(w, slot.row()));
            case ANY -> Truth.any(rule.enableWhen(), w -> enabled(w, slot.row()));
        };
        return Truth.all(List.of(above, own), t -> t);
    }

    private int columnRow(LinkId group, int row) {
        return tableOf(group).isPresent() ? row : 0;
    }

    private Truth enabled(Visibility.EnableWhen when, int row) {
        return switch (at(when.question(), row)) {
            case Seen.Unknown unknown -> Truth.unknown(unknown.because());
            case Seen.RuledOut out -> Truth.of(wantsNothing(when), out.because());
            case Seen.Told told -> Truth.of(matches(when, told), told.because());
        };
    }

    private static boolean wantsNothing(Visibility.EnableWhen when) {
        return switch (when.operator()) {
            case EXISTS -> when.answer().equals("false");
            case NOT_EQUAL -> true;
            case EQUAL, GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL -> false;
        };
    }

    private static boolean matches(Visibility.EnableWhen when, Seen.Told told) {
        return switch (when.operator()) {
            case EXISTS -> when.answer().equals("true");
            case EQUAL -> told.values().stream().anyMatch(v -> equal(v, when.answer()));
            case NOT_EQUAL -> told.values().stream().noneMatch(v -> equal(v, when.answer()));
            case GREATER -> compare(told, when.answer()) > 0;
            case LESS -> compare(told, when.answer()) < 0;
            case GREATER_OR_EQUAL -> compare(told, when.answer()) >= 0;
            case LESS_OR_EQUAL -> compare(told, when.answer()) <= 0;
        };
    }

    private static boolean equal(Value value, String wanted) {
        return word(value).equals(wanted);
    }

    private static int compare(Seen.Told told, String with) {
        return Numbers.of(told).map(n -> n.compareTo(new BigDecimal(with))).orElse(0);
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
        var place = places.get(slot.linkId());
        if (place == null) return false;
        var table = place.item().table();
        return table || place.item().duty().safety() || place.item().duty().confirm();
    }

    /// Every place that is asked now, with what the desk owes it.
    Map<Slot, Item> asked() {
        var all = new TreeMap<Slot, Item>();
        places.forEach((id, place) -> {
            if (place.item().type() == villi.domain.questionnaire.ItemType.GROUP) return;
            var at = place.table()
                    .<List<Slot>>map(t ->
                            filled(t.value()).stream().map(r -> new Slot(id, r)).toList())
                    .orElse(List.of(new Slot(id, 0)));
            for (var slot : at) if (shown(slot).yes()) all.put(slot, place.item());
        });
        return all;
    }

    /// The tables that are asked now.
    List<Item> tables() {
        return places.values().stream()
                .map(Place::item)
                .filter(Item::table)
                .filter(i -> shown(new Slot(i.linkId(), 0)).yes())
                .toList();
    }

    /// The "how often" items of the symptom inventory that are asked, in order of their ids.
    List<Slot> inventory() {
        return places.keySet().stream()
                .filter(id -> id.value().startsWith("QI-") && id.value().endsWith("-F"))
                .map(id -> new Slot(id, 0))
                .filter(s -> !shown(s).no())
                .sorted()
                .toList();
    }
}
