/// Rendering, keeping and printing handouts.
@NullMarked
package villi.usecase.handout;

import org.jspecify.annotations.NullMarked;
