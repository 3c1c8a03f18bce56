package villi.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import villi.domain.handout.Block;
import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;

/// What is looked at in a finished file: its text, what the validators say, and which words are missing.
final class PdfChecks {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /// The text as it is read over the page, line by line.
    static String text(Pdf pdf) {
        return text(pdf, true);
    }

    private static String text(Pdf pdf, boolean byPlace) {
        try (PDDocument pages = Loader.loadPDF(pdf.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(byPlace);
            return Normalizer.normalize(stripper.getText(pages), Normalizer.Form.NFKC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Failed checks of PDF/UA-1 and PDF/A-3a; empty when the file keeps to both.
    static List<String> failures(Pdf pdf) {
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.bytes()), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                        .forEach(a -> failures.add(flavour + " " + a.getRuleId().getClause() + " " + a.getMessage()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return failures;
    }

    /// Words of the handout that the pages do not show.
    static Set<String> missingWords(Handout handout, Pdf pdf) {
        String byPlace = squeezed(text(pdf, true));
        String inOrder = squeezed(text(pdf, false));
        Set<String> missing = new TreeSet<>();
        for (String text : texts(handout)) {
            for (String word : text.replace("**", "").split("\\s+")) {
                if (!byPlace.contains(squeezed(word)) && !inOrder.contains(squeezed(word))) {
                    missing.add(word);
                }
            }
        }
        return missing;
    }

    static List<String> texts(Handout handout) {
        List<String> all = new ArrayList<>(List.of(
                handout.title(), handout.practice().name(), handout.practice().phone()));
        handout.blocks().forEach(block -> collect(block, all::add));
        return all;
    }

    /// Without blanks, since a long word may be broken over lines.
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /// Every text of a record, through its parts. Drawing names are no text.
    private static void collect(Object value, Consumer<String> to) {
        switch (value) {
            case String text -> to.accept(text);
            case List<?> list -> list.forEach(each -> collect(each, to));
            case Record part -> {
                for (var component : part.getClass().getRecordComponents()) {
                    String name = component.getName().toLowerCase(java.util.Locale.ROOT);
                    if (!name.endsWith("icon") && !name.equals("icons") && !name.equals("teachback")) {
                        collect(read(part, component), to);
                    }
                }
                if (part instanceof Block.Signatures signatures) {
                    signatures.teachBack().lines().forEach(to);
                }
            }
            default -> {
                // Numbers, dates and switches are no text.
            }
        }
    }

    private static Object read(Record part, java.lang.reflect.RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
