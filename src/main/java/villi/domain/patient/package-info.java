/// Who is cared for: patients, households, ages.
@NullMarked
package villi.domain.patient;

import org.jspecify.annotations.NullMarked;
