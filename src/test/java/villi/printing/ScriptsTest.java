package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.handout.Block;
import villi.domain.handout.Handout;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;
import villi.usecase.handout.Sheet.Kind;

class ScriptsTest {

    private static final PrintedSheets SHEETS = new PrintedSheets();
    private static final Look LETTER = new Look(Look.Paper.LETTER, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Żaneta Ó Súilleabháin-Dvořák",
                "Nguyễn Thị Hồng Ẩn",
                "Ελένη Παπαδοπούλου",
                "Александра Щукина",
                "王小明",
                "さくら 田中",
                "김민준",
                "Ọlábísí Adébáyọ̀",
                "1½ cups → 2 ≤ 3 ✔"
            })
    void a_name_is_printed_in_its_own_letters(String name) {
        Sheet sheet = SHEETS.sheet(named(name), LETTER);

        assertThat(sheet.notices()).isEmpty();
        assertThat(PdfChecks.missingWords(named(name), sheet.pdf())).isEmpty();
        assertThat(PdfChecks.text(sheet.pdf())).doesNotContain("#");
        assertThat(PdfChecks.failures(sheet.pdf())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"שרה כהן", "محمد العلي", "گلناز پارسی"})
    void a_name_that_runs_from_right_to_left_can_be_read_back(String name) {
        Sheet sheet = SHEETS.sheet(named(name), LETTER);

        assertThat(sheet.notices()).isEmpty();
        assertThat(PdfChecks.missingWords(named(name), sheet.pdf())).isEmpty();
        assertThat(PdfChecks.failures(sheet.pdf())).isEmpty();
    }

    @Test
    void arabic_letters_join() {
        ArabicForms forms = new ArabicForms();

        assertThat(forms.joined("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(forms.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(forms.joined("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(forms.joined("abc")).isEqualTo("abc");
    }

    @Test
    void a_character_that_no_font_has_is_named_on_the_paper_and_reported() {
        Sheet sheet = SHEETS.sheet(named("Ann 😀 \uE000"), LETTER);

        assertThat(PdfChecks.text(sheet.pdf())).contains("[grinning face]").contains("[character U+E000]");
        assertThat(sheet.notices()).extracting(Sheet.Notice::kind).containsOnly(Kind.CHARACTER_NOT_PRINTABLE);
        assertThat(sheet.notices()).extracting(Sheet.Notice::words).contains("grinning face", "character U+E000");
    }

    @Test
    void a_word_in_a_script_that_no_font_has_stays_visible() {
        Sheet sheet = SHEETS.sheet(named("प्रिया Rao"), LETTER);

        assertThat(PdfChecks.text(sheet.pdf()))
                .contains("[6 letters of the script devanagari]")
                .contains("Rao");
    }

    /// The counterexample: without cover the text is lost, and the check that the other tests use sees it.
    @Test
    void the_check_of_words_finds_text_that_was_lost() {
        Typefaces typefaces = new Typefaces();
        String page =
                "<html lang='en'><head><title>x</title><style>body{font-family:'Foo'} h1{font-family:'%s'}</style></head><body><h1>Heading</h1><p>Lost words 王</p></body></html>"
                        .formatted(Typefaces.FAMILY);
        byte[] pdf = new PdfPages(typefaces)
                .pdf(page, new SheetResources(new Drawings(), Map.of()), new PrintableText(typefaces, ""), _ -> {});
        Handout handout = Maya.sheet("plan-full", "Heading", List.of(new Block.Paragraph("Lost words 王")));

        assertThat(PdfChecks.missingWords(handout, new villi.domain.handout.Pdf(pdf)))
                .contains("王");
    }

    @Test
    void a_name_of_200_letters_keeps_every_page_readable() {
        String name = "Maximiliana-Theodora ".repeat(10).strip();
        Sheet sheet = SHEETS.sheet(named(name), LETTER);

        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(PdfChecks.missingWords(named(name), sheet.pdf())).isEmpty();
        assertThat(PdfChecks.text(sheet.pdf())).contains("(207) 555-0142").contains("Page 1 of 1");
    }

    private static Handout named(String name) {
        Handout page1 = Maya.page1();
        return new Handout(
                "plan-full",
                "en-US",
                name,
                new Handout.Person(name, name, LocalDate.of(2020, 2, 29), "6 years old"),
                Maya.PRACTICE,
                2,
                page1.made(),
                "June Okafor, ND",
                "7K3M9QXD",
                List.of(new Block.Goal(name), new Block.Paragraph("**" + name + "** eats pears")));
    }
}
