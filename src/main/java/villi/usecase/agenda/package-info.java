/// Filling the list of the day by hand or from a calendar or a list, and keeping what became of each visit.
@NullMarked
package villi.usecase.agenda;

import org.jspecify.annotations.NullMarked;
