package villi.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.paper.FormCode;
import villi.domain.paper.PaperSample;
import villi.usecase.paper.FilledFile;
import villi.usecase.paper.FilledFile.Reason;
import villi.usecase.paper.FormMark;

/// The files of other programs are made by `filled/make.sh` from the sample form; all hold the same answers.
class FilledPdfTest {

    private static final FilledPdf READER = new FilledPdf();
    private static final byte[] EMPTY = SampleFile.bytes(PaperSample.form());

    private interface Changing {
        void change(PDDocument pages) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdftk", "pypdf", "pikepdf", "qpdf", "mutool", "pdf-lib", "firefox", "chromium"})
    void the_answers_are_the_same_whichever_program_filled_them_in(String program) throws IOException {
        FilledFile.Fields fields = fields(file(program));

        assertThat(fields.mark().map(FormMark::form))
                .contains(PaperSample.form().ref());
        assertThat(fields.ticked())
                .containsExactlyInAnyOrder(
                        "S01:yes", "S03:cough", "S03:rash", "S04:2", "S08:egg", "S10b:r1:yes", "S10b:r2:not-sure");
        assertThat(fields.doubtful()).isEmpty();
        assertThat(fields.texts())
                .containsAllEntriesOf(Map.of(
                        "QA02", "7/14/2019",
                        "S05:in-lb", "47 lb 3 oz",
                        "S06", "Oat drink",
                        "S07", "3/2024",
                        "S09", "some",
                        "S10a:r1", "Cetirizine",
                        "S10c:r1", "3",
                        "S10d:r1", "Kiwi",
                        "S10c:r2", "U"))
                .hasSize(12);
        assertThat(fields.texts().getOrDefault("S02", "").replaceAll("\\s+", " "))
                .isEqualTo("Käse & “soy” twice a day");
    }

    @Test
    void an_empty_form_has_fields_and_no_answers() {
        FilledFile.Fields fields = fields(EMPTY);

        assertThat(fields.texts()).isEmpty();
        assertThat(fields.ticked()).isEmpty();
        assertThat(fields.present())
                .hasSize(43)
                .contains("S05:in-kg", "S08:other-words")
                .doesNotContain("S11:yes");
    }

    @Test
    void a_fillable_form_is_accessible_and_archivable() {
        assertThat(PdfChecks.failures(new villi.domain.handout.Pdf(EMPTY))).isEmpty();
    }

    @Test
    void a_fillable_form_says_its_questions_in_the_order_of_the_paper() throws IOException {
        try (PDDocument pages = Loader.loadPDF(EMPTY)) {
            var tips = pages.getDocumentCatalog().getAcroForm().getFields().stream()
                    .map(PDField::getAlternateFieldName)
                    .toList();
            assertThat(tips)
                    .startsWith(
                            "Form code",
                            "1. What is Mia's date of birth? Month / day / year",
                            "2. Has Mia lost weight? (the last month) Yes",
                            "2. Has Mia lost weight? (the last month) No")
                    .contains("3. If yes: What else did you see?", "Line 2. Was it prescribed? Not sure");
            assertThat(pages.getPage(0).getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            assertThat(pages.getDocumentInformation().getCustomMetadataValue(FormMark.KEY))
                    .isEqualTo(
                            "sample-child|1|" + FormCode.of(PaperSample.form().ref(), FormPages.MIA));
        }
    }

    @Test
    void a_box_that_is_ticked_and_empty_at_once_is_doubtful() throws IOException {
        byte[] file = changed(
                EMPTY, pages -> box(pages, "S01:yes").getCOSObject().setItem(COSName.V, COSName.getPDFName("Yes")));

        assertThat(fields(file).ticked()).isEmpty();
        assertThat(fields(file).doubtful()).containsExactly("S01:yes");
    }

    @Test
    void looks_other_names_scripts_and_other_forms_inside_do_no_harm() throws IOException {
        byte[] file = changed(file("pdf-lib"), pages -> {
            var form = pages.getDocumentCatalog().getAcroForm();
            form.setNeedAppearances(true);
            form.getCOSObject()
                    .setItem(
                            COSName.getPDFName("XFA"),
                            new COSString("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"));
            for (PDField field : form.getFields()) {
                field.getCOSObject().removeItem(COSName.AP);
                field.getCOSObject().removeItem(COSName.AS);
            }
            var script = new PDActionJavaScript("app.alert('x'); this.submitForm('http://127.0.0.1:9/');");
            pages.getDocumentCatalog().setOpenAction(script);
            form.getField("S06").getCOSObject().setItem(COSName.AA, script.getCOSObject());
        });

        assertThat(fields(file).ticked())
                .contains("S01:yes", "S10b:r2:not-sure")
                .hasSize(7);
        assertThat(fields(file).texts()).containsEntry("S06", "Oat drink").hasSize(12);
    }

    @Test
    void fields_that_are_only_on_the_page_are_found() throws IOException {
        byte[] file = changed(
                file("pdf-lib"),
                pages -> pages.getDocumentCatalog()
                        .getAcroForm()
                        .getCOSObject()
                        .setItem(COSName.FIELDS, new COSArray()));

        assertThat(fields(file).ticked()).hasSize(7);
        assertThat(fields(file).texts()).hasSize(12);
        assertThat(fields(file).mark()).isPresent();
    }

    @Test
    void a_later_change_that_was_added_at_the_end_of_the_file_counts() throws IOException {
        var out = new ByteArrayOutputStream();
        try (PDDocument pages = Loader.loadPDF(file("pdf-lib"))) {
            var field = pages.getDocumentCatalog().getAcroForm().getField("S06").getCOSObject();
            field.setString(COSName.V, "Pea drink");
            field.setNeedToBeUpdated(true);
            pages.saveIncremental(out);
        }

        assertThat(fields(out.toByteArray()).texts()).containsEntry("S06", "Pea drink");
    }

    @Test
    void a_file_that_anybody_may_open_is_read_and_a_locked_one_is_not() throws IOException {
        byte[] open = changed(
                file("pdf-lib"),
                pages -> pages.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())));
        byte[] locked = changed(
                file("pdf-lib"),
                pages -> pages.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));

