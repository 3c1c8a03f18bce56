package villi.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.domain.library.Entry;
import villi.domain.library.Source;
import villi.domain.setting.Change;
import villi.domain.setting.Setting;
import villi.ui.kit.Boxes;
import villi.ui.kit.Icon;
import villi.ui.library.LibraryModel.Cited;
import villi.ui.library.LibraryModel.Different;
import villi.ui.library.LibraryModel.Item;
import villi.ui.library.LibraryModel.Row;
import villi.ui.library.LibraryModel.Tuned;
import villi.ui.text.Texts;

/// A row of the library's list; the first of a group stands under the group's name.
final class RowCell extends ListCell<Row> {

    private final Texts texts;
    private final ChangedHere changed;

    RowCell(Texts texts, ChangedHere changed) {
        this.texts = texts;
        this.changed = changed;
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
            case Tuned tuned -> show(tuned);
            case Different different -> show(different.change());
        }
    }

    private void show(Item item) {
        Entry entry = item.entry();
        VBox row = Boxes.column(2, title(entry.title()), GradeWords.line(entry, texts));
        if (changed.in(entry)) row.getChildren().add(changed.flag());
        under(item.first() ? Groups.name(entry.group(), texts) : "", row);
        setAccessibleText(entry.code() + " " + entry.title());
    }

    private void show(Tuned tuned) {
        Setting setting = tuned.setting();
        String value = setting.value() + " " + setting.unit();
        HBox line = Boxes.row(12, Boxes.words(value, "t-label-strong"));
        if (setting.changed()) line.getChildren().add(changed.flag());
        VBox row = Boxes.column(2, title(setting.words()), line);
        under(tuned.first() ? Groups.name(LibraryModel.Topic.of(setting), texts) : "", row);
        setAccessibleText(setting.words() + ", " + value);
    }

    private void show(Change change) {
        String words = change.shipped().isEmpty() ? change.own() : change.shipped() + " → " + change.own();
        VBox row = Boxes.column(2, title(change.words()), Boxes.wrapped(words, "t-label"));
        under("", row);
        setAccessibleText(change.words() + ": " + words);
    }

    /// The row, under a head when it is the first of a part.
    private void under(String head, VBox row) {
        row.getStyleClass().add("library-row");
        VBox cell = new VBox();
        if (!head.isEmpty()) {
            Label label = Boxes.words(head, "t-label-strong", "library-head");
            label.setMaxWidth(Double.MAX_VALUE);
            cell.getChildren().add(label);
        }
        cell.getChildren().add(row);
        setGraphic(cell);
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
