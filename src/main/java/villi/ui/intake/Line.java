package villi.ui.intake;

import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;

/// One line of the keying list.
public sealed interface Line {

    /// The section that the line belongs to.
    Item section();

    /// A question that takes an answer.
    record Question(Item section, Item item, Slot slot) implements Line {}

    /// Heads the questions of one row of a table.
    record RowHead(Item section, Item table, int row, boolean only) implements Line {}

    /// Enter on it adds a row to the table.
    record AddRow(Item section, Item table, int next) implements Line {}
}
