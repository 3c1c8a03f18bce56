/// What is asked: versioned questionnaire definitions with FHIR R4 field names.
@NullMarked
package villi.domain.questionnaire;

import org.jspecify.annotations.NullMarked;
