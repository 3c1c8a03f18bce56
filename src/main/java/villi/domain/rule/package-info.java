/// The clinical rules: conditions over answers, computed facts, and the evaluation that turns an intake into findings.
@NullMarked
package villi.domain.rule;

import org.jspecify.annotations.NullMarked;
