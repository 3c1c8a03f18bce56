/// The offline help: pages of simple parts, and the search over them.
@NullMarked
package villi.domain.help;

import org.jspecify.annotations.NullMarked;
