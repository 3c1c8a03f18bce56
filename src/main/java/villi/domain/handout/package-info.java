/// What is printed for a family, as blocks; not how it looks.
@NullMarked
package villi.domain.handout;

import org.jspecify.annotations.NullMarked;
