/// Reads the content files into domain records and refuses wrong ones with file, line and reason.
@NullMarked
package villi.content;

import org.jspecify.annotations.NullMarked;
