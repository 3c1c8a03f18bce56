/// Where a screen can send the user; knows no screen.
@NullMarked
package villi.ui.nav;

import org.jspecify.annotations.NullMarked;
