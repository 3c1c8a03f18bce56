package villi.usecase.handout;

import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;

/// Makes the bytes of a sheet. The same handout gives the same pages.
public interface Sheets {

    /// Tagged PDF/UA-1 and PDF/A bytes.
    Pdf pdf(Handout handout);
}
