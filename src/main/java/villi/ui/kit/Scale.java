package villi.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A value between two ends, with a line where it was at first; the words beside it say the same.
public final class Scale extends Region {

    private final Region track = part("scale-track");
    private final Region first = part("scale-first");
    private final Region dot = part("scale-dot");
    private final double at;
    private final double was;

    /// @param at the value, from 0 at the left end to 1 at the right
    /// @param was the first value, likewise
    public Scale(double at, double was, String accessibleText) {
        this.at = Math.clamp(at, 0, 1);
        this.was = Math.clamp(was, 0, 1);
        getStyleClass().add("scale");
        getChildren().addAll(track, first, dot);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(accessibleText);
    }

    @Override
    protected void layoutChildren() {
        double end = dot.prefWidth(-1) / 2;
        double room = getWidth() - 2 * end;
        double height = track.prefHeight(-1);
        track.resizeRelocate(0, (getHeight() - height) / 2, getWidth(), height);
        place(first, end + room * was);
        place(dot, end + room * at);
    }

    private void place(Region region, double middle) {
        double width = region.prefWidth(-1);
        double height = region.prefHeight(-1);
        region.resizeRelocate(middle - width / 2, (getHeight() - height) / 2, width, height);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
