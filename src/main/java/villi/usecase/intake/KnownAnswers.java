package villi.usecase.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Patient;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;

/// What is not asked again: birth date and sex at birth, and at a follow-up the names of the problems and what was
/// told to questions about all the time before. Such an answer stands until somebody changes it, so that a serious
/// reaction that was told once is not lost when somebody else fills in the next form.
final class KnownAnswers {

    private static final Set<String> ALL_THE_TIME = Set.of("ever", "birth");
    private static final LinkId PROBLEM = new LinkId("QB01");

    private KnownAnswers() {}

    /// @param earlier finished intakes, newest first
    static Answers of(Patient patient, Questionnaire form, List<Intake> earlier) {
        Answers known = Answers.NONE;
        if (form.ref().followUp()) known = told(form, earlier);
        if (form.find(new LinkId("QA02")).isPresent()) {
            known = known.with(Slot.of("QA02"), new Answer.Given(List.of(new Value.Day(patient.birthDate()))));
        }
        if (form.find(new LinkId("QA03")).isPresent()) {
            known = known.with(
                    Slot.of("QA03"), Answer.code(patient.sexAtBirth().name().toLowerCase(Locale.ROOT)));
        }
        return known;
    }

    private static Answers told(Questionnaire form, List<Intake> earlier) {
        Answers known = Answers.NONE;
        var kept = new HashSet<LinkId>();
        for (Item item : form.all().filter(i -> i.number() > 0).toList()) {
            if (!kept(item, kept)) continue;
            kept.add(item.linkId());
            var slot = new Slot(item.linkId(), 0);
            for (Intake intake : earlier) {
                if (intake.answers().at(slot) instanceof Answer.Given given) {
                    known = known.with(slot, given);
                    break;
                }
            }
        }
        return known;
    }

    /// A question about all the time before, the name of a problem, or what belongs to one of these.
    private static boolean kept(Item item, Set<LinkId> kept) {
        var lookback = item.wording().lookback();
        if (ALL_THE_TIME.contains(lookback) || item.linkId().equals(PROBLEM)) return true;
        return lookback.isEmpty() && item.visibility().enableWhen().stream().anyMatch(w -> kept.contains(w.question()));
    }
}
