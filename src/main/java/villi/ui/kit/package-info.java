/// Parts that every screen is made of; they take plain values and know no patient.
@NullMarked
package villi.ui.kit;

import org.jspecify.annotations.NullMarked;
