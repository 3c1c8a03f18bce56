package villi.ui.start;

import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Field;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// The recovery key: shown once, printed or written down, and two groups typed back.
final class RecoveryPart {

    private static final int FIRST = 3;
    private static final int SECOND = 10;

    private final Texts texts;
    private final FirstRunModel model;
    private final TextField first = new TextField();
    private final TextField second = new TextField();
    private final Label printed = Boxes.wrapped("", "t-label");

    RecoveryPart(Texts texts, FirstRunModel model) {
        this.texts = texts;
        this.model = model;
        first.setId("first-run-key-first");
        second.setId("first-run-key-second");
        first.getStyleClass().add("tall");
        second.getStyleClass().add("tall");
    }

    Node content() {
        List<String> groups = model.groups();
        FlowPane sheet = new FlowPane();
        sheet.setHgap(18);
        sheet.setVgap(8);
        sheet.setId("first-run-key");
        sheet.setAccessibleText(String.join(" ", groups));
        for (int i = 0; i < groups.size(); i++) {
            VBox group = Boxes.column(
                    0, Boxes.words(String.valueOf(i + 1), "t-label"), Boxes.words(groups.get(i), "recovery-key"));
            sheet.getChildren().add(Boxes.wide(group, 88));
        }
        VBox inside = Boxes.column(12, sheet);
        inside.setStyle("-fx-padding: 1.2em;");
        HBox print = Boxes.row(
                12,
                ActionButton.normal("first-run-print", texts.get("start.key.print"))
                        .icon("mdi2p-printer-outline")
                        .press(this::print),
                Boxes.grow(printed));
        HBox back = Boxes.row(
                20,
                Boxes.grow(new Field(texts.get("start.key.group", FIRST + 1), first)),
                Boxes.grow(new Field(texts.get("start.key.group", SECOND + 1), second)));
        return Boxes.column(
                20,
                Card.plain(inside),
                print,
                back,
                new NoteBox(Tone.AMBER, "mdi2a-alert-circle", texts.get("start.key.once")));
    }

    void focus() {
        first.requestFocus();
    }

    void prove() {
        model.prove(FIRST, first.getText(), SECOND, second.getText());
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            printed.setText(texts.get("start.key.no-printer"));
            return;
        }
        boolean sent = job.printPage(page()) && job.endJob();
        printed.setText(texts.get(sent ? "start.key.printed" : "start.key.no-printer"));
    }

    private VBox page() {
        VBox page = new VBox(14);
        page.getChildren()
                .add(new Label(texts.get("start.key.sheet", model.details().name())));
        List<String> groups = model.groups();
        for (int i = 0; i < groups.size(); i++) {
            page.getChildren().add(new Label(i + 1 + "   " + groups.get(i)));
        }
        page.getChildren().add(new Label(texts.get("start.key.sheet.keep")));
        page.setStyle("-fx-font-size: 14px; -fx-padding: 40px;");
        return page;
    }
}
