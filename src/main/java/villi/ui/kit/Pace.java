package villi.ui.kit;

import java.util.function.Consumer;

/// Does a step behind what waits for the FX thread already, and then not again for a while: whatever is asked meanwhile
/// is one step when the while is over. For what follows the keys and need not keep up with each. FX thread only.
///
/// @see Background.Scope#pace
public final class Pace {

    private final Background.Scope scope;
    private final Consumer<Runnable> rest;
    private final Runnable step;
    private boolean resting;
    private boolean asked;
    private boolean underWay;

    Pace(Background.Scope scope, Consumer<Runnable> rest, Runnable step) {
        this.scope = scope;
        this.rest = rest;
        this.step = step;
    }

    /// The step is wanted: next, or when the rest is over.
    public void ask() {
        if (underWay) return;
        if (resting) asked = true;
        else next();
    }

    /// The step is wanted next, whether there is a rest or not.
    public void soon() {
        if (!underWay) go();
    }

    private void next() {
        resting = true;
        go();
        rest.accept(this::rested);
    }

    private void rested() {
        resting = false;
        if (asked) next();
    }

    private void go() {
        asked = false;
        underWay = true;
        scope.later(() -> {
            underWay = false;
            step.run();
        });
    }
}
