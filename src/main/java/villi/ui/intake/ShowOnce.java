package villi.ui.intake;

import java.util.function.BooleanSupplier;

/// Shows once, at its end, what one key changed in several steps: an answer is put and the next question taken, but the
/// screen is drawn for the last of these states only. Without a key, shows at once. FX thread only.
final class ShowOnce {

    private final Runnable show;
    private boolean held;
    private boolean asked;

    ShowOnce(Runnable show) {
        this.show = show;
    }

    /// Something that is shown has changed.
    void changed() {
        if (held) asked = true;
        else show.run();
    }

    /// Takes one key.
    ///
    /// @return what the key gave
    boolean during(BooleanSupplier key) {
        if (held) return key.getAsBoolean();
        held = true;
        asked = false;
        try {
            return key.getAsBoolean();
        } finally {
            held = false;
            if (asked) show.run();
        }
    }
}
