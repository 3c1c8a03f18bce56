/// Keying an intake, durably.
@NullMarked
package villi.usecase.intake;

import org.jspecify.annotations.NullMarked;