        assertThat(fields(open).texts()).containsEntry("S06", "Oat drink");
        assertThat(reason(locked)).isEqualTo(Reason.LOCKED);
    }

    @Test
    void a_flattened_form_is_told_by_its_code() throws IOException {
        var code = FormCode.of(PaperSample.form().ref(), FormPages.MIA).toString();

        assertThat(READER.read(file("pdftk-flat")))
                .isEqualTo(new FilledFile.Refused(Reason.FLATTENED, Optional.of(code)));
    }

    @Test
    void renamed_fields_make_it_no_form_of_ours_any_more() throws IOException {
        byte[] file = changed(EMPTY, pages -> {
            int number = 0;
            for (PDField field : pages.getDocumentCatalog().getAcroForm().getFields())
                field.setPartialName("Text " + number++);
        });

        assertThat(reason(file)).isEqualTo(Reason.FLATTENED);
    }

    @Test
    void pages_that_are_pictures_and_strange_files_are_named() throws IOException {
        var picture = new ByteArrayOutputStream();
        try (PDDocument pages = new PDDocument()) {
            pages.addPage(new PDPage());
            pages.save(picture);
        }

        assertThat(reason(picture.toByteArray())).isEqualTo(Reason.SCANNED);
        assertThat(reason("Dear clinic".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_A_PDF);
        assertThat(reason(new byte[FilledPdf.LARGEST + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.DAMAGED);
        assertThat(reason(new villi.printing.PrintedSheets().pdf(Sam.planFull()).bytes()))
                .isEqualTo(Reason.NOT_OUR_FORM);
    }

    @Test
    void a_file_that_was_cut_off_anywhere_is_read_or_refused_and_never_breaks() throws IOException {
        byte[] whole = file("pikepdf");
        for (int part = 1; part < 40; part++) {
            FilledFile read = READER.read(Arrays.copyOf(whole, whole.length * part / 40));
            assertThat(read).isInstanceOfAny(FilledFile.Refused.class, FilledFile.Fields.class);
        }
    }

    @Test
    void too_many_pages_are_refused() throws IOException {
        byte[] file = changed(EMPTY, pages -> {
            for (int i = 0; i < 300; i++) pages.addPage(new PDPage());
        });

        assertThat(reason(file)).isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void a_file_that_would_fill_the_memory_is_refused_before_it_is_unpacked() throws IOException {
        byte[] zeros = packed(200_000_000L);
        byte[] once = changed(EMPTY, pages -> add(pages, zeros, COSName.FLATE_DECODE));
        byte[] twice = changed(EMPTY, pages -> {
            var filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.FLATE_DECODE);
            add(pages, packed(zeros), filters);
        });

        assertThat(reason(once)).isEqualTo(Reason.HOSTILE);
        assertThat(reason(twice)).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void fields_without_end_are_refused() throws IOException {
        byte[] circle = changed(EMPTY, pages -> {
            COSDictionary field = new COSDictionary();
            COSArray kids = new COSArray();
            kids.add(field);
            field.setItem(COSName.KIDS, kids);
            ((COSArray) pages.getDocumentCatalog().getAcroForm().getCOSObject().getItem(COSName.FIELDS)).add(field);
        });
        byte[] many = changed(EMPTY, pages -> {
            var fields = (COSArray)
                    pages.getDocumentCatalog().getAcroForm().getCOSObject().getItem(COSName.FIELDS);
            for (int i = 0; i < 30_000; i++) {
                var field = new COSDictionary();
                field.setString(COSName.T, "x" + i);
                fields.add(field);
            }
        });
        String deep = "%PDF-1.4\n1 0 obj\n" + "[".repeat(1_000_000) + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF";

        assertThat(fields(circle).texts()).isEmpty();
        assertThat(reason(many)).isEqualTo(Reason.HOSTILE);
        assertThat(reason(deep.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.HOSTILE);
    }

    private static void add(PDDocument pages, byte[] packed, org.apache.pdfbox.cos.COSBase filters) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.FILTER, filters);
        pages.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Villi"), stream);
    }

    private static byte[] packed(long zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(9))) {
            byte[] part = new byte[1_000_000];
            for (long i = 0; i < zeros; i += part.length) packing.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static PDCheckBox box(PDDocument pages, String name) {
        return (PDCheckBox) pages.getDocumentCatalog().getAcroForm().getField(name);
    }

    private static byte[] changed(byte[] file, Changing changing) throws IOException {
        try (PDDocument pages = Loader.loadPDF(file)) {
            changing.change(pages);
            var out = new ByteArrayOutputStream();
            pages.save(out);
            return out.toByteArray();
        }
    }

    private static FilledFile.Fields fields(byte[] file) {
        FilledFile read = READER.read(file);
        assertThat(read).isInstanceOf(FilledFile.Fields.class);
        return (FilledFile.Fields) read;
    }

    private static Reason reason(byte[] file) {
        FilledFile read = READER.read(file);
        assertThat(read).isInstanceOf(FilledFile.Refused.class);
        return ((FilledFile.Refused) read).reason();
    }

    static byte[] file(String program) throws IOException {
        String path = "/villi/printing/filled/" + program + ".pdf";
        try (InputStream in = Objects.requireNonNull(FilledPdfTest.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        }
    }
}
