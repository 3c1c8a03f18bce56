package villi.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import villi.usecase.scan.ScanFiles.Reason;

/// Draws pages of strange documents with an end: so many steps, so many pixels, and no part left out in silence.
final class BoundedPages extends PDFRenderer {

    /// Drawing steps of one page. A dense map has some hundred thousand.
    private static final int MOST_STEPS = 1_000_000;

    /// Pixels of all pictures that one page draws.
    private static final long MOST_PIXELS = 4 * Photo.MOST_PIXELS;

    private static final double NARROWEST = 0.02;

    BoundedPages(PDDocument pages) {
        super(pages);
        setSubsamplingAllowed(true);
    }

    /// @param page from 0
    /// @param longest pixels of the longer side
    BufferedImage page(int page, int longest) throws IOException {
        PDRectangle box = document.getPage(page).getCropBox();
        double longer = Math.max(box.getWidth(), box.getHeight());
        double shorter = Math.min(box.getWidth(), box.getHeight());
        if (!(shorter > 0) || shorter < NARROWEST * longer) throw new NotTaken(Reason.CANNOT_SHOW);
        return renderImage(page, (float) (longest / longer), ImageType.RGB);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {

        private int steps;
        private long pixels;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            steps++;
            if (steps > MOST_STEPS) throw new NotTaken(Reason.HOSTILE);
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            long size = (long) image.getWidth() * image.getHeight();
            pixels += size;
            if (size > Photo.MOST_PIXELS || pixels > MOST_PIXELS) throw new NotTaken(Reason.HOSTILE);
            super.drawImage(image);
        }

        /// A picture that cannot be drawn would otherwise leave an empty place on the page.
        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
                throws IOException {
            if (fault instanceof NotTaken) throw fault;
            if (operator.getName().equals("Do") || operator.getName().equals("BI"))
                throw new NotTaken(Reason.CANNOT_SHOW);
            super.operatorException(operator, operands, fault);
        }
    }
}
