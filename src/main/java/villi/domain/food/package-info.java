/// Food groups, foods, swaps, nutrients and sample days of the catalogue.
@NullMarked
package villi.domain.food;

import org.jspecify.annotations.NullMarked;
