/// Undoing from the history what was done to a patient or a family.
@NullMarked
package villi.usecase.undo;

import org.jspecify.annotations.NullMarked;
