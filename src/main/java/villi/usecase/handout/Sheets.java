package villi.usecase.handout;

import villi.domain.handout.Handout;
import villi.domain.handout.Pdf;

/// Makes the bytes of a sheet. The same handout gives the same pages.
public interface Sheets {

    /// Tagged PDF/UA-1 and PDF/A bytes on the paper of the practice in normal print.
    default Pdf pdf(Handout handout) {
        return sheet(handout, Look.of(handout.practice())).pdf();
    }

    /// The same with a chosen paper and size of print, and with what a reader of the pages should know.
    Sheet sheet(Handout handout, Look look);

    /// Loads fonts and templates so that the first sheet is as quick as the next; called in the background after
    /// start.
    default void warmUp() {}
}
