/// How far somebody has come from being expected to the handout in the family's hands.
@NullMarked
package villi.domain.stage;

import org.jspecify.annotations.NullMarked;
