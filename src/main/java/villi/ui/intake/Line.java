package villi.ui.intake;

import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;

/// One line of the keying list.
public sealed interface Line {

    /// The section that the line belongs to.
    Item section();

    /// A question that takes an answer.
    record Question(Item section, Item item, Slot slot) implements Line {
        /// By the place alone: the items hold a whole section, and each key looks lines up.
        @Override
        public int hashCode() {
            return slot.hashCode();
        }
    }

    /// Heads the questions of one row of a table.
    record RowHead(Item section, Item table, int row, boolean only) implements Line {
        @Override
        public int hashCode() {
            return 31 * table.linkId().hashCode() + row;
        }
    }

    /// Enter on it adds a row to the table.
    record AddRow(Item section, Item table, int next) implements Line {
        @Override
        public int hashCode() {
            return 31 * table.linkId().hashCode() - next;
        }
    }
}
