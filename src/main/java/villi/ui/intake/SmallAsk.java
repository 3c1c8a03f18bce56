package villi.ui.intake;

import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Dialogs;
import villi.ui.kit.Field;
import villi.ui.kit.Kit;

/// One line to type, in the middle of the window: a note, a question's number.
final class SmallAsk {

    private SmallAsk() {}

    /// @param done told the text; false keeps the box open
    static void open(Kit kit, String label, String text, Predicate<String> done) {
        TextField input = new TextField(text);
        input.setId("small-ask");
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
                ActionButton.normal("small-ask-cancel", kit.texts().get("intake.ask.cancel"))
                        .key("Esc")
                        .press(() -> kit.dialogs().close()),
                ActionButton.primary("small-ask-take", kit.texts().get("intake.ask.take")).key("↵").press(take));
        VBox box = Boxes.column(16, new Field(label, input), acts);
        box.getStyleClass().addAll("floating", "small-ask");
        kit.dialogs().open(box, Dialogs.Place.MIDDLE);
        input.requestFocus();
        input.end();
    }
}
