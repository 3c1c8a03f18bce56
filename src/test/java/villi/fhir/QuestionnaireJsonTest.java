package villi.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import villi.content.ShippedForms;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;

class QuestionnaireJsonTest {

    private final QuestionnaireJson json = new QuestionnaireJson();

    @Test
    void all_questionnaires_are_read_back_without_loss() {
        for (Questionnaire form : ShippedForms.load().offered()) {
            String text = json.write(form);

            assertThat(json.read(text)).isEqualTo(form);
            assertThat(json.write(json.read(text))).isEqualTo(text);
        }
    }

    @Test
    void the_export_speaks_of_your_child_and_names_the_time_frame() {
        String text = json.write(ShippedForms.load()
                .find(new QuestionnaireRef("intake-child", "2"))
                .orElseThrow());

        assertThat(text)
                .contains("\"url\" : \"urn:villi:questionnaire:intake-child\"")
                .contains("\"text\" : \"Has your child vomited green or yellow-green fluid? (the last 3 days)\"")
                .contains("\"text\" : \"What is your child's date of birth?\"");

        assertThat(json.write(ShippedForms.load()
                        .find(new QuestionnaireRef("intake-infant", "1"))
                        .orElseThrow()))
                .contains("\"text\" : \"What is your baby's date of birth?\"");
    }

    @Test
    void what_is_no_questionnaire_of_villi_is_refused_with_its_place() {
        assertThatThrownBy(() -> json.read("{"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("Questionnaire: not readable as JSON at line 1");
        assertThatThrownBy(() -> json.read("{\"resourceType\":\"Patient\"}"))
                .hasMessage("Questionnaire: the file holds a Patient, not a Questionnaire");
        assertThatThrownBy(() -> json.read("{\"resourceType\":\"Questionnaire\",\"url\":\"http://example.org/q\"}"))
                .hasMessage("Questionnaire.url: not a questionnaire of Villi: http://example.org/q");
    }
}
