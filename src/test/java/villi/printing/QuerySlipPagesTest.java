package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

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
import villi.domain.paper.FormCode;
import villi.domain.paper.PaperForm;
import villi.domain.paper.PaperLayout;
import villi.domain.paper.QuerySlip;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;

/// The page that a family gets when answers have to be asked again.
class QuerySlipPagesTest {

    private static final Questionnaire CHILD = ShippedForms.load().offered().stream()
            .filter(f -> f.ref().id().equals("intake-child"))
            .findFirst()
            .orElseThrow();

    @Test
    void twelve_questions_stand_on_one_page_with_name_code_numbers_and_keys() {
        Answers answers = Answers.NONE;
        Branches branches = new Branches(CHILD);
        for (int round = 0; round < 5; round++)
            for (Place place : branches.places(answers)) answers = answers.with(place.slot(), new Answer.NotSure());
        List<String> again =
                List.of("QC01", "QC04", "QC06", "QC07", "QC08", "QC09", "QC10", "QC11", "QC12", "QC16", "QGn", "QJ01n");
        for (String id : again) answers = answers.with(Slot.of(id), new Answer.Illegible());
        var person = new PaperForm.Person("Mia", "Mia Keller", LocalDate.of(2019, 7, 14));
        FormCode code = FormCode.of(CHILD.ref(), new PatientId(new UUID(1, 2)));
        PaperForm slip = QuerySlip.of(CHILD, PaperLayout.of(CHILD, code, Optional.of(person)), answers, List.of());

        Sheet sheet = FormPages.FORMS.blank(slip, FormPages.BIRCHWOOD, new Look(Look.Paper.LETTER, false));
        String words = FormPages.html(slip, new Look(Look.Paper.LETTER, false));

        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(words).contains("Mia Keller", code.toString(), "We could not read this.", "Please answer again");
        assertThat(again)
                .allSatisfy(id -> assertThat(words)
                        .contains(">"
                                + CHILD.find(Slot.of(id).linkId()).orElseThrow().number() + "<"));
    }
}
