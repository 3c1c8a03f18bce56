package villi.usecase.paper;

import villi.domain.handout.Pdf;
import villi.domain.paper.PaperForm;
import villi.domain.practice.Practice;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheet;

/// Makes the pages of a form. The same form gives the same pages.
public interface PaperForms {

    /// Pages to print and to fill in by hand.
    Sheet blank(PaperForm form, Practice practice, Look look);

    /// The same pages with fields, to fill in with any program that shows PDF files.
    Pdf fillable(PaperForm form, Practice practice, Look look);
}
