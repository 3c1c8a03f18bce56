package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.content.ShippedForms;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.intake.AskedForms;

/// The questions of an intake, whatever has been shipped or asked since.
class AllFormsTest {

    private static final Questionnaire SHIPPED =
            ShippedForms.load().find(new QuestionnaireRef("intake-child", "2")).orElseThrow();
    private static final Questionnaire FIRST = titled("1", "Child intake, first words");
    private static final Questionnaire LATER = titled("1", "Child intake, later words");

    private static Questionnaire titled(String version, String title) {
        return new Questionnaire(
                new QuestionnaireRef("intake-child", version),
                title,
                SHIPPED.audience(),
                SHIPPED.bands(),
                SHIPPED.sections());
    }

    private static Intake intake(int number, QuestionnaireRef form) {
        return new Intake(
                new IntakeId(new UUID(3, number)),
                new PatientId(new UUID(1, 1)),
                form,
                Intake.Status.COMPLETED,
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                Intake.Content.EMPTY);
    }

    private final AllForms forms = new AllForms(ShippedForms::load, new AskedForms() {
        private final Map<IntakeId, Questionnaire> asked = Map.of(
                intake(1, FIRST.ref()).id(), FIRST, intake(2, LATER.ref()).id(), LATER);

        @Override
        public Optional<Questionnaire> of(IntakeId intake) {
            return Optional.ofNullable(asked.get(intake));
        }

        @Override
        public Optional<Questionnaire> find(QuestionnaireRef ref) {
            return ref.equals(LATER.ref()) ? Optional.of(LATER) : Optional.empty();
        }
    });

    @Test
    void each_intake_has_the_words_that_it_was_asked() {
        for (int again = 0; again < 2; again++) {
            assertThat(forms.of(intake(1, FIRST.ref()))).contains(FIRST);
            assertThat(forms.of(intake(2, LATER.ref()))).contains(LATER);
        }
    }

    @Test
    void an_intake_whose_words_were_not_kept_has_those_of_its_version() {
        assertThat(forms.of(intake(3, LATER.ref()))).contains(LATER);
        assertThat(forms.of(intake(3, SHIPPED.ref()))).contains(SHIPPED);
        assertThat(forms.of(intake(3, new QuestionnaireRef("intake-child", "99"))))
                .isEmpty();
    }

    @Test
    void new_intakes_get_the_newest_version() {
        assertThat(forms.offered()).contains(SHIPPED).doesNotContainAnyElementsOf(List.of(FIRST, LATER));
    }
}
