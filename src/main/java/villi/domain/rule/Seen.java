package villi.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;

/// What the form shows at one place, hidden questions included.
sealed interface Seen {

    /// The answers it rests on, or those that are missing.
    SortedSet<Slot> because();

    /// The first value that was told, when it is of this kind.
    default <V extends Value> Optional<V> first(Class<V> kind) {
        return this instanceof Told told
                ? Optional.of(told.values().getFirst()).filter(kind::isInstance).map(kind::cast)
                : Optional.empty();
    }

    /// Answered.
    record Told(Item item, List<Value> values, SortedSet<Slot> because) implements Seen {}

    /// Not answered, not sure, not readable, or hidden behind such an answer.
    record Unknown(SortedSet<Slot> because) implements Seen {}

    /// Not asked at this age, or hidden by an answer that rules it out.
    record RuledOut(SortedSet<Slot> because) implements Seen {}
}
