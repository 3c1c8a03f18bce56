package villi.ui.library;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.library.LibraryModel.Cited;
import villi.ui.library.LibraryModel.Different;
import villi.ui.library.LibraryModel.Item;
import villi.ui.library.LibraryModel.Place;
import villi.ui.library.LibraryModel.Row;
import villi.ui.library.LibraryModel.Tuned;
import villi.ui.text.Texts;

/// S12, reading: places and list at the left, the entry in the middle, sources and review at the right.
public final class LibraryScreen implements Screen {

    /// Widths at 14 px below which the sources go under the entry, and the places away.
    private static final double WIDE = 1140;

    private static final double MIDDLE = 1000;

    private final Kit kit;
    private final Texts texts;
    private final LibraryModel model;
    private final EntryPane entryPane;
    private final SourcesPane sourcesPane;
    private final OwnPane ownPane;
    private final ChangedHere changed;
    private final TextField field = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final VBox rail = new VBox();

    /// Names the place where the places are away.
    private final Label here = Boxes.words("");

    private final VBox detail = Boxes.column(16);
    private final VBox aside = Boxes.column(20);
    private final ScrollPane detailScroll = new ScrollPane(detail);
    private final ScrollPane asideScroll = new ScrollPane(aside);
    private final Region wide = probe(WIDE);
    private final Region middle = probe(MIDDLE);
    private final HBox root = new HBox();
    private final VBox page = new VBox(Boxes.fill(root));
    private final Map<Place, ActionButton> places = new EnumMap<>(Place.class);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    /// @param entry id or code to open at, or empty
    public LibraryScreen(Kit kit, Shelf shelf, String entry) {
        this.kit = kit;
        texts = kit.texts();
        model = new LibraryModel(shelf);
        changed = new ChangedHere(texts, shelf.own().changed());
        entryPane = new EntryPane(texts, shelf, changed);
        ownPane = new OwnPane(texts, shelf, model::open);
        sourcesPane = new SourcesPane(texts, shelf.library(), model::open);
        build();
        model.open(entry);
        show();
    }

