package villi.printing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Sets HTML on pages: PDF/UA-1 and PDF/A-3a, only our fonts, nothing read from outside.
final class PdfPages {

    private static final Set<FSFontUseCase> MAIN = Set.of(FSFontUseCase.DOCUMENT);
    private static final Set<FSFontUseCase> FALLBACK = Set.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_FINAL);
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Typefaces typefaces;
    private final BidiReorderer rightToLeft = new RightToLeft(new ArabicForms());

    PdfPages(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// What is done with the finished pages before they become bytes.
    interface Finish {
        void accept(PDDocument pages) throws IOException;
    }

    byte[] pdf(String html, SheetResources resources, PrintableText text, Finish finish) {
        return pdf(html, resources, text, (pages, _) -> finish.accept(pages));
    }

    /// What is done with the finished pages, given where their parts stand.
    interface PlacedFinish {
        void accept(PDDocument pages, PdfBoxRenderer renderer) throws IOException;
    }

    byte[] pdf(String html, SheetResources resources, PrintableText text, PlacedFinish finish) {
        try (PdfBoxRenderer renderer = builder(html, resources, text).buildPdfRenderer()) {
            PDDocument pages = renderer.createPDFKeepOpen();
            finish.accept(pages, renderer);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            pages.save(out);
            pages.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfRendererBuilder builder(String html, SheetResources resources, PrintableText text) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Villi");
        builder.useProtocolsStreamImplementation(
                resources, SheetResources.SCHEME, "http", "https", "file", "jar", "ftp");
        builder.useUriResolver((_, address) -> resources.allowed(address) ? address : null);
        for (var phase : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, _) -> resources.allowed(address), phase);
        }
        Typefaces.MAIN.forEach(face -> add(builder, face, MAIN));
        text.fallbacks().forEach(f -> f.faces().forEach(face -> add(builder, face, FALLBACK)));
        if (text.rightToLeft()) {
            builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
            builder.useUnicodeBidiReorderer(rightToLeft);
        }
        builder.withHtmlContent(html, "");
        return builder;
    }

    private void add(PdfRendererBuilder builder, Typefaces.Face face, Set<FSFontUseCase> use) {
        byte[] bytes = typefaces.bytes(face);
        builder.useFont(
                () -> new ByteArrayInputStream(bytes), face.family(), face.weight(), FontStyle.NORMAL, true, use);
    }
}
