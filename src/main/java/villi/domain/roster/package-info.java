/// Lists of patients that other programs wrote: what each column is taken for, and the people that its rows name.
@NullMarked
package villi.domain.roster;

import org.jspecify.annotations.NullMarked;
