/// Taking a list of patients in from a file, undoing that, and writing the list out.
@NullMarked
package villi.usecase.roster;

import org.jspecify.annotations.NullMarked;
