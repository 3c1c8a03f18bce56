/// The list of patients, registering, families.
@NullMarked
package villi.ui.patients;

import org.jspecify.annotations.NullMarked;
