/// The whole program on real files, from the first start to the second.
@NullMarked
package villi.journey;

import org.jspecify.annotations.NullMarked;
