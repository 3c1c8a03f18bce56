/// What was answered to one version of a questionnaire.
@NullMarked
package villi.domain.intake;

import org.jspecify.annotations.NullMarked;
