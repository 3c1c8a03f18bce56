package villi.domain.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;

/// All answers of one intake; places without an entry are silent.
public record Answers(Map<Slot, Answer> entries) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        // A sorted view, because a sorted map is copied without comparing.
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    public Answer at(Slot slot) {
        return entries.getOrDefault(slot, new Answer.Silent());
    }

    /// The answer outside tables.
    public Answer at(String linkId) {
        return at(Slot.of(linkId));
    }

    /// These answers with one of them replaced; a silent answer removes the entry.
    public Answers with(Slot slot, Answer answer) {
        var next = new TreeMap<>(entries);
        if (answer instanceof Answer.Silent) next.remove(slot);
        else next.put(slot, answer);
        return new Answers(next);
    }

    /// The numbers of the rows that hold anything, ascending.
    public List<Integer> rows(Item table) {
        var columns = table.items().stream().map(Item::linkId).toList();
        return entries.keySet().stream()
                .filter(s -> s.row() > 0 && columns.contains(s.linkId()))
                .map(Slot::row)
                .distinct()
                .sorted()
                .toList();
    }

    /// Every place of an item that holds an answer: itself, or its rows.
    public List<Slot> slots(LinkId linkId) {
        return entries.keySet().stream().filter(s -> s.linkId().equals(linkId)).toList();
    }
}
