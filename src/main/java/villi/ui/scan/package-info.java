/// Photos and scans of paper: the list of a patient, their pages, and the same beside the questions.
@NullMarked
package villi.ui.scan;

import org.jspecify.annotations.NullMarked;
