/// What waits in the practice, patient by patient.
@NullMarked
package villi.usecase.caseload;

import org.jspecify.annotations.NullMarked;
