package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import villi.domain.handout.Block;
import villi.domain.handout.Handout;
import villi.usecase.handout.Look;
import villi.usecase.handout.Look.Paper;
import villi.usecase.handout.PagePictures.Picture;
import villi.usecase.handout.Sheet;

class PrintedSheetsTest {

    private static final PrintedSheets SHEETS = new PrintedSheets();
    private static final Look LETTER = new Look(Paper.LETTER, false);

    static List<Handout> samples() {
        List<Handout> all = new ArrayList<>(Maya.all());
        all.add(Sam.planFull());
        return all;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sheet_is_accessible_archivable_and_complete(Handout handout) {
        Sheet sheet = SHEETS.sheet(handout, LETTER);

        assertThat(PdfChecks.failures(sheet.pdf())).isEmpty();
        assertThat(PdfChecks.missingWords(handout, sheet.pdf())).isEmpty();
        assertThat(PdfChecks.text(sheet.pdf())).doesNotContain("#");
        assertThat(sheet.notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sheet_has_as_many_pages_on_letter_as_on_a4(Handout handout) {
        int expected = switch (handout.code()) {
            case "plan-full" -> handout.person().called().equals("Maya") ? 5 : 3;
            case "calendar" -> 2;
            default -> 1;
        };

        assertThat(SHEETS.sheet(handout, LETTER).pages()).isEqualTo(expected);
        assertThat(SHEETS.sheet(handout, new Look(Paper.A4, false)).pages()).isEqualTo(expected);
    }

    @Test
    void only_a_plan_without_a_signature_is_a_draft() {
        assertThat(PdfChecks.text(
                        SHEETS.sheet(unsigned(MayaAtHome.emergency()), LETTER).pdf()))
                .doesNotContain("Draft")
                .contains("Valid without a signature");
        assertThat(PdfChecks.text(
                        SHEETS.sheet(unsigned(Maya.planFull()), LETTER).pdf()))
                .contains("Draft, not signed");
    }

    private static Handout unsigned(Handout signed) {
        return new Handout(
                signed.code(),
                signed.language(),
                signed.title(),
                signed.person(),
                signed.practice(),
                0,
                signed.made(),
                signed.madeBy(),
                signed.planId(),
                signed.blocks());
    }

    @Test
    void large_print_leaves_nothing_out() {
        Sheet sheet = SHEETS.sheet(Maya.planFull(), LETTER.large());

        assertThat(PdfChecks.missingWords(Maya.planFull(), sheet.pdf())).isEmpty();
        assertThat(PdfChecks.failures(sheet.pdf())).isEmpty();
        assertThat(sheet.pages()).isBetween(6, 12);
    }

    @Test
    void the_samples_together_show_every_kind_of_block() {
        List<Class<?>> shown = new ArrayList<>();
        samples().stream()
                .flatMap(handout -> handout.blocks().stream())
                .flatMap(PrintedSheetsTest::parts)
                .forEach(block -> shown.add(block.getClass()));

        assertThat(shown).contains(Block.class.getPermittedSubclasses());
    }

    private static Stream<Block> parts(Block block) {
        if (!(block instanceof Block.Beside both)) return Stream.of(block);
        var inside = Stream.concat(both.left().stream(), both.right().stream()).flatMap(PrintedSheetsTest::parts);
        return Stream.concat(Stream.of(block), inside);
    }

    @Test
    void the_same_handout_gives_the_same_bytes() {
        assertThat(new PrintedSheets().pdf(Maya.planFull())).isEqualTo(SHEETS.pdf(Maya.planFull()));
    }

    @Test
    void a_draft_says_so_on_every_page_and_has_no_plan_code() {
        Sheet signed = SHEETS.sheet(Maya.planFull(), LETTER);
        Sheet draft = SHEETS.sheet(Maya.signedOff(Maya.planFull(), 0), LETTER);

        assertThat(draft.pages()).isEqualTo(signed.pages());
        assertThat(PdfChecks.text(draft.pdf()).split("Draft, not signed", -1)).hasSize(draft.pages() + 1);
        assertThat(PdfChecks.failures(SHEETS.pdf(Maya.signedOff(Maya.page1(), 0))))
                .isEmpty();
    }

    @Test
    void every_page_names_person_version_day_and_practice() throws Exception {
        Sheet sheet = SHEETS.sheet(Maya.planFull(), LETTER);
        try (var pages = Loader.loadPDF(sheet.pdf().bytes())) {
            for (int page = 1; page <= sheet.pages(); page++) {
                var stripper = new org.apache.pdfbox.text.PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pages))
                        .contains("Maya Lindgren, born 24 Sep 2022, 4 years 2 months old · Plan version 2")
                        .contains("Made Fri 27 Nov 2026 by June Okafor, ND · Throw away older versions.")
                        .contains("Harbor Lane Family Clinic · (207) 555-0142 · After hours: press 2")
                        .contains("Page " + page + " of " + sheet.pages());
            }
        }
    }

    @Test
    void nothing_about_the_person_is_in_the_description_of_the_file() throws Exception {
        try (var pages = Loader.loadPDF(SHEETS.pdf(Maya.page1()).bytes())) {
            String described = pages.getDocumentInformation().getCOSObject().toString()
                    + new String(pages.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(described).contains("Start here").doesNotContain("Maya", "Lindgren", "belly");
            assertThat(pages.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
    }

    @Test
    void the_plan_code_holds_number_and_version_only() throws Exception {
        Sheet sheet = SHEETS.sheet(Maya.page1(), LETTER);
        Picture page = new PdfPictures().picture(sheet.pdf(), 1, 200);
        int top = page.height() * 9 / 10;
        int side = page.height() - top;
        int[] corner = java.util.stream.IntStream.range(top, page.height())
                .flatMap(y -> page.row(y).limit(side))
                .toArray();
        var source = new RGBLuminanceSource(side, side, corner);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo("VILLI:7K3M9QXD:V2");
    }
}
