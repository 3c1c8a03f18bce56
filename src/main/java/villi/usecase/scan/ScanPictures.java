package villi.usecase.scan;

import villi.domain.scan.ContentType;
import villi.usecase.handout.PagePictures.Picture;

/// Draws the pages of scans. Never called on the FX thread.
public interface ScanPictures {

    /// @param page from 1
    /// @param longest pixels of the longer side at most, 100 to 4000
    Picture picture(ContentType type, ScanContent content, int page, int longest);
}
