/// Look, practice, people, keyboard, data.
@NullMarked
package villi.ui.settings;

import org.jspecify.annotations.NullMarked;
