package villi.ui.family;

import java.util.List;
import java.util.Optional;
import villi.domain.questionnaire.Item;
import villi.ui.intake.Line;

/// One page of family mode.
sealed interface Page {

    /// Says what comes.
    record Welcome() implements Page {}

    /// Comes before the sections that a teen answers alone.
    record Alone(List<Item> sections) implements Page {
        public Alone {
            sections = List.copyOf(sections);
        }
    }

    /// Comes behind them: the screen goes back to the adult, who can not go into them any more.
    record TogetherAgain(List<Item> sections) implements Page {
        public TogetherAgain {
            sections = List.copyOf(sections);
        }
    }

    /// One question.
    ///
    /// @param number its place among all that is asked now, from 1
    /// @param row of its table, if it stands in one
    record Ask(Line.Question question, int number, Optional<Row> row) implements Page {}

    /// Asks behind each row of a table whether there is another.
    record More(Line.AddRow add) implements Page {}

    /// Names how many questions were skipped.
    record Skipped(int count) implements Page {}

    /// Everything is done.
    record Done() implements Page {}

    /// @param title of the table
    /// @param number from 1
    record Row(Item title, int number) {}
}
