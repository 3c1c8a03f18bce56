package villi.domain.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;

/// Where a person's food reactions were last told: in the table of reactions, and on the safety page, which asks for
/// serious ones and may name a food that the table does not. A follow-up does not ask for them, and a new form says
/// nothing about them until it is keyed; what was told before stands until then.
public final class ReactionsTold {

    /// Whether there ever was a serious allergic reaction; its food is `QC16a`.
    public static final String SERIOUS = "QC16";

    /// Whether there ever was severe vomiting some hours after a food; the food is `QC17a`.
    public static final String VOMITING = "QC17";

    private static final LinkId FOOD = new LinkId("QG01");
    private static final String ANY = "QGn";

    private ReactionsTold() {}

    /// The intakes that tell, newest first: the newest with a table of reactions, and for each question of the
    /// safety page the newest that answers it; the newest of all when none tells. Without those whose form is
    /// unknown.
    ///
    /// @param intakes of one person, newest first
    /// @param forms what each was asked
    public static List<Continuation.Whole> of(List<Intake> intakes, Function<Intake, Optional<Questionnaire>> forms) {
        Set<Intake> telling = Stream.of(
                        newest(intakes, ReactionsTold::tells), ever(intakes, SERIOUS), ever(intakes, VOMITING))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return intakes.stream()
                .filter(i -> telling.isEmpty() ? i.equals(intakes.getFirst()) : telling.contains(i))
                .flatMap(i -> forms.apply(i).map(form -> new Continuation.Whole(form, i)).stream())
                .toList();
    }

    private static Optional<Intake> ever(List<Intake> intakes, String question) {
        return newest(intakes, a -> yes(a, question))
                .or(() -> newest(intakes, a -> a.at(question).settled()));
    }

    private static Optional<Intake> newest(List<Intake> intakes, Predicate<Answers> tells) {
        return intakes.stream().filter(i -> tells.test(i.answers())).findFirst();
    }

    /// Whether a question of the safety page is answered with yes.
    public static boolean yes(Answers answers, String question) {
        return answers.at(question).equals(Answer.code("yes"));
    }

    /// Whether anything is told of food reactions, also that there are none.
    public static boolean tells(Answers answers) {
        return answers.at(ANY).settled() || !answers.slots(FOOD).isEmpty();
    }

    /// Whether it is told that no food ever caused one.
    public static boolean none(Answers answers) {
        return answers.at(ANY).equals(Answer.code("no"));
    }

    /// Whether there was one, but no food is told yet.
    public static boolean announced(Answers answers) {
        return yes(answers, ANY) && answers.slots(FOOD).isEmpty();
    }

    /// Whether reactions stand in this table.
    public static boolean table(Item item) {
        return item.items().stream().anyMatch(c -> c.linkId().equals(FOOD));
    }
}
