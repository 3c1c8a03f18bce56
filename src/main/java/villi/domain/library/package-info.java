/// What the article says and what the evidence says, item by item, with both grades and the sources.
@NullMarked
package villi.domain.library;

import org.jspecify.annotations.NullMarked;
