/// Invented people with what must come out for them: the proof of the catalogue.
@NullMarked
package villi.usecase.cases;

import org.jspecify.annotations.NullMarked;
