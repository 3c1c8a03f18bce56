/// Photos and scans of paper, with the field names of DocumentReference and Attachment in FHIR R4.
@NullMarked
package villi.domain.scan;

import org.jspecify.annotations.NullMarked;
