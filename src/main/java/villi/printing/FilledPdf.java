package villi.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import villi.domain.paper.FieldName;
import villi.usecase.paper.FilledFile;
import villi.usecase.paper.FilledFile.Reason;
import villi.usecase.paper.FilledForms;
import villi.usecase.paper.FormMark;

/// Reads fillable forms that came back, whichever program filled them in. Safe for several threads.
public final class FilledPdf implements FilledForms {

    static final int LARGEST = 20_000_000;
    private static final int MOST_PAGES = 200;
    private static final int SHORTEST_TEXT = 40;
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3,4}[0-9A-Z]{1,4}-[0-9A-HJKMNP-TV-Z]{4}\\b");

    @Override
    public FilledFile read(Path file) {
        try {
            if (Files.size(file) > LARGEST) return refused(Reason.TOO_LARGE);
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            return refused(Reason.DAMAGED);
        }
    }

    @Override
    public FilledFile read(byte[] file) {
        if (file.length > LARGEST) return refused(Reason.TOO_LARGE);
        if (!begins(file)) return refused(Reason.NOT_A_PDF);
        if (!PdfGuard.FORMS.safe(file)) return refused(Reason.HOSTILE);
        try (PDDocument pages = Loader.loadPDF(
                new RandomAccessReadBuffer(file), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return read(pages);
        } catch (InvalidPasswordException e) {
            return refused(Reason.LOCKED);
        } catch (FieldValues.TooMany | StackOverflowError e) {
            return refused(Reason.HOSTILE);
        } catch (IOException | RuntimeException e) {
            // Broken files throw many kinds; all mean the same here.
            return refused(Reason.DAMAGED);
        }
    }

    /// The mark of a PDF may stand a little after the start.
    private static boolean begins(byte[] file) {
        int end = Math.min(file.length, 1024);
        return new String(file, 0, end, java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static FilledFile read(PDDocument pages) throws IOException {
        int count = pages.getNumberOfPages();
        if (count > MOST_PAGES) return refused(Reason.TOO_MANY_PAGES);
        if (count == 0) return refused(Reason.DAMAGED);
        FilledFile.Fields fields = FieldValues.of(pages);
        boolean ours =
                fields.present().stream().anyMatch(name -> FieldName.read(name).isPresent());
        if (ours) return fields;
        String words = words(pages);
        Matcher code = CODE.matcher(words);
        Optional<String> found = code.find()
                ? Optional.of(code.group())
                : Optional.ofNullable(pages.getDocumentInformation().getCustomMetadataValue(FormMark.KEY))
                        .flatMap(FormMark::read)
                        .map(FormMark::code);
        if (found.isPresent()) return new FilledFile.Refused(Reason.FLATTENED, found);
        return refused(words.strip().length() < SHORTEST_TEXT ? Reason.SCANNED : Reason.NOT_OUR_FORM);
    }

    private static FilledFile refused(Reason reason) {
        return new FilledFile.Refused(reason, Optional.empty());
    }

    /// The words of the first pages; enough to find a code.
    private static String words(PDDocument pages) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(2);
        return stripper.getText(pages);
    }
}
