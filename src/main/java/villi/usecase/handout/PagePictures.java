package villi.usecase.handout;

import java.util.stream.IntStream;
import villi.domain.handout.Pdf;

/// Shows the very pages that are printed, as pictures.
public interface PagePictures {

    /// @param page from 1
    /// @param dpi 72 to 300
    Picture picture(Pdf pdf, int page, int dpi);

    int pages(Pdf pdf);

    /// A page in pixels, row by row, as `0xAARRGGBB`.
    final class Picture {

        private final int width;
        private final int height;
        private final int[] argb;

        public Picture(int width, int height, int[] argb) {
            this.width = width;
            this.height = height;
            this.argb = argb.clone();
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        public int[] argb() {
            return argb.clone();
        }

        /// The pixels of one row.
        public IntStream row(int y) {
            return IntStream.range(y * width, (y + 1) * width).map(i -> argb[i]);
        }
    }
}
