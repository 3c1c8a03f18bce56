package villi.domain.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import villi.domain.intake.Answers;
import villi.domain.questionnaire.Questionnaire;

/// What a follow-up is compared with: the last signed plan and the answers that it rests on.
///
/// @param form the questions that were asked then
/// @param on the day of those answers
/// @param planStart first day of the signed plan
/// @param out codes of the foods that the plan leaves out
public record Earlier(Questionnaire form, Answers answers, LocalDate on, LocalDate planStart, SortedSet<String> out) {

    public Earlier {
        out = Collections.unmodifiableSortedSet(new TreeSet<>(out));
    }
}
