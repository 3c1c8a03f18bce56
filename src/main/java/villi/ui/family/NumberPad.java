package villi.ui.family;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.text.Texts;

/// Large keys for a finger: the digits, perhaps a sign, and one that takes back.
final class NumberPad extends VBox {

    private final Texts texts;
    private final String id;
    private final Consumer<String> typed;

    /// @param id kebab-case, also the prefix of the keys' ids
    /// @param sign beside the zero, for example `/` for dates, or empty
    /// @param typed told what a key says
    NumberPad(Texts texts, String id, String sign, Consumer<String> typed, Runnable back) {
        this.texts = texts;
        this.id = id;
        this.typed = typed;
        setId(id);
        getStyleClass().add("number-pad");
        for (List<String> line : List.of(List.of("1", "2", "3"), List.of("4", "5", "6"), List.of("7", "8", "9"))) {
            getChildren().add(row(line.stream().<Node>map(this::digit).toList()));
        }
        Node left = sign.isEmpty() ? gap() : sign(sign);
        ActionButton erase = ActionButton.iconOnly(id + "-back", "mdi2b-backspace-outline", texts.get("family.erase"))
                .press(back);
        erase.getStyleClass().setAll("button", "pad-key");
        getChildren().add(row(List.of(left, digit("0"), erase)));
    }

    private static HBox row(List<Node> keys) {
        HBox row = new HBox(keys.toArray(Node[]::new));
        row.getStyleClass().add("pad-row");
        return row;
    }

    private Node digit(String digit) {
        return key(id + "-" + digit, digit).says(digit);
    }

    private Node sign(String sign) {
        return key(id + "-sign", sign).says(texts.get(sign.equals("/") ? "family.slash" : "family.point"));
    }

    private ActionButton key(String keyId, String face) {
        ActionButton key = ActionButton.normal(keyId, face).press(() -> typed.accept(face));
        key.getStyleClass().add("pad-key");
        return key;
    }

    private static Node gap() {
        var gap = Boxes.row(0);
        gap.getStyleClass().add("pad-gap");
        return gap;
    }
}
