package villi.ui.family;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.ui.kit.Boxes;
import villi.ui.kit.Icon;
import villi.ui.kit.KeyCap;

/// One answer, large enough for a thumb: its mark, its words or its picture, and its key.
final class AnswerCard extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Runnable choose;
    private final Icon check = new Icon("mdi2c-check-bold");
    private boolean chosen;

    /// @param words of the answer
    /// @param key that chooses it, or empty
    /// @param several more than one may be chosen
    record Face(String words, String key, boolean several) {}

    /// @param picture stands over the words; without one the words stand beside the mark
    AnswerCard(String id, Face face, Optional<Node> picture, Runnable choose) {
        this.choose = choose;
        setId(id);
        getStyleClass().addAll("answer-card", "focus-ring");
        setAccessibleRole(face.several() ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
        setAccessibleText(face.words());
        setFocusTraversable(true);
        setMinWidth(0);
        StackPane mark = new StackPane(check);
        mark.getStyleClass().addAll("answer-mark", face.several() ? "several" : "one");
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var words = Boxes.wrapped(face.words(), "answer-words");
        words.setMinWidth(0);
        if (picture.isPresent()) drawn(picture.get(), words, mark, face.key());
        else plain(words, mark, face.key());
        setOnMouseClicked(_ -> {
            requestFocus();
            choose.run();
        });
        setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.SPACE) return;
            choose.run();
            e.consume();
        });
        show(false);
    }

    private void drawn(Node picture, Node words, StackPane mark, String key) {
        getStyleClass().add("drawn");
        VBox middle = new VBox(picture, words);
        middle.getStyleClass().add("answer-picture");
        getChildren().addAll(middle, mark);
        setAlignment(mark, Pos.TOP_LEFT);
        if (key.isEmpty()) return;
        KeyCap cap = new KeyCap(key);
        getChildren().add(cap);
        setAlignment(cap, Pos.TOP_RIGHT);
    }

    private void plain(Node words, StackPane mark, String key) {
        HBox line = new HBox(mark, Boxes.grow(words));
        line.getStyleClass().add("answer-line");
        if (!key.isEmpty()) line.getChildren().add(new KeyCap(key));
        getChildren().add(line);
    }

    /// A dashed frame: no answer like the others.
    AnswerCard apart() {
        getStyleClass().add("apart");
        return this;
    }

    void show(boolean on) {
        chosen = on;
        check.setVisible(on);
        pseudoClassStateChanged(SELECTED, on);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(chosen)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) choose.run();
        else super.executeAccessibleAction(action, parameters);
    }
}
