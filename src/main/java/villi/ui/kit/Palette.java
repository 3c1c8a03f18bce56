package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import villi.ui.kit.HintBar.Hint;
import villi.ui.text.Texts;

/// One box to find everything by name. The first row is always selected.
public final class Palette extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int DIRECT = 9;

    private final Texts texts;
    private final TextField field = new TextField();
    private final Label found = Boxes.words("", "t-label");
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Search search;
    private final List<Shown> shown = new ArrayList<>();
    private int selected;
    private boolean waiting;
    private int wanted = -1;

    /// Answers what was typed, at once or later; answers to older questions do not come.
    @FunctionalInterface
    public interface Search {
        void ask(String typed, Consumer<List<Group>> answer);
    }

    private record Shown(HBox node, Row row) {}

    /// @param title empty for rows that stand alone
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// @param key picture of the key that does the same, or empty
    /// @param create stands last, after a line
    public record Row(
            String icon, List<Part> name, List<Part> detail, Optional<String> key, boolean create, Runnable open) {
        public Row {
            name = List.copyOf(name);
            detail = List.copyOf(detail);
        }
    }

    /// A piece of a row's first line.
    public record Part(String text, Kind kind) {
        /// How it is written.
        public enum Kind {
            NAME,
            /// letters that were typed
            HIT,
            REST,
            PLAIN
        }
    }

    /// @param search called on every letter
    public Palette(Texts texts, Search search) {
        this.texts = texts;
        this.search = search;
        setId("palette");
        getStyleClass().addAll("floating", "palette");
        field.setId("palette-field");
        field.getStyleClass().add("palette-field");
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("palette.prompt"));
        HBox top = new HBox(new Icon("mdi2m-magnify"), Boxes.grow(field), found, new KeyCap(texts.get("key.escape")));
        top.getStyleClass().add("palette-field-row");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(560);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        getChildren().addAll(top, scroll, foot());
        field.textProperty().addListener((_, _, typed) -> refresh(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        refresh("");
    }

    public void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    /// Types for the user, for example `>` for commands.
    public void type(String text) {
        field.setText(text);
        field.positionCaret(text.length());
    }

    /// Asks once more for what stands in the field, because what can be found has changed.
    public void again() {
        refresh(field.getText());
    }

    private void refresh(String typed) {
        waiting = true;
        wanted = -1;
        search.ask(typed, groups -> show(typed, groups));
    }

    /// What stood there stays until the answer comes; Enter that was pressed before then opens what it wanted.
    private void show(String typed, List<Group> groups) {
        waiting = false;
        list.getChildren().clear();
        shown.clear();
        for (Group group : groups) {
            if (group.rows().isEmpty()) continue;
            if (!group.title().isEmpty())
                list.getChildren().add(Boxes.words(group.title(), "t-label-strong", "palette-group"));
            group.rows().forEach(this::add);
        }
        long hits = shown.stream().filter(s -> !s.row().create()).count();
        found.setText(typed.isBlank() ? "" : texts.count("palette.found", (int) hits));
        select(0);
        scroll.setVvalue(0);
        if (wanted >= 0) open(wanted);
    }

    private void add(Row row) {
        int index = shown.size();
        VBox words = Boxes.column(0, flow(row.name()));
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (!row.detail().isEmpty()) {
            TextFlow detail = flow(row.detail());
            detail.getStyleClass().add("palette-detail");
            words.getChildren().add(detail);
        }
        StackPane tile = new StackPane(new Icon(row.icon()));
        tile.getStyleClass().add("icon-tile");
        if (row.create()) tile.getStyleClass().add("none");
        HBox node = new HBox(tile, Boxes.grow(words));
        node.getStyleClass().add("palette-row");
        if (row.create()) node.getStyleClass().add("palette-create");
        keyFor(row, index).ifPresent(k -> node.getChildren().add(new KeyCap(k)));
        node.setMinHeight(Region.USE_PREF_SIZE);
        node.setAccessibleRole(AccessibleRole.LIST_ITEM);
        node.setAccessibleText(plain(row.name()) + ". " + plain(row.detail()));
        node.setOnMouseClicked(_ -> row.open().run());
        shown.add(new Shown(node, row));
        list.getChildren().add(node);
    }

    private Optional<String> keyFor(Row row, int index) {
        if (row.key().isPresent()) return row.key();
        if (index == 0) return Optional.of("↵");
        return index < DIRECT ? Optional.of(texts.get("palette.alt", index + 1)) : Optional.empty();
    }

    private static String plain(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static TextFlow flow(List<Part> parts) {
        return new TextFlow(parts.stream().map(Palette::text).toArray(Node[]::new));
    }

    private static Text text(Part part) {
        Text text = new Text(part.text());
        text.getStyleClass()
                .add(
                        switch (part.kind()) {
                            case NAME -> "name";
                            case HIT -> "hit";
                            case REST -> "rest";
                            case PLAIN -> "plain-name";
                        });
        return text;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            select(Math.min(selected + 1, shown.size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            select(Math.max(selected - 1, 0));
        } else if (event.getCode() == KeyCode.ENTER) {
            open(selected);
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            open(event.getCode().getChar().charAt(0) - '1');
        } else {
            return;
        }
        event.consume();
    }

    private void open(int index) {
        if (waiting) {
            wanted = index;
            return;
        }
        if (index >= 0 && index < shown.size()) shown.get(index).row().open().run();
    }

    private void select(int index) {
        selected = index;
        for (int i = 0; i < shown.size(); i++) shown.get(i).node().pseudoClassStateChanged(SELECTED, i == index);
        if (index >= 0 && index < shown.size()) reveal(shown.get(index).node());
    }

    private void reveal(HBox node) {
        double room = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) return;
        double top = scroll.getVvalue() * room;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (node.getLayoutY() < top) scroll.setVvalue(node.getLayoutY() / room);
        double end = node.getLayoutY() + node.getHeight();
        if (end > bottom) scroll.setVvalue((end - scroll.getViewportBounds().getHeight()) / room);
    }

    private HBox foot() {
        HBox foot = new HBox();
        foot.getStyleClass().add("palette-foot");
        List.of(
                        new Hint(List.of("↑", "↓"), texts.get("palette.move")),
                        Hint.of("↵", texts.get("palette.open")),
                        Hint.of(texts.get("palette.alt-range"), texts.get("palette.row")),
                        Hint.of(">", texts.get("palette.commands-only")))
                .forEach(h -> foot.getChildren().add(HintBar.hint(h)));
        foot.getChildren().addAll(Boxes.spring(), Boxes.words(texts.get("palette.by"), "t-label"));
        return foot;
    }
}
