/// The practice's data key, wrapped under passwords and the recovery key.
@NullMarked
package villi.vault;

import org.jspecify.annotations.NullMarked;
