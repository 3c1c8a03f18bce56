package villi.ui.roster;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.domain.roster.Problem;
import villi.ui.kit.Boxes;
import villi.ui.kit.Icon;
import villi.ui.text.Texts;

/// A row that is left out: where, why, and what stands there.
final class ProblemCell extends ListCell<Problem> {

    /// Room for the scroll bar.
    private static final double BAR = 18;

    private final Texts texts;
    private final ImportWords words;
    private final List<String> heads;

    ProblemCell(Texts texts, ImportWords words, List<String> heads) {
        this.texts = texts;
        this.words = words;
        this.heads = List.copyOf(heads);
        setPrefWidth(0);
    }

    /// As high as the words need in the width that the list has; the toolkit would measure them in one line.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region row) || getListView() == null) return super.computePrefHeight(width);
        double room = getListView().getWidth() - BAR - snappedLeftInset() - snappedRightInset();
        return row.prefHeight(Math.max(0, room)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean known = problem.reason().known();
        String cell = words.where(problem, heads);
        VBox what = Boxes.column(0, Boxes.wrapped(words.of(problem), "t-medium"));
        if (!cell.isEmpty()) what.getChildren().add(Boxes.wrapped(cell, "t-label"));
        what.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox row = new HBox(
                Boxes.wide(Boxes.words(texts.get("list.row", problem.row()), "ink-2"), 90),
                new Icon(
                        known ? "mdi2a-account-multiple-outline" : "mdi2a-alert-outline",
                        "icon-18",
                        known ? "ink-blue" : "ink-rust"),
                Boxes.grow(what));
        row.getStyleClass().add("table-row");
        setGraphic(row);
        setAccessibleText(texts.get("list.row", problem.row()) + ". " + words.of(problem) + " " + cell);
    }
}
