package villi.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.domain.library.Entry;
import villi.domain.library.Source;
import villi.ui.kit.Boxes;
import villi.ui.kit.Icon;
import villi.ui.library.LibraryModel.Cited;
import villi.ui.library.LibraryModel.Item;
import villi.ui.library.LibraryModel.Row;
import villi.ui.text.Texts;

/// A row of the library's list; the first of a group stands under the group's name.
final class RowCell extends ListCell<Row> {

    private final Texts texts;

    RowCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case Item item -> show(item);
            case Cited cited -> show(cited.source());
        }
    }

    private void show(Item item) {
        Entry entry = item.entry();
        VBox row = Boxes.column(2, title(entry.title()), GradeWords.line(entry, texts));
        row.getStyleClass().add("library-row");
        VBox cell = new VBox();
        if (item.first()) {
            Label head = Boxes.words(Groups.name(entry.group(), texts), "t-label-strong", "library-head");
            head.setMaxWidth(Double.MAX_VALUE);
            cell.getChildren().add(head);
        }
        cell.getChildren().add(row);
        setGraphic(cell);
        setAccessibleText(entry.code() + " " + entry.title());
    }

    private void show(Source source) {
        VBox words = Boxes.column(
                2,
                title(source.citation()),
                Boxes.row(
                        6,
                        new Icon(
                                Marks.icon(source.mark()),
                                "icon-14",
                                Marks.tone(source.mark()).ink()),
                        Boxes.words(source.id() + " · " + Marks.words(source.mark(), texts), "t-label")));
        words.getStyleClass().add("library-row");
        setGraphic(words);
        setAccessibleText(source.id() + " " + source.citation());
    }

    private static Label title(String words) {
        Label label = Boxes.wrapped(words, "t-medium");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
