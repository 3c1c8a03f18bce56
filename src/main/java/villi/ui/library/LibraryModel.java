package villi.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import villi.domain.library.Entry;
import villi.domain.library.Library;
import villi.domain.library.Source;

/// What the library screen shows: a place, a search, the rows that fit and the one that is open.
final class LibraryModel {

    private final Library library;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.ALL);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Row>> open = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where one looks, in the order of the rail.
    enum Place {
        ALL,
        CAUSES,
        ASSOCIATIONS,
        MEASURES,
        SOURCES
    }

    /// A row of the list.
    sealed interface Row {}

    /// @param first the first of its group in this list
    record Item(Entry entry, boolean first) implements Row {}

    record Cited(Source source) implements Row {}

    LibraryModel(Library library) {
        this.library = library;
        query.addListener((_, _, _) -> refresh());
        refresh();
    }

    StringProperty query() {
        return query;
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    ReadOnlyObjectProperty<Optional<Row>> open() {
        return open.getReadOnlyProperty();
    }

    /// How many a place holds, without a search.
    int count(Place where) {
        return where == Place.SOURCES
                ? library.sources().size()
                : entries(where, library.entries()).size();
    }

    void go(Place where) {
        place.set(where);
        refresh();
    }

    /// Opens the row at an index; an index outside does nothing.
    void select(int index) {
        if (index >= 0 && index < rows.size()) open.set(Optional.of(rows.get(index)));
    }

    int selectedIndex() {
        return open.get().map(rows::indexOf).orElse(-1);
    }

    /// Goes up or down, and stops at the ends.
    void move(int by) {
        if (!rows.isEmpty()) select(Math.clamp(selectedIndex() + (long) by, 0, rows.size() - 1));
    }

    /// Opens an entry by id or code, or a source by id, wherever it is; an unknown id does nothing.
    void open(String id) {
        boolean source = library.source(id).isPresent();
        if (!source && library.find(id).isEmpty()) return;
        query.set("");
        go(source ? Place.SOURCES : Place.ALL);
        for (int i = 0; i < rows.size(); i++) if (is(rows.get(i), id)) select(i);
    }

    /// Clears the search; true when there was one.
    boolean clear() {
        if (query.get().isEmpty()) return false;
        query.set("");
        return true;
    }

    private void refresh() {
        List<Row> found =
                place.get() == Place.SOURCES ? sources() : items(entries(place.get(), library.search(query.get())));
        Optional<Row> before = open.get();
        rows.setAll(found);
        open.set(before.flatMap(row -> found.stream().filter(r -> same(r, row)).findFirst())
                .or(() -> found.stream().findFirst()));
    }

    private List<Row> sources() {
        return library.searchSources(query.get()).stream().<Row>map(Cited::new).toList();
    }

    private List<Row> items(List<Entry> entries) {
        boolean grouped = query.get().isBlank();
        var items = new ArrayList<Row>();
        Optional<Entry.Group> group = Optional.empty();
        for (Entry entry : entries) {
            items.add(new Item(entry, grouped && !group.equals(Optional.of(entry.group()))));
            group = Optional.of(entry.group());
        }
        return items;
    }

    private static List<Entry> entries(Place where, List<Entry> among) {
        return among.stream()
                .filter(e -> switch (where) {
                    case ALL, SOURCES -> true;
                    case CAUSES -> e.group() == Entry.Group.CAUSE;
                    case ASSOCIATIONS -> e.group() == Entry.Group.ASSOCIATION;
                    case MEASURES -> e.group() == Entry.Group.MEASURE;
                })
                .toList();
    }

    private static boolean same(Row a, Row b) {
        return switch (a) {
            case Item item -> b instanceof Item other && item.entry().equals(other.entry());
            case Cited cited -> b instanceof Cited other && cited.source().equals(other.source());
        };
    }

    private static boolean is(Row row, String id) {
        return switch (row) {
            case Item item ->
                item.entry().id().equals(id) || item.entry().code().equals(id);
            case Cited cited -> cited.source().id().equals(id);
        };
    }
}
