package villi.usecase.intake;

import java.util.List;
import java.util.Optional;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;

/// Where a person's food reactions were last told. A follow-up does not ask for them, and a new form says nothing about
/// them until it is keyed; what was told before stands until then.
public final class ReactionsTold {

    private static final LinkId FOOD = new LinkId("QG01");
    private static final String ANY = "QGn";

    private ReactionsTold() {}

    /// The newest intake that tells, otherwise the newest one; empty when there is none or its form is unknown.
    ///
    /// @param intakes of one person, newest first
    public static Optional<Continuation.Whole> of(List<Intake> intakes, Forms forms) {
        return intakes.stream()
                .filter(i -> tells(i.answers()))
                .findFirst()
                .or(() -> intakes.stream().findFirst())
                .flatMap(i -> forms.of(i).map(form -> new Continuation.Whole(form, i)));
    }

    /// Whether anything is told of food reactions, also that there are none.
    public static boolean tells(Answers answers) {
        return answers.at(ANY).settled() || !answers.slots(FOOD).isEmpty();
    }

    /// Whether it is told that no food ever caused one.
    public static boolean none(Answers answers) {
        return answers.at(ANY).equals(Answer.code("no"));
    }

    /// Whether reactions stand in this table.
    public static boolean table(Item item) {
        return item.items().stream().anyMatch(c -> c.linkId().equals(FOOD));
    }
}
