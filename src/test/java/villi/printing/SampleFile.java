package villi.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import villi.domain.paper.FormCode;
import villi.domain.paper.PaperForm;
import villi.domain.paper.PaperLayout;
import villi.domain.paper.PaperSample;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.handout.Look;

/// Writes the empty sample form that other programs fill in: `SampleFile sample.pdf`. See `filled/make.sh`.
final class SampleFile {

    private SampleFile() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes(PaperSample.form()));
    }

    /// The family's sheets of the form, made for Mia.
    static byte[] bytes(Questionnaire form) {
        PaperForm paper = PaperLayout.of(
                form,
                FormCode.of(form.ref(), FormPages.MIA),
                Optional.of(new PaperForm.Person("Mia", "Mia Keller", LocalDate.of(2019, 7, 14))));
        return FormPages.FORMS
                .fillable(paper.only(false), FormPages.BIRCHWOOD, new Look(Look.Paper.LETTER, false))
                .bytes();
    }
}
