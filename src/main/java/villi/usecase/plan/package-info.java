/// From a completed intake to a signed plan.
@NullMarked
package villi.usecase.plan;

import org.jspecify.annotations.NullMarked;
