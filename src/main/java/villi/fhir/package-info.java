/// Reads and writes FHIR R4 JSON: questionnaires, responses, patients.
@NullMarked
package villi.fhir;

import org.jspecify.annotations.NullMarked;
