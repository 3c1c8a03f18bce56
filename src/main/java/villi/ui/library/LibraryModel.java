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
import villi.domain.setting.Change;
import villi.domain.setting.Setting;
import villi.domain.text.Folded;

/// What the library screen shows: a place, a search, the rows that fit and the one that is open.
final class LibraryModel {

    private final Library library;
    private final Shelf shelf;
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
        SETTINGS,
        CHANGED,
        SOURCES
    }

    /// What a setting is about.
    enum Topic {
        PLANS,
        SCORES,
        FOODS,
        SUPPORTS;

        static Topic of(Setting setting) {
            String key = setting.key();
            if (key.startsWith("trial.") || key.startsWith("watch.")) return FOODS;
            if (key.startsWith("support.")) return SUPPORTS;
            return key.startsWith("burden-") || key.startsWith("diet-") ? SCORES : PLANS;
        }
    }

    /// A row of the list.
    sealed interface Row {}

    /// @param first the first of its group in this list
    record Item(Entry entry, boolean first) implements Row {}

    record Cited(Source source) implements Row {}

    /// @param first the first of its topic in this list
    record Tuned(Setting setting, boolean first) implements Row {}

    record Different(Change change) implements Row {}

    LibraryModel(Shelf shelf) {
        this.library = shelf.library();
        this.shelf = shelf;
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
        return switch (where) {
            case SOURCES -> library.sources().size();
            case SETTINGS -> shelf.settings().all().size();
            case CHANGED -> shelf.own().changed().size();
            case ALL, CAUSES, ASSOCIATIONS, MEASURES ->
                entries(where, library.entries()).size();
        };
    }

    void go(Place where) {
        place.set(where);
        refresh();
    }

    /// Goes to the next or the one before, and stops at the ends.
    void goBy(int places) {
        int at = Math.clamp(place.get().ordinal() + (long) places, 0, Place.values().length - 1);
        go(Place.values()[at]);
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

    /// Opens an entry by id or code, a source by id, a setting by its name, or the place `changed`; an unknown id
    /// does nothing.
    void open(String id) {
        if (id.equals("changed")) {
            go(Place.CHANGED);
            return;
        }
        Optional<Place> at = library.find(id).map(_ -> Place.ALL);
        if (at.isEmpty()) at = library.source(id).map(_ -> Place.SOURCES);
        if (at.isEmpty()
                && shelf.settings().all().stream().anyMatch(s -> s.key().equals(id))) at = Optional.of(Place.SETTINGS);
        if (at.isEmpty()) return;
        query.set("");
        go(at.get());
        for (int i = 0; i < rows.size(); i++) if (is(rows.get(i), id)) select(i);
    }

    /// Clears the search; true when there was one.
    boolean clear() {
        if (query.get().isEmpty()) return false;
        query.set("");
        return true;
    }

    private void refresh() {
        List<Row> found = switch (place.get()) {
            case SOURCES -> sources();
            case SETTINGS -> settings();
            case CHANGED -> changes();
            case ALL, CAUSES, ASSOCIATIONS, MEASURES -> items(entries(place.get(), library.search(query.get())));
        };
        Optional<Row> before = open.get();
        rows.setAll(found);
        open.set(before.flatMap(row -> found.stream().filter(r -> same(r, row)).findFirst())
                .or(() -> found.stream().findFirst()));
    }

    private List<Row> sources() {
        return library.searchSources(query.get()).stream().<Row>map(Cited::new).toList();
    }

    private List<Row> settings() {
        var found = shelf.settings().all().stream()
                .filter(s -> fits(s.words() + " " + s.key()))
                .toList();
        var rows = new ArrayList<Row>();
        Optional<Topic> topic = Optional.empty();
        for (Setting s : found) {
            var own = Optional.of(Topic.of(s));
            rows.add(new Tuned(s, query.get().isBlank() && !own.equals(topic)));
            topic = own;
        }
        return rows;
    }

    private List<Row> changes() {
        return shelf.own().changed().stream()
                .filter(c -> fits(c.words() + " " + c.key() + " " + c.own()))
                .<Row>map(Different::new)
                .toList();
    }

    private boolean fits(String text) {
        String folded = Folded.of(text);
        return Folded.words(query.get()).stream().allMatch(folded::contains);
    }

    /// True when the place of changes is open and there are none.
    boolean unchanged() {
        return place.get() == Place.CHANGED && shelf.own().changed().isEmpty();
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
                    case ALL, SOURCES, SETTINGS, CHANGED -> true;
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
            case Tuned tuned -> b instanceof Tuned other && tuned.setting().equals(other.setting());
            case Different different -> different.equals(b);
        };
    }

    private static boolean is(Row row, String id) {
        return switch (row) {
            case Item item ->
                item.entry().id().equals(id) || item.entry().code().equals(id);
            case Cited cited -> cited.source().id().equals(id);
            case Tuned tuned -> tuned.setting().key().equals(id);
            case Different different -> different.change().key().equals(id);
        };
    }
}
