package villi.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import villi.domain.handout.Pdf;
import villi.usecase.handout.PagePictures;

/// Draws the bytes that are printed. Safe for several threads.
public final class PdfPictures implements PagePictures {

    @Override
    public Picture picture(Pdf pdf, int page, int dpi) {
        if (dpi < 36 || dpi > 400) {
            throw new IllegalArgumentException("dpi " + dpi);
        }
        try (PDDocument pages = Loader.loadPDF(pdf.bytes())) {
            PDFRenderer renderer = new PDFRenderer(pages);
            BufferedImage image = renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int pages(Pdf pdf) {
        try (PDDocument pages = Loader.loadPDF(pdf.bytes())) {
            return pages.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
