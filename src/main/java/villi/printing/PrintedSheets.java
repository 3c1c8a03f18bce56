package villi.printing;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import villi.domain.handout.Block;
import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;
import villi.domain.practice.Practice;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;
import villi.usecase.handout.Sheet.Notice;
import villi.usecase.handout.Sheets;

/// Prints handouts on tagged PDF pages. The same handout gives the same bytes. Safe for several threads.
public final class PrintedSheets implements Sheets {

    private static final Pattern PLAN_ID = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final Typefaces typefaces = new Typefaces();
    private final Drawings drawings = new Drawings();
    private final SheetHtml html = new SheetHtml(drawings);
    private final PdfPages pages = new PdfPages(typefaces);

    /// Silences the renderer's own log: it would write parts of the pages.
    public PrintedSheets() {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public Sheet sheet(Handout handout, Look look) {
        SheetWords words = SheetWords.of(SheetHtml.locale(handout));
        PrintableText text = new PrintableText(typefaces, words.find("text_cut").orElse(""));
        Map<String, byte[]> own = own(handout, text);
        String page = html.html(handout, look, new SheetPage(words, text), own.keySet());
        int[] count = {0};
        byte[] bytes = pages.pdf(page, new SheetResources(drawings, own), text, pdf -> {
            finish(pdf, handout, words, page);
            count[0] = pdf.getNumberOfPages();
        });
        return new Sheet(new Pdf(bytes), count[0], text.notices());
    }

    @Override
    public void warmUp() {
        Practice practice = new Practice("Villi", "", "", "", "en-US", Practice.Units.US, Optional.empty());
        Handout.Person nobody = new Handout.Person("", "", LocalDate.EPOCH, "");
        List<Block> blocks = List.of(
                new Block.Goal("Villi"),
                new Block.Feed("Villi", List.of(new Block.Feed.Food("milk", "Villi"))),
                new Block.Swaps("Villi", List.of(new Block.Swaps.Pair("Villi", "Villi"))));
        pdf(new Handout("page1", "en", "Villi", nobody, practice, 1, LocalDate.EPOCH, "", "0", blocks));
    }

    private void finish(PDDocument pdf, Handout handout, SheetWords words, String page) throws IOException {
        if (handout.draft()) {
            PdfFinish.watermark(pdf, words.say("draft"), typefaces.bytes(Typefaces.MAIN.getLast()));
        }
        CRC32 number = new CRC32();
        number.update(page.getBytes(StandardCharsets.UTF_8));
        PdfFinish.settle(pdf, handout.made(), number.getValue());
    }

    private static Map<String, byte[]> own(Handout handout, PrintableText text) {
        Map<String, byte[]> own = new HashMap<>();
        if (handout.version() > 0 && PLAN_ID.matcher(handout.planId()).matches()) {
            own.put(PlanCode.NAME, PlanCode.svg(PlanCode.text(handout.planId(), handout.version())));
        }
        handout.practice()
                .logo()
                .ifPresent(logo -> Logo.png(logo)
                        .ifPresentOrElse(
                                png -> own.put(Logo.NAME, png),
                                () -> text.note(new Notice(Sheet.Kind.LOGO_UNREADABLE, "", 1))));
        return own;
    }
}
