/// Finding people while one types: what was typed, the index in memory, and keeping it current.
@NullMarked
package villi.usecase.find;

import org.jspecify.annotations.NullMarked;