    @Override
    public Node node() {
        return page;
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
                new Hint(List.of("↑", "↓"), texts.get("library.hint.move")),
                new Hint(List.of("Alt", "↑", "↓"), texts.get("library.hint.place")),
                Hint.of("/", texts.get("library.hint.find")),
                Hint.of(texts.get("key.escape"), texts.get("library.hint.clear")));
    }

    @Override
    public List<Node> panes() {
        return List.of(list, detailScroll, asideScroll);
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
        root.setId("library");
        rail.getStyleClass().add("library-rail");
        rail.getChildren().add(Boxes.wrapped(texts.get("library.title"), "t-title", "library-rail-title"));
        for (Place place : Place.values()) rail.getChildren().add(place(place));
        field.setId("library-search");
        field.setPromptText(texts.get("library.find"));
        field.setAccessibleText(texts.get("library.find"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        buildList();
        here.getStyleClass().addAll("t-label-strong", "library-head");
        here.setMaxWidth(Double.MAX_VALUE);
        here.managedProperty().bind(rail.managedProperty().not());
        here.visibleProperty().bind(here.managedProperty());
        VBox left = new VBox(searchRow(), here, Boxes.fill(new StackPane(nothing(), unchanged(), list)));
        left.getStyleClass().add("library-list");
        detail.setId("library-detail");
        detail.getStyleClass().add("pad-page");
        detailScroll.setFitToWidth(true);
        aside.getStyleClass().add("library-aside-body");
        asideScroll.getStyleClass().add("library-aside");
        asideScroll.setFitToWidth(true);
        ownPane.trouble().ifPresent(note -> page.getChildren().addFirst(note));
        root.getChildren().addAll(rail, left, Boxes.grow(detailScroll), asideScroll, wide, middle);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::slash);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::goPlace);
        root.widthProperty().addListener((_, _, _) -> fit());
        wide.minWidthProperty().addListener((_, _, _) -> fit());
        model.open().addListener((_, _, _) -> show());
        model.place().addListener((_, _, _) -> showPlace());
        showPlace();
    }

    private void buildList() {
        list.setId("library-rows");
        list.getStyleClass().add("plain-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RowCell(texts, changed));
        list.setAccessibleText(texts.get("library.title"));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, index) -> model.select(index.intValue()));
    }

    private HBox searchRow() {
        HBox row = new HBox(new Icon("mdi2m-magnify"), Boxes.grow(field));
        row.getStyleClass().addAll("gap-8", "library-search");
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private EmptyState nothing() {
        var clear = ActionButton.normal("library-clear", texts.get("library.clear"))
                .key(texts.get("key.escape"))
                .press(() -> {
                    model.clear();
                    field.requestFocus();
                });
        var state = new EmptyState(texts.get("library.nothing"), clear);
        state.visibleProperty()
                .bind(list.visibleProperty()
                        .not()
                        .and(Bindings.createBooleanBinding(() -> !model.unchanged(), model.place())));
        return state;
    }

    private EmptyState unchanged() {
        var state = new EmptyState(texts.get("library.changed.none"));
        state.visibleProperty().bind(Bindings.createBooleanBinding(model::unchanged, model.place()));
        return state;
    }

    private ActionButton place(Place place) {
        var button = ActionButton.normal(
                        "library-place-" + place.name().toLowerCase(java.util.Locale.ROOT), Groups.name(place, texts))
                .press(() -> model.go(place));
        button.getStyleClass().add("nav-item");
        HBox content = (HBox) button.getGraphic();
        content.getChildren().addAll(Boxes.spring(), Boxes.words(String.valueOf(model.count(place)), "t-label"));
        places.put(place, button);
        return button;
    }

    private void showPlace() {
        here.setText(Groups.name(model.place().get(), texts));
        places.forEach((place, button) -> {
            button.getStyleClass().remove("on");
            if (place == model.place().get()) button.getStyleClass().add("on");
        });
    }

    private void show() {
        int index = model.selectedIndex();
        if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 3));
        }
        detail.getChildren().clear();
        aside.getChildren().clear();
        title.set(texts.get("library.title"));
        if (model.unchanged()) detail.getChildren().setAll(ownPane.howTo());
        model.open().get().ifPresent(row -> {
            switch (row) {
                case Item item -> {
                    detail.getChildren().setAll(entryPane.parts(item.entry()));
                    aside.getChildren().setAll(sourcesPane.aside(item.entry(), YearMonth.now(kit.clock())));
                    title.set(item.entry().title());
                }
                case Cited cited -> detail.getChildren().setAll(sourcesPane.detail(cited.source()));
                case Tuned tuned -> detail.getChildren().setAll(ownPane.setting(tuned.setting()));
                case Different different -> detail.getChildren().setAll(ownPane.change(different.change()));
            }
        });
        detailScroll.setVvalue(0);
        fit();
    }

    /// Puts the sources beside or under the entry, and the places away, by the room there is.
    private void fit() {
        boolean beside = root.getWidth() >= wide.getMinWidth();
        boolean tight = root.getWidth() < middle.getMinWidth();
        boolean empty = aside.getChildren().isEmpty();
        asideScroll.setManaged(beside && !empty);
        asideScroll.setVisible(beside && !empty);
        rail.setManaged(!tight);
        rail.setVisible(!tight);
        if (beside && !aside.equals(asideScroll.getContent())) {
            detail.getChildren().remove(aside);
            asideScroll.setContent(aside);
        } else if (!beside && !detail.getChildren().contains(aside)) {
            asideScroll.setContent(null);
            detail.getChildren().add(aside);
        }
    }

    private void move(KeyEvent event) {
        if (event.isAltDown()) return;
        if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP) return;
        model.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
        event.consume();
    }

    /// Alt with an arrow goes to another place, also where the places are away.
    private void goPlace(KeyEvent event) {
        if (!event.isAltDown() || (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP)) return;
        model.goBy(event.getCode() == KeyCode.DOWN ? 1 : -1);
        event.consume();
    }

    private void slash(KeyEvent event) {
        if (!"/".equals(event.getText()) || field.isFocused()) return;
        field.requestFocus();
        field.selectAll();
        event.consume();
    }

    /// Never seen; knows how many pixels a width is at the size of the type.
    private static Region probe(double pixels) {
        Region region = Boxes.wide(new Region(), pixels);
        region.setManaged(false);
        region.setVisible(false);
        return region;
    }
}
