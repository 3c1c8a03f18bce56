/// Questionnaires as paper forms: their order on the sheets, the form code, and what came back filled in.
@NullMarked
package villi.domain.paper;

import org.jspecify.annotations.NullMarked;
