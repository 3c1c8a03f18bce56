package villi.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.content.ShippedForms;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Place;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.paper.PaperForm.Piece;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.domain.rule.Contradiction;

/// What is asked again, with the words and numbers of the form.
class QuerySlipTest {

    private static final Questionnaire CHILD = form("intake-child");
    private static final Questionnaire TEEN = form("intake-teen");
    private static final PatientId MIA = new PatientId(new UUID(7, 1));

    @Test
    void each_question_stands_with_its_number_its_keys_and_why_it_is_asked() {
        Answers answers = settled(CHILD)
                .with(Slot.of("QC06"), new Answer.Illegible())
                .with(Slot.of("QD01"), given(new Value.Measure(new BigDecimal("470"), "kg")))
                .with(Slot.of("QC01"), new Answer.Silent());

        List<Piece.Question> asked = questions(slip(CHILD, answers), false);

        assertThat(asked)
                .extracting(q -> q.asked().id().value(), q -> q.asked().branch())
                .containsExactly(
                        tuple("QC01", "This was left open."),
                        tuple("QC06", "We could not read this."),
                        tuple("QD01", "We read 470 kg. Is that right?"));
        assertThat(asked).allSatisfy(q -> {
            var item = CHILD.find(q.asked().id()).orElseThrow();
            assertThat(q.asked().number()).isEqualTo(item.number()).isPositive();
            assertThat(q.asked().text()).isNotBlank().doesNotContain("{x}");
        });
    }

    @Test
    void a_column_of_a_table_says_which_line_is_meant() {
        Answers answers = settled(CHILD)
                .with(Slot.of("QJ01n"), Answer.code("yes"))
                .with(Slot.of("QJ01a", 2), given(new Value.Words("Zyrtec")))
                .with(Slot.of("QJ01b", 2), new Answer.Illegible());

        assertThat(questions(slip(CHILD, answers), false))
                .filteredOn(q -> q.asked().id().value().equals("QJ01b"))
                .singleElement()
                .satisfies(q -> assertThat(q.asked().text()).contains("(line 2, Zyrtec)"));
    }

    @Test
    void nothing_to_ask_makes_no_slip_and_a_missing_answer_without_weight_is_not_asked() {
        Answers answers = settled(CHILD);
        Place free = new Branches(CHILD)
                .places(answers).stream()
                        .filter(p -> !p.item().duty().safety())
                        .findFirst()
                        .orElseThrow();

        assertThat(slip(CHILD, answers).parts()).isEmpty();
        assertThat(slip(CHILD, answers.with(free.slot(), new Answer.Silent())).parts())
                .isEmpty();
    }

    @Test
    void not_sure_is_an_answer_and_is_not_asked_again() {
        assertThat(slip(CHILD, settled(CHILD).with(Slot.of("QC01"), new Answer.NotSure()))
                        .parts())
                .isEmpty();
    }

    @Test
    void what_a_teen_answers_alone_stands_on_a_sheet_of_its_own() {
        var alone = new Branches(TEEN)
                .places(settled(TEEN)).stream()
                        .filter(p -> p.item().duty().alone())
                        .findFirst()
                        .orElseThrow();
        PaperForm slip = slip(TEEN, settled(TEEN).with(alone.slot(), new Answer.Illegible()));

        assertThat(questions(slip, false)).isEmpty();
        assertThat(questions(slip, true))
                .extracting(q -> q.asked().id())
                .containsExactly(alone.item().linkId());
    }

    @Test
    void answers_that_contradict_each_other_stand_there_with_what_does_not_fit() {
        Answers answers =
                settled(CHILD).with(Slot.of("QC06"), Answer.code("yes")).with(Slot.of("QH03b"), Answer.code("none"));
        var found = new Contradiction.Found("X", List.of(Slot.of("QC06"), Slot.of("QH03b")), "These do not fit.");

        assertThat(questions(slip(CHILD, answers, List.of(found)), false))
                .extracting(q -> q.asked().id().value(), q -> q.asked().branch())
                .containsExactly(tuple("QC06", "These do not fit."), tuple("QH03b", "These do not fit."));
        assertThat(questions(slip(CHILD, answers), false)).isEmpty();
    }

    @Test
    void the_slip_has_the_code_of_the_form_so_that_it_opens_the_same_patient() {
        PaperForm slip = slip(CHILD, settled(CHILD).with(Slot.of("QC06"), new Answer.Illegible()));

        assertThat(slip.code()).isEqualTo(FormCode.of(CHILD.ref(), MIA));
        assertThat(slip.person().orElseThrow().called()).isEqualTo("Mia");
    }

    private static PaperForm slip(Questionnaire form, Answers answers) {
        return slip(form, answers, List.of());
    }

    private static PaperForm slip(Questionnaire form, Answers answers, List<Contradiction.Found> contradictions) {
        var person = new PaperForm.Person("Mia", "Mia Keller", LocalDate.of(2019, 7, 14));
        return QuerySlip.of(
                form, PaperLayout.of(form, FormCode.of(form.ref(), MIA), Optional.of(person)), answers, contradictions);
    }

    private static List<Piece.Question> questions(PaperForm slip, boolean alone) {
        return slip.only(alone).parts().stream()
                .flatMap(p -> p.sections().stream())
                .flatMap(s -> s.pieces().stream())
                .map(Piece.Question.class::cast)
                .toList();
    }

    /// Everything that is asked is answered with "not sure", again and again until no branch opens another
    /// question.
    private static Answers settled(Questionnaire form) {
        Branches branches = new Branches(form);
        Answers answers = Answers.NONE;
        for (int round = 0; round < 5; round++) {
            for (Place place : branches.places(answers)) answers = answers.with(place.slot(), new Answer.NotSure());
        }
        return answers;
    }

    private static Answer given(Value value) {
        return new Answer.Given(List.of(value));
    }

    private static Questionnaire form(String id) {
        return ShippedForms.load().offered().stream()
                .filter(f -> f.ref().equals(new QuestionnaireRef(id, f.ref().version())))
                .findFirst()
                .orElseThrow();
    }
}
