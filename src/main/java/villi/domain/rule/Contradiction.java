package villi.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;

/// Answers of one form that cannot all be right. Nothing is refused and nothing is concluded: the family is asked.
///
/// @param when they are answered so
/// @param closed a table that holds lines although an answer has closed it; what stands in it counts for nothing
/// @param ask the questions to ask again, in the order of the paper
/// @param words for the family
public record Contradiction(String id, Condition when, Optional<LinkId> closed, List<LinkId> ask, String words) {

    public Contradiction {
        ask = List.copyOf(ask);
    }

    /// A contradiction in the answers of one form.
    ///
    /// @param ask the places to ask again
    public record Found(String id, List<Slot> ask, String words) {
        public Found {
            ask = List.copyOf(ask);
        }
    }

    /// All that certainly contradict each other. What is not known contradicts nothing.
    ///
    /// @param on the day of the form
    public static List<Found> in(RuleBook book, Questionnaire form, Subject subject, Answers answers, LocalDate on) {
        var of = new Case(new Index(book), form, subject, answers, on, Optional.empty());
        var branches = new Branches(form);
        return book.contradictions().stream()
                .filter(c -> c.asked(branches, answers) && of.test(c.when()).yes() && c.filled(branches, answers))
                .map(c -> new Found(
                        c.id(), c.ask().stream().map(id -> new Slot(id, 0)).toList(), c.words()))
                .toList();
    }

    /// All are asked, and what a teen answers alone is not held against what a parent says.
    private boolean asked(Branches branches, Answers answers) {
        boolean together = ask.stream()
                        .flatMap(id -> branches.item(id).stream())
                        .map(item -> item.duty().alone())
                        .distinct()
                        .count()
                == 1;
        return together && ask.stream().allMatch(id -> branches.asked(new Slot(id, 0), answers));
    }

    private boolean filled(Branches branches, Answers answers) {
        return closed.flatMap(branches::item)
                .map((Item table) -> !branches.asked(table, 0, answers)
                        && !answers.rows(table).isEmpty())
                .orElse(closed.isEmpty());
    }
}
