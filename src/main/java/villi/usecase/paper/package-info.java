/// Forms on paper and as files to fill in: printing them, and taking in what comes back.
@NullMarked
package villi.usecase.paper;

import org.jspecify.annotations.NullMarked;
