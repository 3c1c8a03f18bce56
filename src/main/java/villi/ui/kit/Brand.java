package villi.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/// The mark and the word.
public final class Brand {

    private static final String MARK = "M76 376V256A44 44 0 0 1 164 256V336A24 24 0 0 0 212 336V148A44 44 0 0 1 300 148"
            + "V336A24 24 0 0 0 348 336V288A44 44 0 0 1 436 288V376A36 36 0 0 1 400 412H112A36 36 0 0 1 76 376Z";

    private Brand() {}

    /// The mark alone.
    ///
    /// @param width in pixels
    public static Node mark(double width) {
        SVGPath path = new SVGPath();
        path.setContent(MARK);
        path.getStyleClass().add("brand-mark");
        Circle dot = new Circle(392, 172, 40);
        dot.getStyleClass().add("brand-dot");
        Group drawing = new Group(path, dot);
        double scale = width / 360;
        drawing.setScaleX(scale);
        drawing.setScaleY(scale);
        return new Group(drawing);
    }

    /// Mark and word.
    public static HBox full(double markWidth) {
        Text name = new Text("Villi");
        HBox box = new HBox(mark(markWidth), Boxes.words(name.getText(), "brand-name"));
        box.getStyleClass().add("brand");
        return box;
    }
}
