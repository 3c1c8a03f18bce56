/// What a practice sets for itself: settings with unit and bounds, and what it changed in the catalogue.
@NullMarked
package villi.domain.setting;

import org.jspecify.annotations.NullMarked;
