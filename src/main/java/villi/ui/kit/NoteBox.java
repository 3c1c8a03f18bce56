package villi.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A standing remark: icon, words, and perhaps one thing to do.
public final class NoteBox extends HBox {

    private final Label words;

    public NoteBox(Tone tone, String icon, String text, Node... acts) {
        getStyleClass().add("note-box");
        if (tone != Tone.PLAIN) getStyleClass().add(tone.styleClass());
        words = Boxes.grow(Boxes.wrapped(text));
        getChildren().addAll(new Icon(icon, "icon-20"), words);
        getChildren().addAll(acts);
    }

    public void say(String text) {
        words.setText(text);
    }
}
