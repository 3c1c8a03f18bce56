/// What needs doing now.
@NullMarked
package villi.ui.today;

import org.jspecify.annotations.NullMarked;
