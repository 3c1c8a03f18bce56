package villi.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;

class PatientJsonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final PatientJson json = new PatientJson();

    private void refused(String rest, String message) {
        assertThatThrownBy(() -> json.read("{\"resourceType\": \"Patient\", " + rest + "}", TODAY))
                .isInstanceOf(BadInput.class)
                .hasMessage(message);
    }

    @Test
    void what_was_written_is_read_back() {
        var id = new UUID(7, 9);
        var patient = new Patient(
                new PatientId(id),
                2041,
                new PersonName("Keller-Özdemir", "Mia 🐝", "Mimi"),
                LocalDate.of(2020, 2, 29),
                Sex.FEMALE,
                new HouseholdId(id),
                false);

        assertThat(json.read(json.write(patient), TODAY)).isEqualTo(patient);
    }

    @Test
    void a_plain_patient_of_another_program_is_read() {
        Patient patient = json.read("""
            {"resourceType": "Patient", "id": "p1", "birthDate": "2020-07-14", "gender": "other",
             "name": [{"use": "nickname", "given": ["Lu"]}, {"family": "Moreau", "given": ["Luc", "Jean"]}]}
            """, TODAY);

        assertThat(patient.name()).isEqualTo(new PersonName("Moreau", "Luc Jean", "Lu"));
        assertThat(patient.sexAtBirth()).isEqualTo(Sex.UNKNOWN);
        assertThat(patient.id()).isEqualTo(json.read(json.write(patient), TODAY).id());
    }

    @Test
    void impossible_people_are_refused_with_their_place() {
        String name = "\"name\": [{\"family\": \"Keller\"}]";
        refused(name, "Patient: birthDate is missing");
        refused(
                name + ", \"birthDate\": \"2027-01-01\"",
                "Patient.birthDate: the birth date 2027-01-01 lies in the future");
        refused(name + ", \"birthDate\": \"2026-02-31\"", "Patient.birthDate: there is no such day: 2026-02-31");
        refused("\"birthDate\": \"2020-07-14\"", "Patient: name is missing");
        refused(
                "\"name\": [{}], \"birthDate\": \"2020-07-14\"",
                "Patient.name[0]: a name needs a family or a given part");
        refused(
                name + ", \"birthDate\": \"2020-07-14\", \"gender\": \"f\"",
                "Patient.gender: unknown gender \"f\", known: female, male, other, unknown");
        refused("\"name\": \"Mia\", \"birthDate\": \"2020-07-14\"", "Patient.name: expected a list");
    }
}
