/// Setting up a practice, unlocking it, locking the screen.
@NullMarked
package villi.ui.start;

import org.jspecify.annotations.NullMarked;
