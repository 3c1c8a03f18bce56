package villi.domain.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import villi.domain.practice.Actor;

/// A paper that is keyed once more without a look at the first answers. It belongs to its intake alone, and nothing in
/// it is an answer of the patient: what differs counts only once it is chosen.
///
/// @param by who began it
/// @param finishedAt when all that differed was decided
/// @param answers what was keyed the second time
/// @param picks what was decided, by the place in the intake
public record SecondEntry(
        SecondEntryId id,
        IntakeId intake,
        Actor by,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Answers answers,
        Map<Slot, Pick> picks) {

    public SecondEntry {
        picks = Map.copyOf(picks);
    }

    /// This entry with other answers.
    public SecondEntry with(Answers keyed) {
        return new SecondEntry(id, intake, by, startedAt, finishedAt, keyed, picks);
    }

    /// This entry with other decisions.
    public SecondEntry with(Map<Slot, Pick> decided) {
        return new SecondEntry(id, intake, by, startedAt, finishedAt, answers, decided);
    }

    /// Which answer stands at a place where the two entries differed.
    public record Pick(Answer first, Answer second, Stands stands) {

        /// The answer that stands.
        public Answer standing() {
            return switch (stands) {
                case FIRST -> first;
                case SECOND -> second;
                case UNREADABLE -> new Answer.Illegible();
            };
        }
    }

    /// What stands of two answers.
    public enum Stands {
        FIRST,
        SECOND,
        /// Neither: what is on the paper cannot be read and is asked again.
        UNREADABLE
    }
}
