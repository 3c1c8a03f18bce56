package villi.ui.scan;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.scan.ContentType;
import villi.domain.scan.Scan;
import villi.ui.kit.Boxes;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.RowList;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// One scan in the list: its title, its kind, who added it and when.
final class ScanRow {

    private ScanRow() {}

    /// @param open what Enter does
    static RowList.Row of(Texts texts, Scan scan, Runnable open) {
        ScanWords words = new ScanWords(texts);
        VBox said = Boxes.column(
                2,
                Boxes.wrapped(words.title(scan), "t-medium"),
                Boxes.wrapped(words.added(scan), "t-label"),
                Boxes.wrapped(words.size(scan), "t-label"));
        HBox chips = Boxes.row(4);
        if (!words.title(scan).equals(words.kind(scan.type())))
            chips.getChildren().add(Chip.of(Tone.PLAIN, "mdi2l-label-outline", words.kind(scan.type())));
        if (scan.context().isPresent())
            chips.getChildren().add(Chip.of(Tone.ACCENT, "mdi2p-pencil-outline", texts.get("scan.of-intake")));
        if (scan.archived())
            chips.getChildren().add(Chip.of(Tone.AMBER, "mdi2a-archive-outline", texts.get("scan.archived")));
        if (!chips.getChildren().isEmpty()) said.getChildren().add(chips);
        boolean document = scan.content().contentType() == ContentType.PDF;
        HBox node = new HBox(
                new Icon(document ? "mdi2f-file-document-outline" : "mdi2i-image-outline", "icon-20"),
                Boxes.grow(said));
        node.getStyleClass().addAll("table-row", "scan-row");
        String spoken =
                String.join(", ", words.title(scan), words.kind(scan.type()), words.added(scan), words.size(scan));
        return new RowList.Row(node, scan.archived() ? spoken + ", " + texts.get("scan.archived") : spoken, open);
    }
}
