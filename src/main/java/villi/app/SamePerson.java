package villi.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Patient;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.Questionnaire;
import villi.fhir.Responses;

/// Whether a response belongs to the person it is given with: right form for the age, same person, birth date and sex.
final class SamePerson {

    private SamePerson() {}

    /// @param id the id of the Patient as written in its file
    /// @return the first thing that does not fit: the place and the reason
    static Optional<String> misfit(Responses.Response response, Patient patient, Optional<String> id, LocalDate on) {
        return subject(response, id)
                .or(() -> age(response.form(), patient, on))
                .or(() -> birth(response.answers(), patient))
                .or(() -> sex(response.answers(), patient));
    }

    private static Optional<String> subject(Responses.Response response, Optional<String> id) {
        return response.subject()
                .map(s -> s.substring(s.lastIndexOf('/') + 1))
                .filter(s -> id.isPresent() && !s.equals(id.get()))
                .map(s ->
                        "QuestionnaireResponse.subject: it names " + s + ", but the Patient is " + id.orElse("") + ".");
    }

    private static Optional<String> age(Questionnaire form, Patient patient, LocalDate on) {
        var age = patient.ageOn(on);
        if (form.bands().contains(age.band())) return Optional.empty();
        String old = age.years() == 0 ? age.months() + " months" : age.years() + " years";
        return Optional.of("QuestionnaireResponse.questionnaire: " + form.ref().id() + " is for " + bands(form.bands())
                + ", but the patient is " + old + " old on " + on + ".");
    }

    private static Optional<String> birth(Answers answers, Patient patient) {
        return one(answers, "QA02")
                .filter(v -> v instanceof Value.Day(LocalDate day) && !day.equals(patient.birthDate()))
                .map(v -> "item QA02: the birth date " + ((Value.Day) v).date() + " is not the one of the Patient, "
                        + patient.birthDate() + ".");
    }

    private static Optional<String> sex(Answers answers, Patient patient) {
        if (patient.sexAtBirth() == Sex.UNKNOWN) return Optional.empty();
        String known = patient.sexAtBirth().name().toLowerCase(Locale.ROOT);
        return one(answers, "QA03")
                .filter(v -> v instanceof Value.Code(String code)
                        && List.of("female", "male").contains(code)
                        && !code.equals(known))
                .map(v -> "item QA03: \"" + ((Value.Code) v).code() + "\" is not the gender of the Patient, \"" + known
                        + "\".");
    }

    private static Optional<Value> one(Answers answers, String item) {
        return answers.at(Slot.of(item)) instanceof Answer.Given(var values)
                ? values.stream().findFirst()
                : Optional.empty();
    }

    private static String bands(List<AgeBand> bands) {
        return bands.stream().map(SamePerson::words).collect(Collectors.joining(", "));
    }

    private static String words(AgeBand band) {
        return switch (band) {
            case INF -> "under 12 months";
            case TOD -> "1 to 3 years";
            case CHI -> "4 to 11 years";
            case TEEN -> "12 to 17 years";
            case ADU -> "18 years and over";
        };
    }
}
