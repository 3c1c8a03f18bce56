/// One box to find everything by name.
@NullMarked
package villi.ui.find;

import org.jspecify.annotations.NullMarked;
