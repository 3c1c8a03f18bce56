package villi.ui.help;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.domain.help.HelpBook;
import villi.domain.help.HelpBook.Hit;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Icon;
import villi.ui.kit.Screen;
import villi.ui.text.Texts;

/// S15: the pages of the help at the left, the page in the middle.
public final class HelpScreen implements Screen {

    private final Texts texts;
    private final HelpModel model;
    private final PageView pages;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final VBox page = Boxes.column(12);
    private final ScrollPane scroll = new ScrollPane(page);
    private final HBox root = new HBox();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    /// @param start id of the page to open, or empty for the first
    public HelpScreen(Texts texts, HelpBook book, String start) {
        this.texts = texts;
        model = new HelpModel(book);
        pages = new PageView(model::open);
        build();
        model.open(start);
        show();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Frame frame() {
        return new Frame.SmallRail();
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                new Hint(List.of("↑", "↓"), texts.get("help.hint.move")),
                Hint.of(texts.get("help.find.key"), texts.get("help.hint.find")));
    }

    @Override
    public List<Node> panes() {
        return List.of(list, scroll);
    }

    @Override
    public void shown() {
        field.requestFocus();
    }

    @Override
    public boolean escape() {
        return model.clear();
    }

    private void build() {
        root.setId("help");
        field.setId("help-search");
        field.setPromptText(texts.get("help.find"));
        field.setAccessibleText(texts.get("help.find"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        buildList();
        HBox search = new HBox(new Icon("mdi2m-magnify"), Boxes.grow(field));
        search.getStyleClass().addAll("gap-8", "row", "library-search");
        VBox left = new VBox(search, Boxes.fill(new StackPane(nothing(), list)));
        left.getStyleClass().add("help-list");
        page.setId("help-page");
        page.getStyleClass().add("help-page");
        scroll.setFitToWidth(true);
        root.getChildren().addAll(left, Boxes.grow(scroll));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::find);
        model.open().addListener((_, _, _) -> show());
    }

    private void buildList() {
        list.setId("help-pages");
        list.getStyleClass().add("plain-list");
        list.setItems(model.hits());
        list.setCellFactory(_ -> new HitCell());
        list.setAccessibleText(texts.get("help.title"));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.hits()));
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, index) -> model.select(index.intValue()));
    }

    private EmptyState nothing() {
        var state = new EmptyState(
                texts.get("help.nothing"),
                ActionButton.normal("help-clear", texts.get("help.clear"))
                        .key(texts.get("key.escape"))
                        .press(model::clear));
        state.visibleProperty().bind(list.visibleProperty().not());
        return state;
    }

    private void show() {
        int index = model.selectedIndex();
        if (list.getSelectionModel().getSelectedIndex() != index)
            list.getSelectionModel().clearAndSelect(index);
        title.set(texts.get("help.title"));
        page.getChildren().clear();
        model.open().get().ifPresent(hit -> {
            page.getChildren().setAll(pages.parts(hit.page()));
            title.set(texts.get("help.title.page", hit.page().title()));
        });
        scroll.setVvalue(0);
    }

    private void move(KeyEvent event) {
        if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) return;
        model.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        event.consume();
    }

    private void find(KeyEvent event) {
        if (event.getCode() != KeyCode.F || !event.isShortcutDown()) return;
        field.requestFocus();
        field.selectAll();
        event.consume();
    }

    /// A page of the list; with a search also the line that was found.
    private final class HitCell extends ListCell<Hit> {

        HitCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText("");
            if (empty) return;
            VBox row = Boxes.column(2, Boxes.wrapped(hit.page().title(), "t-medium"));
            row.getStyleClass().add("library-row");
            if (!model.query().get().isBlank()) row.getChildren().add(Boxes.wrapped(hit.line(), "t-label"));
            setGraphic(row);
            setAccessibleText(hit.page().title());
        }
    }
}
