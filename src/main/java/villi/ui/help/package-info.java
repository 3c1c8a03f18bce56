/// The offline help: a list of pages with a search, and the page.
@NullMarked
package villi.ui.help;

import org.jspecify.annotations.NullMarked;
