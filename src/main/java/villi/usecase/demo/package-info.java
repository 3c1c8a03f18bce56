/// The demo practice: invented families at every stage of care.
@NullMarked
package villi.usecase.demo;

import org.jspecify.annotations.NullMarked;
