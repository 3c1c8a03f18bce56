/// The imperative shell: one class per thing that a user does, and the ports it needs.
@NullMarked
package villi.usecase;

import org.jspecify.annotations.NullMarked;
