/// Uniting two records of one person: choosing, seeing what will be, doing it.
@NullMarked
package villi.ui.unite;

import org.jspecify.annotations.NullMarked;
