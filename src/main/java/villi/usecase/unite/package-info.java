/// Uniting two records of one person, and taking them apart again.
@NullMarked
package villi.usecase.unite;

import org.jspecify.annotations.NullMarked;
