package villi.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.plan.Sample;
import villi.domain.questionnaire.Questionnaire;
import villi.shots.Birchwood;
import villi.ui.kit.PatientBanner;
import villi.ui.text.Texts;

/// What stands at the top of every screen about a person.
class BannersTest {

    private static final Questionnaire CHILD = Sample.FORMS.offered().stream()
            .filter(f -> f.ref().id().equals("intake-child"))
            .findFirst()
            .orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Answer YES = Answer.code("yes");
    private static final Answer NO = Answer.code("no");
    private static final Answer PEANUT = Answer.code("peanut");

    private final Birchwood practice = Birchwood.empty()
            .add(1, "Keller", "Mia", "", LocalDate.of(2020, 7, 14), 1)
            .add(2, "Keller", "Anna", "", LocalDate.of(1988, 3, 14), 1);

    @Test
    void the_food_that_only_the_safety_page_names_stands_there_as_a_serious_reaction() {
        assertThat(lines(Map.of("QC16", YES, "QC16a", PEANUT, "QGn", NO)))
                .containsExactly("Peanut serious reaction told, not confirmed");
        assertThat(lines(Map.of("QC17", YES, "QC17a", PEANUT, "QGn", NO, "QC16", NO)))
                .containsExactly("Peanut severe vomiting told, not confirmed");
    }

    @Test
    void a_serious_reaction_to_a_food_that_nobody_can_name_stands_there_too() {
        assertThat(lines(Map.of("QC16", YES, "QGn", NO)))
                .containsExactly("Food not named serious reaction told, not confirmed");
        assertThat(lines(Map.of("QGn", YES, "QC16", NO)))
                .containsExactly("Food not named reaction told, not confirmed");
        assertThat(lines(Map.of("QGn", YES, "QG01[1]", new Answer.NotSure(), "QG02[1]", Answer.code("hives"))))
                .containsExactly("Food not named reaction told, not confirmed");
    }

    @Test
    void a_food_that_is_named_twice_stands_there_once_as_its_gravest_reaction() {
        assertThat(lines(Map.of(
                        "QC16",
                        YES,
                        "QC16a",
                        PEANUT,
                        "QGn",
                        YES,
                        "QG01[1]",
                        PEANUT,
                        "QG02[1]",
                        Answer.code("hives"),
                        "QG01[2]",
                        Answer.code("milk"))))
                .containsExactly("Peanut serious reaction told, not confirmed", "Milk reaction told, not confirmed");
    }

    @Test
    void none_is_told_only_after_a_no_to_both_questions() {
        assertThat(view(Map.of("QGn", NO, "QC16", NO)).noAllergies()).isEqualTo("none told");
        assertThat(view(Map.of("QGn", NO)).noAllergies()).isEqualTo("not asked");
        assertThat(view(Map.of("QC16", NO)).noAllergies()).isEqualTo("not asked");
    }

    @Test
    void a_child_has_the_guardian_of_its_household_and_an_adult_has_none() {
        assertThat(view(Map.of()).facts()).extracting(PatientBanner.Fact::label).contains("Guardian");
        assertThat(view(practice.all().get(1), Map.of()).facts())
                .extracting(PatientBanner.Fact::label)
                .doesNotContain("Guardian");
    }

    private List<String> lines(Map<String, Answer> told) {
        return view(told).allergies().stream()
                .map(a -> a.what() + " " + a.how() + " " + a.words())
                .toList();
    }

    private PatientBanner.View view(Map<String, Answer> told) {
        return view(practice.all().getFirst(), told);
    }

    private PatientBanner.View view(Patient patient, Map<String, Answer> told) {
        var answers = new TreeMap<Slot, Answer>();
        told.forEach((place, answer) -> answers.put(slot(place), answer));
        var intake = new Intake(
                new IntakeId(new UUID(9, 9)),
                patient.id(),
                CHILD.ref(),
                Intake.Status.IN_PROGRESS,
                TODAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
                Optional.empty(),
                new Intake.Content(new Answers(answers), Map.of(), Map.of()));
        Household home = practice.household(patient.household());
        return new Banners(Texts.in(Locale.US))
                .of(patient, home, TODAY, List.of(new Continuation.Whole(CHILD, intake)));
    }

    private static Slot slot(String place) {
        String[] parts = place.replace("]", "").split("\\[");
        return parts.length == 1 ? Slot.of(parts[0]) : Slot.of(parts[0], Integer.parseInt(parts[1]));
    }
}
