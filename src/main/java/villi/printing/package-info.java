/// Handout blocks to HTML to tagged PDF, pages as pictures, printers and sheet files.
@NullMarked
package villi.printing;

import org.jspecify.annotations.NullMarked;
