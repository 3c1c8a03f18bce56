/// Empty forms: printing them and saving them to be filled in.
@NullMarked
package villi.ui.paper;

import org.jspecify.annotations.NullMarked;
