package villi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import villi.domain.intake.Answers;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Subject;
import villi.fhir.AllAnswers;

/// The people of the calm bases with the answers of hidden questions too.
public final class CalmPeople {

    /// @param name of the base
    public record Calm(String name, Questionnaire form, Subject subject, Answers answers) {}

    private CalmPeople() {}

    public static List<Calm> all() {
        return CalmBases.names().stream().map(CalmPeople::calm).toList();
    }

    static Calm calm(String name) {
        Questionnaire form = ProvedCases.CONTENT.forms().offered().stream()
                .filter(f -> f.ref().id().equals(CalmBases.form(name)))
                .findFirst()
                .orElseThrow();
        try {
            var text = Files.readString(
                    ProvedCases.FOLDER.resolve("bases").resolve(name).resolve("response.json"));
            return new Calm(
                    name,
                    form,
                    new Subject(CalmBases.sex(name), CalmBases.born(name)),
                    AllAnswers.read(text, form, CalmBases.ON));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
