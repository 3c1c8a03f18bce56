/// Healing supports of the catalogue: what is added, how, until when, and when not.
@NullMarked
package villi.domain.support;

import org.jspecify.annotations.NullMarked;
