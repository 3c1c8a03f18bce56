package villi.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.intake.Answers;
import villi.domain.intake.Intake;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.intake.Forms;

/// FHIR R4 `QuestionnaireResponse` and the answers of an intake.
public final class Responses {

    private final Forms forms;

    public Responses(Forms forms) {
        this.forms = forms;
    }

    /// What a response holds.
    ///
    /// @param subject the reference to the person as written, if there is one
    /// @param authored when it was filled in, if that is written
    public record Response(
            Questionnaire form,
            Answers answers,
            Intake.Status status,
            Optional<String> subject,
            Optional<Instant> authored) {}

    /// Reads a response strictly.
    ///
    /// @param today dates after it are refused, except those of coming events
    /// @throws BadInput with the place and the reason
    public Response read(String text, LocalDate today) {
        Part root = Json.read(text, "QuestionnaireResponse");
        Questionnaire form = form(root.get("questionnaire"));
        return new Response(
                form,
                new AnswersReader(form, today).read(root),
                status(root.get("status")),
                root.maybe("subject").flatMap(s -> s.maybeText("reference")),
                root.maybe("authored").map(Responses::instant));
    }

    /// Writes the answers that the form asks for. Hidden answers stay behind, as FHIR demands.
    public String write(Intake intake, Questionnaire form) {
        return Json.write(new AnswersWriter(intake, form).write());
    }

    /// The questionnaire that a canonical names; without a version the newest.
    Questionnaire form(Part canonical) {
        String written = canonical.text();
        int bar = written.indexOf('|');
        String id = bar < 0 ? written : written.substring(0, bar);
        id = id.startsWith(Terms.QUESTIONNAIRE) ? id.substring(Terms.QUESTIONNAIRE.length()) : id;
        String name = id.startsWith(".../") ? id.substring(4) : id.substring(id.lastIndexOf('/') + 1);
        List<Questionnaire> known =
                forms.offered().stream().filter(f -> f.ref().id().equals(name)).toList();
        if (bar >= 0) return version(canonical, new QuestionnaireRef(name, written.substring(bar + 1)), known);
        if (known.isEmpty()) throw unknown(canonical, name);
        return known.getFirst();
    }

    private Questionnaire version(Part canonical, QuestionnaireRef ref, List<Questionnaire> known) {
        Optional<Questionnaire> found = forms.find(ref);
        if (found.isPresent()) return found.get();
        if (known.isEmpty()) throw unknown(canonical, ref.id());
        throw canonical.bad("unknown version \"" + ref.version() + "\" of " + ref.id() + ", the newest is "
                + known.getFirst().ref().version());
    }

    private BadInput unknown(Part canonical, String id) {
        String known = forms.offered().stream().map(f -> f.ref().id()).collect(Collectors.joining(", "));
        return canonical.bad("unknown questionnaire \"" + id + "\", known: " + known);
    }

    private static Intake.Status status(Part part) {
        String name = part.text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(Intake.Status.values())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> part.bad("unknown status \"" + part.text() + "\""));
    }

    private static Instant instant(Part part) {
        try {
            return part.text().length() == 10
                    ? LocalDate.parse(part.text()).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(part.text()).toInstant();
        } catch (DateTimeParseException e) {
            throw part.bad("no such time: " + part.text());
        }
    }
}
