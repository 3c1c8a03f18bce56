/// Comparing text as people do: without case and accents.
@NullMarked
package villi.domain.text;

import org.jspecify.annotations.NullMarked;
