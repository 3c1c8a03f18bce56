package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import villi.ui.text.Texts;

/// Short notes at the bottom that name what was done and how to undo it. 10 s, longer under the mouse or with focus.
public final class Toasts {

    private static final Duration STAY = Duration.seconds(10);

    private final Texts texts;
    private final VBox layer = new VBox();
    private final List<Undoable> undoables = new ArrayList<>();

    private record Undoable(HBox node, Runnable undo) {}

    public Toasts(Texts texts) {
        this.texts = texts;
        layer.setId("toasts");
        layer.getStyleClass().add("toast-layer");
        layer.setPickOnBounds(false);
    }

    /// Stands over the screens, bottom centre.
    public VBox layer() {
        return layer;
    }

    /// Says that something is done.
    public void say(String text) {
        show(toast(text));
    }

    /// Says what was done and offers the way back; Ctrl+Z takes the same way.
    public void undoable(String text, Runnable undo) {
        HBox toast = toast(text);
        Undoable undoable = new Undoable(toast, undo);
        ActionButton button = ActionButton.quiet("toast-undo", texts.get("kit.undo"))
                .key(texts.get("kit.undo.key"))
                .small()
                .press(() -> undo(undoable));
        toast.getChildren().add(button);
        undoables.add(undoable);
        show(toast);
    }

    /// Ctrl+Z outside of a field: undoes the newest that still stands here.
    ///
    /// @return false when there is nothing
    public boolean undoNewest() {
        if (undoables.isEmpty()) return false;
        undo(undoables.getLast());
        return true;
    }

    /// Takes all notes away, and with them the way to undo by them.
    public void clear() {
        layer.getChildren().clear();
        undoables.clear();
    }

    private void undo(Undoable undoable) {
        undoables.remove(undoable);
        layer.getChildren().remove(undoable.node());
        undoable.undo().run();
    }

    private static HBox toast(String text) {
        HBox toast = new HBox(Boxes.grow(Boxes.wrapped(text, "t-medium")));
        toast.getStyleClass().addAll("floating", "toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        return toast;
    }

    private void show(HBox toast) {
        layer.getChildren().add(toast);
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(_ -> {
            if (toast.isHover() || toast.isFocusWithin()) {
                stay.playFromStart();
            } else {
                layer.getChildren().remove(toast);
                undoables.removeIf(u -> u.node().equals(toast));
            }
        });
        stay.playFromStart();
    }
}
