package villi.ui.kit;

import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One line to type, in the middle of the window: a note, a question's number.
public final class TextAsk {

    private TextAsk() {}

    /// @param done told the text; false keeps the box open
    public static void open(Kit kit, String label, String text, Predicate<String> done) {
        TextField input = new TextField(text);
        input.setId("text-ask");
        Runnable take = () -> {
            if (done.test(input.getText().strip())) kit.dialogs().close();
        };
        input.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                take.run();
                e.consume();
            }
        });
        HBox acts = Boxes.row(
                8,
                Boxes.spring(),
                ActionButton.normal("text-ask-cancel", kit.texts().get("kit.ask.cancel"))
                        .key("Esc")
                        .press(() -> kit.dialogs().close()),
                ActionButton.primary("text-ask-take", kit.texts().get("kit.ask.take"))
                        .key("↵")
                        .press(take));
        VBox box = Boxes.column(16, new Field(label, input), acts);
        box.getStyleClass().addAll("floating", "text-ask");
        kit.dialogs().open(box, Dialogs.Place.MIDDLE);
        input.requestFocus();
        input.end();
    }
}
