package villi.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The layer over the screens on which dialogs and the palette stand. Focus stays inside; afterwards it goes back, or
/// to what asked for it behind the layer meanwhile.
public final class Overlay implements Dialogs {

    private static final double PALETTE_TOP = 84;

    private final StackPane layer = new StackPane();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Node under;

    private record Open(Region box, @Nullable Node focusBefore) {}

    /// @param under what cannot be reached while something is open
    public Overlay(Node under) {
        this.under = under;
        layer.getStyleClass().add("scrim");
        layer.setId("overlay");
        layer.setVisible(false);
        layer.setOnMousePressed(e -> {
            if (layer.equals(e.getTarget())) close();
        });
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ChangeListener<Node> moved = (_, _, now) -> {
            if (!busy() || now == null || Stops.inside(layer, now)) return;
            open.addLast(new Open(open.removeLast().box(), now));
            WindowFrame.first(open.element().box());
        };
        layer.sceneProperty().addListener((_, was, is) -> {
            if (was != null) was.focusOwnerProperty().removeListener(moved);
            if (is != null) is.focusOwnerProperty().addListener(moved);
        });
    }

    /// Tab goes round inside; Enter presses the button that has the focus.
    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
            List<Node> stops = Stops.in(layer);
            if (stops.isEmpty()) return;
            Node owner = layer.getScene().getFocusOwner();
            int here = stops.indexOf(owner);
            stops.get(Math.floorMod(here < 0 ? 0 : here + (e.isShiftDown() ? -1 : 1), stops.size()))
                    .requestFocus();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && e.getTarget() instanceof Button button) {
            button.fire();
            e.consume();
        }
    }

    public StackPane layer() {
        return layer;
    }

    @Override
    public void ask(Question question, Runnable act) {
        VBox box = new VBox();
        box.setId("dialog");
        box.getStyleClass().addAll("floating", "dialog-box");
        var safe = ActionButton.normal("dialog-safe", question.safe()).press(this::close);
        safe.setCancelButton(true);
        var go = (question.destructive()
                        ? ActionButton.danger("dialog-act", question.act())
                        : ActionButton.primary("dialog-act", question.act()))
                .press(() -> {
                    close();
                    act.run();
                });
        HBox buttons = Boxes.row(8, Boxes.spring(), safe, go);
        buttons.setPadding(new Insets(8, 0, 0, 0));
        box.getChildren()
                .addAll(Boxes.wrapped(question.title(), "t-title"), Boxes.wrapped(question.body(), "t-body"), buttons);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(question.title() + " " + question.body());
        open(box, Place.MIDDLE);
        safe.requestFocus();
    }

    @Override
    public void open(Region box, Place place) {
        open.push(
                new Open(box, layer.getScene() == null ? null : layer.getScene().getFocusOwner()));
        box.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, place == Place.TOP ? Pos.TOP_CENTER : Pos.CENTER);
        StackPane.setMargin(box, place == Place.TOP ? new Insets(PALETTE_TOP, 16, 16, 16) : new Insets(16));
        layer.getChildren().setAll(box);
        layer.setVisible(true);
        under.setMouseTransparent(true);
        box.applyCss(); // a field without its skin takes no key, and the next key may come before the next frame
        if (WindowFrame.first(box)) return;
        box.setFocusTraversable(true);
        box.requestFocus();
    }

    @Override
    public boolean close() {
        if (open.isEmpty()) return false;
        Open closed = open.pop();
        layer.getChildren().clear();
        if (open.isEmpty()) {
            layer.setVisible(false);
            under.setMouseTransparent(false);
        } else {
            layer.getChildren().setAll(open.element().box());
        }
        Node before = closed.focusBefore();
        if (before != null && before.getScene() != null) before.requestFocus();
        return true;
    }

    /// True while something stands over the screens.
    public boolean busy() {
        return !open.isEmpty();
    }
}
