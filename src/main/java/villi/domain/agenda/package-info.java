/// Who comes on a day, as calendars and lists of other programs name it.
@NullMarked
package villi.domain.agenda;

import org.jspecify.annotations.NullMarked;
