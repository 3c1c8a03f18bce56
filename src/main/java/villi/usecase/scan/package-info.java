/// Attaching photos and scans of paper to a patient, looking at them, putting them away.
@NullMarked
package villi.usecase.scan;

import org.jspecify.annotations.NullMarked;
