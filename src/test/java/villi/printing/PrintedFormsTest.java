package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.content.ShippedForms;
import villi.domain.handout.Pdf;
import villi.domain.paper.PaperForm;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.handout.Look;
import villi.usecase.handout.Look.Paper;
import villi.usecase.handout.PagePictures.Picture;
import villi.usecase.handout.Sheet;

class PrintedFormsTest {

    private static final Look LETTER = new Look(Paper.LETTER, false);

    static List<Questionnaire> forms() {
        return ShippedForms.load().offered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"follow-up-child", "intake-teen"})
    void a_form_is_accessible_archivable_and_complete(String id) {
        PaperForm paper = FormPages.mia(form(id));
        Sheet sheet = FormPages.FORMS.blank(paper, FormPages.BIRCHWOOD, LETTER);

        assertThat(PdfChecks.failures(sheet.pdf())).isEmpty();
        assertThat(sheet.notices()).isEmpty();
        assertThat(missing(FormPages.html(paper, LETTER), sheet.pdf())).isEmpty();
    }

    @Test
    void every_page_names_the_person_the_code_and_its_number() throws IOException {
        PaperForm paper = FormPages.mia(form("intake-teen"));
        Sheet sheet = FormPages.FORMS.blank(paper, FormPages.BIRCHWOOD, new Look(Paper.A4, false));

        try (PDDocument pages = Loader.loadPDF(sheet.pdf().bytes())) {
            for (int page = 1; page <= sheet.pages(); page++) {
                assertThat(text(pages, page, page))
                        .contains(
                                "Mia Keller",
                                "14 Jul 2019",
                                paper.code().toString(),
                                "Page " + page + " of " + sheet.pages());
                assertThat(square(sheet.pdf(), page)).isEqualTo(paper.code().toString());
            }
        }
    }

    @Test
    void what_the_teen_answers_alone_stands_on_a_sheet_of_its_own() throws IOException {
        Sheet sheet = FormPages.FORMS.blank(FormPages.mia(form("intake-teen")), FormPages.BIRCHWOOD, LETTER);

        try (PDDocument pages = Loader.loadPDF(sheet.pdf().bytes())) {
            int last = sheet.pages();
            assertThat(text(pages, last, last)).contains("Only for Mia", "Do you feel unsafe at home?");
            assertThat(text(pages, 1, last - 1)).doesNotContain("Only for", "unsafe at home");
        }
    }

    @Test
    void the_name_is_in_no_title_and_no_code() {
        PaperForm paper = FormPages.mia(form("intake-child"));
        byte[] bytes =
                FormPages.FORMS.blank(paper, FormPages.BIRCHWOOD, LETTER).pdf().bytes();

        try (PDDocument pages = Loader.loadPDF(bytes)) {
            assertThat(pages.getDocumentInformation().getTitle())
                    .doesNotContain("Keller")
                    .contains(paper.code().toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        assertThat(paper.code().toString()).doesNotContainIgnoringCase("mia");
    }

    @Test
    void the_same_form_gives_the_same_bytes() {
        PaperForm paper = FormPages.blank(form("follow-up-child"));

        assertThat(FormPages.FORMS.blank(paper, FormPages.BIRCHWOOD, LETTER))
                .isEqualTo(FormPages.FORMS.blank(paper, FormPages.BIRCHWOOD, LETTER));
    }

    @Test
    void a_full_form_of_a_child_takes_at_most_twelve_pages_on_both_papers() {
        PaperForm paper = FormPages.blank(form("intake-child"));

        assertThat(FormPages.FORMS.blank(paper, FormPages.BIRCHWOOD, LETTER).pages())
                .isLessThanOrEqualTo(12);
        assertThat(FormPages.FORMS
                        .blank(paper, FormPages.BIRCHWOOD, new Look(Paper.A4, false))
                        .pages())
                .isLessThanOrEqualTo(12);
    }

    static Questionnaire form(String id) {
        return forms().stream().filter(f -> f.ref().id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> missing(String html, Pdf pdf) {
        String body = html.substring(html.indexOf("<body>"))
                .replaceAll("<[^>]+>", " ")
                .replace("&#160;", " ")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        String text = squeezed(PdfChecks.text(pdf)) + squeezed(inOrder(pdf));
        return Arrays.stream(body.split("\\s+"))
                .filter(w -> !text.contains(squeezed(w)))
                .distinct()
                .toList();
    }

    private static String inOrder(Pdf pdf) {
        try (PDDocument pages = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(pages);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static String text(PDDocument pages, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pages).replaceAll("\\s+", " ");
    }

    private static String square(Pdf pdf, int page) {
        Picture picture = new PdfPictures().picture(pdf, page, 200);
        int side = 200;
        var source = new RGBLuminanceSource(picture.width(), picture.height(), picture.argb()).crop(0, 0, side, side);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (com.google.zxing.ReaderException e) {
            throw new IllegalStateException(e);
        }
    }
}
