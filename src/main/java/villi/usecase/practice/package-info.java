/// Setting up, unlocking and closing the practice's store; its people and its details.
@NullMarked
package villi.usecase.practice;

import org.jspecify.annotations.NullMarked;
