/// Findings and plan side by side with the page the family gets (S8).
@NullMarked
package villi.ui.plan;

import org.jspecify.annotations.NullMarked;
