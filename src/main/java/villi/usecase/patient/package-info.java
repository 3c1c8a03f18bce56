/// Registering and finding patients.
@NullMarked
package villi.usecase.patient;

import org.jspecify.annotations.NullMarked;
