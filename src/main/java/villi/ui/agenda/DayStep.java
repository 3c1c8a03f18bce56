package villi.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.domain.agenda.Candidate;
import villi.domain.patient.Patient;
import villi.usecase.agenda.FillDay.Chosen;
import villi.usecase.agenda.FillDay.Coming;
import villi.usecase.agenda.FillDay.Reading;

/// What the list of the day shows.
sealed interface DayStep {

    /// Who comes.
    ///
    /// @param refused why the last file is not read, in words, or empty
    record Day(List<Coming> coming, String refused) implements DayStep {
        public Day {
            coming = List.copyOf(coming);
        }
    }

    /// What a file says about today, before anything is written.
    ///
    /// @param name of the file
    /// @param picks for each candidate the place among its people, or [#NOBODY]
    record Look(String name, Reading.Read reading, List<Integer> picks) implements DayStep {

        static final int NOBODY = -1;

        public Look {
            picks = List.copyOf(picks);
        }

        /// Only those are chosen whose it can only be, and who are not there yet.
        static Look of(String name, Reading.Read reading) {
            List<Integer> picks = reading.candidates().stream()
                    .map(c -> c.only().isPresent() && !c.listed() ? 0 : NOBODY)
                    .toList();
            return new Look(name, reading, picks);
        }

        Optional<Patient> picked(int row) {
            int place = picks.get(row);
            return place == NOBODY
                    ? Optional.empty()
                    : Optional.of(reading.candidates().get(row).people().get(place));
        }

        /// The next one of that name, and after the last nobody.
        Look turned(int row) {
            int people = reading.candidates().get(row).people().size();
            var changed = new ArrayList<>(picks);
            changed.set(row, picks.get(row) + 1 == people ? NOBODY : picks.get(row) + 1);
            return new Look(name, reading, changed);
        }

        List<Chosen> chosen() {
            var chosen = new ArrayList<Chosen>();
            for (int row = 0; row < picks.size(); row++) {
                Candidate candidate = reading.candidates().get(row);
                picked(row)
                        .map(p -> new Chosen(p.id(), candidate.appointment().time(), candidate.what(p)))
                        .ifPresent(chosen::add);
            }
            return chosen;
        }
    }
}
