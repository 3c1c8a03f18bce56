/// How a child's weight, height and body mass index stand among children of the same age and sex.
@NullMarked
package villi.domain.growth;

import org.jspecify.annotations.NullMarked;
