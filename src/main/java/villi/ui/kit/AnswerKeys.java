package villi.ui.kit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// The keys of an answer. Joined means one answer, separate means several.
public final class AnswerKeys extends HBox {

    private final List<Key> keys;

    /// @param code what is stored
    /// @param face what stands on the key, for example `2`, `Y`
    /// @param words what it means, for the tooltip and the screen reader
    public record Key(String code, String face, String words) {}

    /// @param id kebab-case, also the prefix of the keys' ids
    /// @param pressed told which key was pressed; the caller decides and shows with [#show]
    public AnswerKeys(String id, String question, boolean several, List<Key> keys, Consumer<String> pressed) {
        this.keys = List.copyOf(keys);
        setId(id);
        getStyleClass().addAll("answer-keys", several ? "several" : "one");
        for (Key key : keys) {
            ToggleButton button = new ToggleButton(key.face());
            button.setId(id + "-" + key.code());
            button.getStyleClass().setAll("answer-key");
            if (key.equals(keys.getFirst())) button.getStyleClass().add("first");
            if (key.equals(keys.getLast())) button.getStyleClass().add("last");
            button.setAccessibleText(question + ": " + key.words());
            if (!key.words().equals(key.face()))
                button.setOnMouseEntered(_ -> {
                    if (button.getTooltip() == null) button.setTooltip(new Tooltip(key.words()));
                });
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> {
                button.setSelected(!button.isSelected());
                pressed.accept(key.code());
            });
            getChildren().add(button);
        }
    }

    /// The whole question is one stop of the Tab key: arrows move along it, the first letter or the number of a key
    /// presses it.
    public void oneStop() {
        setFocusTraversable(true);
        getStyleClass().add("one-stop");
        setAccessibleText(String.join(", ", keys.stream().map(Key::words).toList()));
        setOnKeyTyped(e -> {
            for (int i = 0; i < keys.size(); i++) {
                boolean letter = keys.get(i).words().regionMatches(true, 0, e.getCharacter(), 0, 1);
                if (letter || e.getCharacter().equals(String.valueOf(i + 1))) {
                    ((ToggleButton) getChildren().get(i)).fire();
                    e.consume();
                    return;
                }
            }
        });
        setOnKeyPressed(e -> {
            int step = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
            if (step == 0) return;
            int chosen = 0;
            for (int i = 0; i < keys.size(); i++)
                if (((ToggleButton) getChildren().get(i)).isSelected()) chosen = i;
            ((ToggleButton) getChildren().get(Math.clamp(chosen + step, 0, keys.size() - 1))).fire();
            e.consume();
        });
    }

    /// Shows which are chosen.
    public void show(Set<String> codes) {
        for (int i = 0; i < keys.size(); i++) {
            ((ToggleButton) getChildren().get(i))
                    .setSelected(codes.contains(keys.get(i).code()));
        }
    }

    /// The dashed frame of an answer that is none: `not asked`, `cannot read`.
    public static HBox frame(String icon, String words) {
        HBox frame = new HBox(new Icon(icon, "icon-14"), Boxes.words(words));
        frame.getStyleClass().add("answer-frame");
        frame.setMaxWidth(USE_PREF_SIZE);
        return frame;
    }
}
