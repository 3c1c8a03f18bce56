/// How screens speak about one person: the fixed banner, answers in words.
@NullMarked
package villi.ui.person;

import org.jspecify.annotations.NullMarked;
