/// Words, dates and names as the screens write them.
@NullMarked
package villi.ui.text;

import org.jspecify.annotations.NullMarked;
