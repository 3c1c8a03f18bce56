package villi.ui.scan;

import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// One page: larger, smaller, turned, and moved under the window that it is seen through. It never takes the focus.
final class PageView extends Region {

    private static final double CLOSEST = 6;
    private static final double STEP = 1.25;
    private static final double EDGE = 8;
    private static final int[] FINE = {1000, 1400, 2000, 2800, 4000};

    private final ImageView paper = new ImageView();
    private final boolean wide;
    private final IntConsumer fine;
    private double zoom = 1;
    private double x;
    private double y;
    private int turns;
    private Point2D held = Point2D.ZERO;

    /// @param wide the page is at first as wide as the view; else the whole page is seen
    /// @param fine told how many pixels the longer side needs
    PageView(boolean wide, IntConsumer fine) {
        this.wide = wide;
        this.fine = fine;
        getStyleClass().add("scan-page");
        paper.setSmooth(true);
        paper.setManaged(false);
        getChildren().add(paper);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(0, 0);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> held = new Point2D(e.getX(), e.getY()));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            move(held.getX() - e.getX(), held.getY() - e.getY());
            held = new Point2D(e.getX(), e.getY());
        });
    }

    /// @param quarters turns to the right
    /// @param fresh another page than before: it is seen from its top
    void show(Image image, int quarters, String words, boolean fresh) {
        paper.setImage(image);
        paper.setAccessibleText(words);
        turns = Math.floorMod(quarters, 4);
        if (fresh) {
            x = 0;
            y = 0;
        }
        requestLayout();
    }

    void none() {
        paper.setImage(null);
    }

    /// In percent of the size at first.
    int zoom() {
        return (int) Math.round(zoom * 100);
    }

    /// One step larger or smaller; the middle stays in the middle.
    void zoom(boolean larger) {
        zoomTo(zoom * (larger ? STEP : 1 / STEP));
    }

    void fit() {
        zoomTo(1);
    }

    private void zoomTo(double wanted) {
        double next = Math.abs(wanted - 1) < 0.05 ? 1 : Math.clamp(wanted, 1, CLOSEST);
        double by = next / zoom;
        x = (x + room(true) / 2) * by - room(true) / 2;
        y = (y + room(false) / 2) * by - room(false) / 2;
        zoom = next;
        layoutChildren();
    }

    /// Moves by parts of what is seen.
    ///
    /// @return false when the page ends there
    boolean pan(double right, double down) {
        return move(right * room(true), down * room(false));
    }

    /// Shows the lower end.
    void end() {
        move(0, Double.MAX_VALUE / 4);
    }

    private boolean move(double right, double down) {
        double beforeX = x;
        double beforeY = y;
        x += right;
        y += down;
        layoutChildren();
        return Math.abs(beforeX - x) > 1 || Math.abs(beforeY - y) > 1;
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) zoom(event.getDeltaY() > 0);
        else move(-event.getDeltaX(), -event.getDeltaY());
        event.consume();
    }

    private double room(boolean across) {
        return Math.max(1, (across ? getWidth() : getHeight()) - 2 * EDGE);
    }

    @Override
    protected void layoutChildren() {
        Image image = paper.getImage();
        if (image == null || getWidth() < 2 * EDGE || getHeight() < 2 * EDGE) return;
        boolean lying = turns % 2 == 1;
        double across = lying ? image.getHeight() : image.getWidth();
        double down = lying ? image.getWidth() : image.getHeight();
        double fit = room(true) / across;
        if (!wide) fit = Math.min(fit, room(false) / down);
        double scale = fit * zoom;
        x = Math.clamp(x, 0, Math.max(0, across * scale - room(true)));
        y = Math.clamp(y, 0, Math.max(0, down * scale - room(false)));
        double left = across * scale <= room(true) ? (getWidth() - across * scale) / 2 : EDGE - x;
        double top = down * scale <= room(false) ? (getHeight() - down * scale) / 2 : EDGE - y;
        if (wide && down * scale <= room(false)) top = EDGE;
        paper.setFitWidth(image.getWidth() * scale);
        paper.setFitHeight(image.getHeight() * scale);
        paper.setRotate(90.0 * turns);
        paper.setLayoutX(left + (across - image.getWidth()) * scale / 2);
        paper.setLayoutY(top + (down - image.getHeight()) * scale / 2);
        sharpen(Math.max(across, down) * scale);
    }

    private void sharpen(double pixels) {
        int enough = FINE[FINE.length - 1];
        for (int i = FINE.length - 1; i >= 0; i--) if (FINE[i] >= pixels) enough = FINE[i];
        fine.accept(enough);
    }
}
