package villi.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Questionnaire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import villi.content.ShippedForms;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.QuestionnaireRef.Purpose;

/// What is exported is FHIR R4 in the eyes of the HAPI validator, without any network.
class FhirValidityTest {

    private static final ShippedForms FORMS = ShippedForms.load();
    private static FhirValidator validator;

    @BeforeAll
    static void start() {
        FhirContext context = FhirContext.forR4();
        var known = new PrePopulatedValidationSupport(context);
        for (var form : FORMS.offered()) {
            known.addResource(
                    context.newJsonParser().parseResource(Questionnaire.class, new QuestionnaireJson().write(form)));
        }
        var chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                known);
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    private static List<String> errors(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(m -> m.getSeverity() == ResultSeverityEnum.ERROR || m.getSeverity() == ResultSeverityEnum.FATAL)
                .map(m -> m.getLocationString() + " " + m.getMessage())
                .toList();
    }

    /// Every full form, and one of the short and of the follow-up forms, which hold questions of the full ones.
    @Test
    void the_exported_questionnaires_are_valid() {
        FORMS.offered().stream()
                .filter(f -> f.ref().purpose() == Purpose.FULL || f.ref().id().endsWith("-toddler"))
                .forEach(f ->
                        assertThat(errors(new QuestionnaireJson().write(f))).isEmpty());
    }

    @Test
    void a_written_response_is_valid() {
        var form = FORMS.offered().getFirst();
        var answers = ResponsesTest.random(form, new Random(4));

        assertThat(errors(new Responses(FORMS).write(ResponsesTest.intake(answers), form)))
                .isEmpty();
    }

    @Test
    void a_written_patient_is_valid() {
        var id = new UUID(7, 9);
        var patient = new Patient(
                new PatientId(id),
                2041,
                new PersonName("Keller", "Mia", "Mimi"),
                LocalDate.of(2020, 7, 14),
                Sex.FEMALE,
                new HouseholdId(id),
                false);

        assertThat(errors(new PatientJson().write(patient))).isEmpty();
    }

    @Test
    void the_validator_finds_a_wrong_code() {
        String json = new QuestionnaireJson().write(FORMS.offered().getFirst());

        assertThat(errors(json.replace("\"status\" : \"active\"", "\"status\" : \"acitve\"")))
                .isNotEmpty();
    }
}
