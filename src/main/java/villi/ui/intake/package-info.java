/// Keying a paper form: one key an answer, nothing lost.
@NullMarked
package villi.ui.intake;

import org.jspecify.annotations.NullMarked;
