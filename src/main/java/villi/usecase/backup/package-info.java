/// Backups of a practice that are proved each time, and putting one back.
@NullMarked
package villi.usecase.backup;

import org.jspecify.annotations.NullMarked;
