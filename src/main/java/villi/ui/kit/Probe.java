package villi.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;

/// Knows how wide a region is in em, so that a layout can change when the type grows or the window shrinks.
public final class Probe {

    /// Below this width at 14 px parts take turns or stand under each other, as with large type.
    public static final double LITTLE = 900;

    private static final double PIXELS = 14;

    private final Region em = new Region();
    private final BooleanBinding narrow;

    /// @param region whose width counts
    /// @param pixels below this width at 14 px it is narrow
    public Probe(Region region, double pixels) {
        em.setStyle("-fx-min-width: 1em;");
        em.setManaged(false);
        em.setVisible(false);
        narrow = Bindings.createBooleanBinding(
                () -> region.getWidth() > 0 && region.getWidth() * PIXELS < pixels * em(),
                region.widthProperty(),
                em.minWidthProperty());
    }

    /// Has to stand somewhere in the scene to know the size of the type.
    public Region node() {
        return em;
    }

    /// True when there is less room than wanted.
    public BooleanBinding narrow() {
        return narrow;
    }

    private double em() {
        return em.getMinWidth() > 0 ? em.getMinWidth() : PIXELS;
    }
}
