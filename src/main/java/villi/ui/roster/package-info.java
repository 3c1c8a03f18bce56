/// Taking a list of patients in: the file, its columns, what would happen, and the way back.
@NullMarked
package villi.ui.roster;

import org.jspecify.annotations.NullMarked;
