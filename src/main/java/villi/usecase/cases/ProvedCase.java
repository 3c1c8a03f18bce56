package villi.usecase.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import villi.domain.intake.Answers;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Patient;
import villi.domain.plan.PlanLine;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Earlier;

/// An invented person on one day, with what must and what may never come out.
///
/// @param name of the folder
/// @param special the answers that differ from the calm base
/// @param before what a follow-up continues; empty for a first visit
/// @param byHand lines that somebody tries to add to the plan by hand
public record ProvedCase(
        String name,
        Words words,
        Patient patient,
        Questionnaire form,
        Answers answers,
        Answers special,
        LocalDate on,
        Optional<Before> before,
        List<HandLine> byHand,
        List<Wanted> wanted) {

    public ProvedCase {
        byHand = List.copyOf(byHand);
        wanted = List.copyOf(wanted);
    }

    /// The earlier visit and the plan that was signed then.
    ///
    /// @param special the answers of then that differ from the calm base
    /// @param base name of the calm base of then, empty where that response is whole
    public record Before(Earlier plan, Answers special, String base) {}

    /// @param story one or two sentences
    /// @param base name of the calm base, empty where the response is whole
    public record Words(String title, String story, String base) {}

    /// @param code food code or `SUP.…`
    /// @param words that are typed with it, for example the strain; may be empty
    public record HandLine(PlanLine.Kind kind, String code, String words) {}

    /// The signed plan that a follow-up is compared with.
    public Optional<Earlier> earlier() {
        return before.map(Before::plan);
    }

    /// The form and the answers as they are judged: a follow-up together with what it continues. Confirming is done
    /// at the desk; here all answers count as confirmed.
    public Continuation.Whole whole() {
        var now = visit(form, answers);
        return earlier()
                .map(e -> Continuation.of(visit(e.form(), e.answers()), now))
                .orElse(now);
    }

    private Continuation.Whole visit(Questionnaire asked, Answers told) {
        var by = new Confirmation(new Actor(new UserId(new UUID(0, 1)), "", Role.PRACTITIONER), Instant.EPOCH);
        var confirmed = told.entries().keySet().stream().collect(Collectors.toMap(slot -> slot, _ -> by));
        return new Continuation.Whole(
                asked,
                new Intake(
                        new IntakeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                        patient.id(),
                        asked.ref(),
                        Intake.Status.COMPLETED,
                        Instant.EPOCH,
                        Optional.of(Instant.EPOCH),
                        new Intake.Content(told, Map.of(), confirmed)));
    }

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
