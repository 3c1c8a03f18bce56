/// The care plan: lines, decisions, dates, signing.
@NullMarked
package villi.domain.plan;

import org.jspecify.annotations.NullMarked;
