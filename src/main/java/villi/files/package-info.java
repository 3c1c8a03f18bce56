/// Folders per platform, the settings file, lists as CSV, and the right of one program to use a data folder.
@NullMarked
package villi.files;

import org.jspecify.annotations.NullMarked;
