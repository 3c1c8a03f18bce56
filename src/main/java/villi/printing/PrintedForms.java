package villi.printing;

import com.openhtmltopdf.util.XRLog;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import villi.domain.handout.Pdf;
import villi.domain.paper.PaperForm;
import villi.domain.practice.Practice;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;
import villi.usecase.paper.PaperForms;

/// Prints questionnaires on tagged PDF pages. The same form gives the same bytes. Safe for several threads.
public final class PrintedForms implements PaperForms {

    private static final LocalDate TIMELESS = LocalDate.of(2000, 1, 1);

    private final Typefaces typefaces = new Typefaces();
    private final Drawings drawings = new Drawings();
    private final FormHtml html = new FormHtml(drawings);
    private final PdfPages pages = new PdfPages(typefaces);

    /// Silences the renderer's own log: it would write parts of the pages.
    public PrintedForms() {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public Sheet blank(PaperForm form, Practice practice, Look look) {
        SheetWords words = SheetWords.of(Locale.ENGLISH);
        PrintableText text = new PrintableText(typefaces, words.find("text_cut").orElse(""));
        String page = html.html(form, practice, look, new SheetPage(words, text));
        int[] count = {0};
        byte[] bytes = pages.pdf(page, resources(form), text, pdf -> {
            PdfFinish.settle(pdf, TIMELESS, number(page));
            count[0] = pdf.getNumberOfPages();
        });
        return new Sheet(new Pdf(bytes), count[0], text.notices());
    }

    @Override
    public Pdf fillable(PaperForm form, Practice practice, Look look) {
        SheetWords words = SheetWords.of(Locale.ENGLISH);
        PrintableText text = new PrintableText(typefaces, words.find("text_cut").orElse(""));
        String page = html.html(form, practice, look, new SheetPage(words, text));
        return new Pdf(pages.pdf(page, resources(form), text, (pdf, renderer) -> {
            FormFields.add(pdf, form, FieldPlaces.of(renderer));
            PdfFinish.settle(pdf, TIMELESS, number(page));
        }));
    }

    /// The words and marks of the pages, as the PDF shows them.
    String page(PaperForm form, Practice practice, Look look) {
        SheetWords words = SheetWords.of(Locale.ENGLISH);
        return html.html(form, practice, look, new SheetPage(words, new PrintableText(typefaces, "")));
    }

    private SheetResources resources(PaperForm form) {
        return new SheetResources(
                drawings, Map.of(PlanCode.NAME, PlanCode.svg(form.code().toString())));
    }

    private static long number(String page) {
        CRC32 sum = new CRC32();
        sum.update(page.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
