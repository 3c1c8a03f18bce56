/// Who works in the practice and may do what.
@NullMarked
package villi.domain.practice;

import org.jspecify.annotations.NullMarked;
