/// One patient at a glance.
@NullMarked
package villi.ui.chart;

import org.jspecify.annotations.NullMarked;
