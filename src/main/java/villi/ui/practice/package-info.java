/// What setting up and settings share about the practice: units and logo.
@NullMarked
package villi.ui.practice;

import org.jspecify.annotations.NullMarked;
