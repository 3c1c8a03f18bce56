package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Rows of which one is selected. Tab reaches the selected one, arrows move, Enter and double click open.
public final class RowList extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Row> rows = new ArrayList<>();
    private int selected;

    /// @param accessible what a screen reader says
    /// @param open what Enter does
    public record Row(HBox node, String accessible, Runnable open) {}

    public RowList(String id) {
        setId(id);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Replaces the rows; the selection keeps its place.
    public void show(List<Row> newRows) {
        rows.clear();
        rows.addAll(newRows);
        getChildren().setAll(rows.stream().map(Row::node).toList());
        for (int i = 0; i < rows.size(); i++) prepare(i);
        select(Math.min(selected, Math.max(0, rows.size() - 1)));
    }

    public int selected() {
        return selected;
    }

    /// Selects a row and marks it; the focus stays where it is.
    public void select(int index) {
        selected = index;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).node().pseudoClassStateChanged(SELECTED, i == index);
            rows.get(i).node().setFocusTraversable(i == index);
        }
    }

    /// Puts the focus on the selected row.
    public void focusSelected() {
        if (!rows.isEmpty()) rows.get(selected).node().requestFocus();
    }

    private void prepare(int index) {
        Row row = rows.get(index);
        HBox node = row.node();
        node.getStyleClass().add("list-row");
        if (index == rows.size() - 1) node.getStyleClass().add("last");
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        node.setAccessibleText(row.accessible());
        node.focusedProperty().addListener((_, _, on) -> {
            if (!on) return;
            select(index);
            Reveal.of(node);
        });
        node.setOnMouseClicked(e -> {
            if (e.getButton() != MouseButton.PRIMARY) return;
            node.requestFocus();
            if (e.getClickCount() == 2) row.open().run();
        });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) return;
        if (rows.isEmpty() || !(event.getTarget() instanceof Node target) || !rowHas(target)) return;
        switch (event.getCode()) {
            case UP -> move(selected - 1);
            case DOWN -> move(selected + 1);
            case HOME -> move(0);
            case END -> move(rows.size() - 1);
            case ENTER -> rows.get(selected).open().run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean rowHas(Node target) {
        return rows.stream().anyMatch(r -> r.node().equals(target));
    }

    private void move(int index) {
        if (index < 0 || index >= rows.size()) return;
        select(index);
        rows.get(index).node().requestFocus();
    }
}
