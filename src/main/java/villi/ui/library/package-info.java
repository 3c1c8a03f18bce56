/// The library: each item of the article with both sides, both grades, its way through the app and its sources.
@NullMarked
package villi.ui.library;

import org.jspecify.annotations.NullMarked;
