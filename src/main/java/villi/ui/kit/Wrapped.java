package villi.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Words that wrap. The toolkit forgets the gap under the last line when it measures, and then cuts the text to fit;
/// and it breaks the lines anew whenever anything around them is laid out, here once for each width.
final class Wrapped extends Label {

    private @Nullable Measured last;

    /// A height with all that it follows from.
    private record Measured(double width, String text, Font font, double spacing, Insets insets, double height) {}

    Wrapped(String text) {
        super(text);
        setWrapText(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        Measured known = last;
        if (known != null && holds(known, width)) return known.height();
        double height = super.computePrefHeight(width) + getLineSpacing();
        if (getSkin() != null) last = new Measured(width, getText(), getFont(), getLineSpacing(), getInsets(), height);
        return height;
    }

    private boolean holds(Measured known, double width) {
        return known.width() == width
                && known.spacing() == getLineSpacing()
                && known.text().equals(getText())
                && known.font().equals(getFont())
                && known.insets().equals(getInsets());
    }
}
