package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.handout.Block;
import villi.domain.handout.Handout;
import villi.domain.practice.Practice;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;
import villi.usecase.handout.Sheet.Kind;

class HostileTextTest {

    private static final PrintedSheets SHEETS = new PrintedSheets();
    private static final Look LETTER = new Look(Look.Paper.LETTER, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> & <script>alert(1)</script>",
                "&amp; &lt; &#65; &nbsp; &unknown;",
                "</p></body></html><h1>x",
                "<table><tr><td colspan=\"100000000\">wide</td></tr></table>",
                "]]> <!-- --> <?xml version=\"1.0\"?> <!DOCTYPE x>",
                "{{ person.fullName }} {% include 'x' %} ${x}",
                "a **b** c ** d ** e **",
                "\"quotes\" 'single' back\\slash \u0000\u0007\uFFFF"
            })
    void markup_is_printed_as_it_was_written(String text) {
        Handout handout = Maya.sheet("plan-full", text, List.of(new Block.Paragraph(text), new Block.Note(text, text)));
        Sheet sheet = SHEETS.sheet(handout, LETTER);

        String written = text.replaceAll("[\u0000\u0007\uFFFF]", "").replace("**b**", "b");
        assertThat(PdfChecks.text(sheet.pdf()).replaceAll("\\s+", "")).contains(written.replaceAll("\\s+", ""));
        assertThat(PdfChecks.failures(sheet.pdf())).isEmpty();
    }

    @Test
    void nothing_outside_is_read(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String http = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String page = """
                <html lang="en"><head><title>x</title><link rel="stylesheet" href="%1$sa.css"/>
                <style>@import url(%1$sb.css); body { font-family: 'Atkinson Hyperlegible Next'; background: url(%1$sc.png) }</style></head>
                <body><h1>x</h1><img src="%1$sd.svg" alt="d"/><img src="%2$s" alt="e"/><object data="%1$sf.svg"></object></body></html>\
                """.formatted(http, secret.toUri());
            Typefaces typefaces = new Typefaces();
            SheetResources resources = new SheetResources(new Drawings(), java.util.Map.of());
            byte[] pdf = new PdfPages(typefaces).pdf(page, resources, new PrintableText(typefaces, ""), _ -> {});

            assertThat(pdf).isNotEmpty();
            assertThat(resources.allowed(http)).isFalse();
            assertThat(resources.allowed(secret.toUri().toString())).isFalse();
            Assertions.assertThrows(java.net.SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void a_very_long_note_is_cut_and_says_so() {
        Sheet sheet = inTime(List.of(new Block.Paragraph("word ".repeat(200_000))));

        assertThat(sheet.notices()).extracting(Sheet.Notice::kind).contains(Kind.TEXT_CUT);
        assertThat(PdfChecks.text(sheet.pdf())).contains("980000 letters are left out");
    }

    @Test
    void a_very_long_word_wraps_and_says_where_it_was_cut() {
        Sheet sheet = inTime(List.of(new Block.Paragraph("x".repeat(1_000_000))));

        String text = PdfChecks.text(sheet.pdf()).replaceAll("\\s+", "");
        assertThat(text).contains("x".repeat(80));
        assertThat(sheet.pages()).isGreaterThan(3);
        assertThat(sheet.notices()).extracting(Sheet.Notice::kind).containsExactly(Kind.TEXT_CUT);
    }

    @Test
    void a_table_of_many_rows_and_columns_is_bounded() {
        List<String> row = Collections.nCopies(40, "a");
        Sheet sheet = inTime(List.of(new Block.Table("Big", row, Collections.nCopies(5000, row))));

        assertThat(sheet.notices()).extracting(Sheet.Notice::kind).contains(Kind.ROWS_CUT);
        assertThat(PdfChecks.text(sheet.pdf())).contains("Not all lines fit on this sheet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/svg+xml;base64,PHN2Zy8+",
                "file:///etc/hosts",
                "data:image/png;base64,AAAA",
                "data:image/png;base64,%%%"
            })
    void a_logo_that_is_no_picture_is_left_out_and_reported(String address) {
        Practice practice =
                new Practice("P", "", "1", "", "en-US", Practice.Units.US, Optional.of(new Practice.Logo(address)));
        Handout page1 = Maya.page1();
        Handout handout = new Handout(
                page1.code(),
                page1.language(),
                page1.title(),
                page1.person(),
                practice,
                1,
                page1.made(),
                "x",
                "A1",
                page1.blocks());

        assertThat(SHEETS.sheet(handout, LETTER).notices())
                .containsExactly(new Sheet.Notice(Kind.LOGO_UNREADABLE, "", 1));
    }

    private static Sheet inTime(List<Block> blocks) {
        Handout handout = Maya.sheet("plan-full", "Long", blocks);
        return Assertions.assertTimeout(Duration.ofMinutes(2), () -> SHEETS.sheet(handout, LETTER));
    }
}
