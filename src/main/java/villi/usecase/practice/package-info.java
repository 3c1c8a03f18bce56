/// Setting up, unlocking and closing the practice's store.
@NullMarked
package villi.usecase.practice;

import org.jspecify.annotations.NullMarked;
