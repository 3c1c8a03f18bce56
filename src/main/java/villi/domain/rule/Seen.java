package villi.domain.rule;

import java.util.List;
import java.util.SortedSet;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;

/// What the form shows at one place, hidden questions included.
sealed interface Seen {

    /// The answers it rests on, or those that are missing.
    SortedSet<Slot> because();

    /// Answered.
    record Told(Item item, List<Value> values, SortedSet<Slot> because) implements Seen {}

    /// Not answered, not sure, not readable, or hidden behind such an answer.
    record Unknown(SortedSet<Slot> because) implements Seen {}

    /// Not asked at this age, or hidden by an answer that rules it out.
    record RuledOut(SortedSet<Slot> because) implements Seen {}
}
