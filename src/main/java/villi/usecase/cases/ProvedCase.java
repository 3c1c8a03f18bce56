package villi.usecase.cases;

import java.time.LocalDate;
import java.util.List;
import villi.domain.intake.Answers;
import villi.domain.patient.Patient;
import villi.domain.plan.PlanLine;
import villi.domain.questionnaire.Questionnaire;

/// An invented person on one day, with what must and what may never come out.
///
/// @param name of the folder
/// @param special the answers that differ from the calm base
/// @param byHand lines that somebody tries to add to the plan by hand
public record ProvedCase(
        String name,
        Words words,
        Patient patient,
        Questionnaire form,
        Answers answers,
        Answers special,
        LocalDate on,
        List<HandLine> byHand,
        List<Wanted> wanted) {

    public ProvedCase {
        byHand = List.copyOf(byHand);
        wanted = List.copyOf(wanted);
    }

    /// @param story one or two sentences
    /// @param base name of the calm base, empty where the response is whole
    public record Words(String title, String story, String base) {}

    /// @param code food code or `SUP.…`
    /// @param words that are typed with it, for example the strain; may be empty
    public record HandLine(PlanLine.Kind kind, String code, String words) {}

    /// A line of the outcome that was decided from the clinical base before the case was run.
    ///
    /// @param section of the outcome, for example `redFlags`; or `shut` and `open` for one measure
    /// @param text how the line begins, up to a blank, a colon or its end
    /// @param present false when no such line may come out
    public record Wanted(String section, String text, boolean present) {

        /// `redFlags: RF30 RED-R`.
        @Override
        public String toString() {
            return section + ": " + text;
        }
    }
}
