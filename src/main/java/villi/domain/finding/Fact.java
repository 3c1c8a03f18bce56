package villi.domain.finding;

import java.math.BigDecimal;
import java.util.SortedSet;
import villi.domain.intake.Slot;

/// A computed value with the answers it rests on. Unknown is a case of its own.
public sealed interface Fact {

    SortedSet<Slot> because();

    /// A number, for example grams of fibre a day.
    record Amount(BigDecimal value, SortedSet<Slot> because) implements Fact {}

    /// A word of a closed list, for example `negative_valid`.
    record Word(String value, SortedSet<Slot> because) implements Fact {}

    /// Yes or no.
    record Flag(boolean value, SortedSet<Slot> because) implements Fact {}

    /// The answers do not tell.
    record Unknown(SortedSet<Slot> because) implements Fact {}
}
