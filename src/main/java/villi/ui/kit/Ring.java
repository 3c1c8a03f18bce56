package villi.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// How much of a form is answered, as a ring of 30 px.
public final class Ring extends Group {

    private static final double RADIUS = 12;
    private static final double STROKE = 4;

    /// @param part 0 to 1
    public Ring(double part, String accessibleText) {
        Circle frame = new Circle(15, 15, 15);
        frame.setOpacity(0);
        Circle track = new Circle(15, 15, RADIUS);
        track.setStrokeWidth(STROKE);
        track.getStyleClass().add("ring-track");
        Arc fill = new Arc(15, 15, RADIUS, RADIUS, 90, -360 * Math.clamp(part, 0, 1));
        fill.setType(ArcType.OPEN);
        fill.setStrokeWidth(part > 0 ? STROKE : 0);
        fill.getStyleClass().add("ring-fill");
        getChildren().addAll(frame, track, fill);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(accessibleText);
    }
}
