/// The composition root: starts Villi, wires every part by hand and owns the command line.
@NullMarked
package villi.app;

import org.jspecify.annotations.NullMarked;
