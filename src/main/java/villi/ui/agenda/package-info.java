/// Who comes today: the list by hand, and from a calendar or a list after a look at it.
@NullMarked
package villi.ui.agenda;

import org.jspecify.annotations.NullMarked;
