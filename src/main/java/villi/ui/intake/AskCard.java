package villi.ui.intake;

import javafx.scene.control.Label;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.text.Texts;

/// How many questions the family has to be asked again, with the slip to print and the run to key it.
final class AskCard {

    private final Texts texts;
    private final IntakeModel model;
    private final Card card;
    private final Label count = Boxes.wrapped("", "t-label");

    AskCard(Texts texts, IntakeModel model, IntakeKeys.Acts acts) {
        this.texts = texts;
        this.model = model;
        card = new Card(texts.get("intake.again"))
                .with(Boxes.column(
                        8,
                        count,
                        ActionButton.normal("intake-again-print", texts.get("intake.again.print"))
                                .icon("mdi2p-printer-outline")
                                .key("Ctrl P")
                                .small()
                                .press(acts::printSlip),
                        ActionButton.normal("intake-again-key", texts.get("intake.again.key"))
                                .key("F9")
                                .small()
                                .press(acts::askAgain)));
    }

    Card card() {
        return card;
    }

    void show() {
        int open = model.queries().size();
        count.setText(open == 0 ? texts.get("intake.again.none") : texts.count("intake.again.open", open));
    }
}
