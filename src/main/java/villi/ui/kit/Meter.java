package villi.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A bar from 0 to 1; the words beside it say the same.
public final class Meter extends Region {

    private final Region fill = new Region();
    private double part;

    public Meter(double part, String accessibleText) {
        getStyleClass().add("meter");
        fill.getStyleClass().add("meter-fill");
        getChildren().add(fill);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        show(part, accessibleText);
    }

    public void show(double newPart, String accessibleText) {
        part = Math.clamp(newPart, 0, 1);
        setAccessibleText(accessibleText);
        requestLayout();
    }

    /// 12 px high instead of 6.
    public Meter thick() {
        getStyleClass().add("thick");
        return this;
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * part, getHeight());
    }
}
