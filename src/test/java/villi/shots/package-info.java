/// Pictures of every screen in every state, and the checks that each of them passes.
@NullMarked
package villi.shots;

import org.jspecify.annotations.NullMarked;
