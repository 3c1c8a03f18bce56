package villi.ui.help;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import villi.domain.help.HelpBook;
import villi.domain.help.HelpBook.Hit;

/// The pages that fit the search, and the one that is open.
final class HelpModel {

    private final HelpBook book;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Hit>> open = new ReadOnlyObjectWrapper<>(Optional.empty());

    HelpModel(HelpBook book) {
        this.book = book;
        query.addListener((_, _, _) -> refresh());
        refresh();
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Hit> hits() {
        return FXCollections.unmodifiableObservableList(hits);
    }

    ReadOnlyObjectProperty<Optional<Hit>> open() {
        return open.getReadOnlyProperty();
    }

    int selectedIndex() {
        return open.get().map(this::indexOf).orElse(-1);
    }

    /// Opens the page at an index; an index outside does nothing.
    void select(int index) {
        if (index >= 0 && index < hits.size()) open.set(Optional.of(hits.get(index)));
    }

    /// Goes up or down, and stops at the ends.
    void move(int by) {
        if (!hits.isEmpty()) select(Math.clamp(selectedIndex() + (long) by, 0, hits.size() - 1));
    }

    /// Opens a page by id; an unknown id leaves the page that is open.
    void open(String page) {
        if (book.page(page).isEmpty()) return;
        query.set("");
        for (int i = 0; i < hits.size(); i++) if (hits.get(i).page().id().equals(page)) select(i);
    }

    /// Clears the search; true when there was one.
    boolean clear() {
        if (query.get().isEmpty()) return false;
        query.set("");
        return true;
    }

    private void refresh() {
        Optional<Hit> before = open.get();
        hits.setAll(book.search(query.get()));
        open.set(before.filter(b -> indexOf(b) >= 0)
                .map(b -> hits.get(indexOf(b)))
                .or(() -> hits.stream().findFirst()));
    }

    private int indexOf(Hit hit) {
        for (int i = 0; i < hits.size(); i++)
            if (hits.get(i).page().id().equals(hit.page().id())) return i;
        return -1;
    }
}
