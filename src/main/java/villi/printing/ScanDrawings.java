package villi.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import villi.domain.scan.ContentType;
import villi.usecase.handout.PagePictures.Picture;
import villi.usecase.scan.ScanContent;
import villi.usecase.scan.ScanPictures;

/// Draws what [ReadScans] made. Safe for several threads.
public final class ScanDrawings implements ScanPictures {

    @Override
    public Picture picture(ContentType type, ScanContent content, int page, int longest) {
        if (longest < 100 || longest > 4000) throw new IllegalArgumentException("longest " + longest);
        try {
            BufferedImage image = switch (type) {
                case JPEG, PNG -> Photo.upright(Photo.decode(type, content.bytes()), 1, longest);
                case PDF -> page(content.bytes(), page, longest);
            };
            image = Photo.colored(image);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage page(byte[] file, int page, int longest) throws IOException {
        try (PDDocument pages = ScanPdf.open(file)) {
            return new BoundedPages(pages).page(page - 1, longest);
        }
    }
}
