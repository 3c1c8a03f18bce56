/// Family mode: a family fills in the form itself, one question a page, and nothing else can be reached.
@NullMarked
package villi.ui.family;

import org.jspecify.annotations.NullMarked;
