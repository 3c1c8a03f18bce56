package villi.domain.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Place;
import villi.domain.intake.Plausibility;
import villi.domain.intake.Slot;
import villi.domain.rule.Contradiction;

/// A question that the family is asked once more.
///
/// @param words what does not fit, for answers that contradict each other; otherwise empty
public record Query(Place place, Reason reason, String words) {

    /// Why it is asked again.
    public enum Reason {
        /// Something stands there and cannot be read.
        UNREADABLE,
        /// A number that hardly can be right.
        UNUSUAL,
        /// A question on which safety rests, and nothing was answered.
        MISSING,
        /// Another answer says the opposite.
        CONTRADICTING
    }

    /// All that has to be asked again, in the order of the paper.
    ///
    /// @param branches of the form that was answered
    /// @param contradictions in these answers
    public static List<Query> of(Branches branches, Answers answers, List<Contradiction.Found> contradictions) {
        return branches.places(answers).stream()
                .flatMap(p ->
                        reason(p, answers)
                                .map(r -> new Query(p, r, ""))
                                .or(() -> contradicting(p, contradictions))
                                .stream())
                .toList();
    }

    /// The places of all that has to be asked again.
    ///
    /// @param kept places whose unusual number was looked at and is right
    public static Set<Slot> places(
            Branches branches, Answers answers, List<Contradiction.Found> contradictions, Set<Slot> kept) {
        return of(branches, answers, contradictions).stream()
                .filter(q ->
                        q.reason() != Reason.UNUSUAL || !kept.contains(q.place().slot()))
                .map(q -> q.place().slot())
                .collect(Collectors.toSet());
    }

    private static Optional<Query> contradicting(Place place, List<Contradiction.Found> contradictions) {
        return contradictions.stream()
                .filter(c -> c.ask().contains(place.slot()))
                .findFirst()
                .map(c -> new Query(place, Reason.CONTRADICTING, c.words()));
    }

    private static Optional<Reason> reason(Place place, Answers answers) {
        return switch (answers.at(place.slot())) {
            case Answer.Illegible _ -> Optional.of(Reason.UNREADABLE);
            case Answer.Silent _ -> place.item().duty().safety() ? Optional.of(Reason.MISSING) : Optional.empty();
            case Answer.Given given -> Plausibility.doubt(place.item(), given).map(_ -> Reason.UNUSUAL);
            case Answer.NotSure _ -> Optional.empty();
        };
    }
}
