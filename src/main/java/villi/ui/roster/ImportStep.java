package villi.ui.roster;

import java.util.List;
import java.util.Optional;
import villi.domain.roster.Checked;
import villi.domain.roster.Layout;
import villi.domain.roster.PeopleReader;
import villi.domain.roster.Survey;
import villi.usecase.Trouble;
import villi.usecase.roster.Imports;
import villi.usecase.roster.ListFiles.Reading;
import villi.usecase.roster.TakeInList;

/// Where taking a list in stands.
sealed interface ImportStep {

    /// @param refused why the last file is not taken
    record Choose(List<Imports.Past> past, Optional<Refused> refused) implements ImportStep {
        public Choose {
            past = List.copyOf(past);
        }
    }

    /// @param name of the file
    record Refused(String name, Reading.Refused why) {}

    /// What each column is taken for.
    ///
    /// @param heads what stands in the first row
    /// @param samples the first rows as people, or what is wrong with them
    record Columns(
            String name,
            Reading.Read read,
            Layout layout,
            Survey survey,
            List<String> heads,
            List<PeopleReader.Row> samples)
            implements ImportStep {
        public Columns {
            heads = List.copyOf(heads);
            samples = List.copyOf(samples);
        }

        /// How many people the list names.
        int people() {
            return read.sheet().rows() - (layout.headings() ? 1 : 0);
        }
    }

    /// What taking the list in would do.
    record Check(Columns columns, Checked checked) implements ImportStep {}

    /// @param stopping true when it stops after the part that is being written
    record Running(Check check, TakeInList.Progress progress, boolean stopping) implements ImportStep {}

    /// @param trouble why it stopped, when nobody asked for it
    record Stopped(Check check, TakeInList.Progress progress, Optional<Trouble> trouble) implements ImportStep {}

    record Done(Check check, TakeInList.Progress progress) implements ImportStep {}

    record Undoing(TakeInList.Undoing undoing) implements ImportStep {}

    record Undone(TakeInList.Undoing undoing, Optional<Trouble> trouble) implements ImportStep {}
}
