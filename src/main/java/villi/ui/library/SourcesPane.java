package villi.ui.library;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.library.Entry;
import villi.domain.library.Library;
import villi.domain.library.Source;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Texts;

/// The sources of an entry and its review; or one source with the entries that rest on it.
final class SourcesPane {

    private final Texts texts;
    private final Library library;
    private final Consumer<String> open;

    /// @param open shows an entry or source by id
    SourcesPane(Texts texts, Library library, Consumer<String> open) {
        this.texts = texts;
        this.library = library;
        this.open = open;
    }

    List<Node> aside(Entry entry, YearMonth now) {
        var parts = new ArrayList<Node>();
        parts.add(part("library.sources", library.support(entry)));
        List<Source> unchecked = library.unchecked(entry);
        if (!unchecked.isEmpty()) parts.add(part("library.sources.unchecked", unchecked));
        parts.add(review(entry.review(), now));
        return parts;
    }

    List<Node> detail(Source source) {
        VBox facts = Boxes.column(6);
        facts.getChildren()
                .add(Chip.flag(
                        Marks.tone(source.mark()), Marks.icon(source.mark()), Marks.words(source.mark(), texts)));
        if (!source.address().isEmpty()) facts.getChildren().add(Boxes.wrapped(source.address(), "t-body"));
        if (!source.note().isEmpty()) facts.getChildren().add(Boxes.wrapped(source.note(), "t-body", "ink-2"));
        VBox used = Boxes.column(4, Boxes.wrapped(texts.get("library.sources.used"), "t-label-strong"));
        List<Entry> entries = library.about(source.id());
        entries.forEach(e -> used.getChildren()
                .add(ActionButton.quiet("library-used-" + e.code(), e.code() + "  " + e.title())
                        .small()
                        .press(() -> open.accept(e.id()))));
        if (entries.isEmpty())
            used.getChildren().add(Boxes.wrapped(texts.get("library.sources.used.none"), "t-small", "ink-2"));
        return List.of(
                Boxes.row(12, Boxes.wrapped(source.citation(), "t-title"), Chip.of(Tone.PLAIN, source.id())),
                facts,
                used);
    }

    private VBox part(String key, List<Source> sources) {
        VBox box = Boxes.column(0, Boxes.wrapped(texts.get(key), "t-strong", "library-aside-head"));
        sources.forEach(s -> box.getChildren().add(row(s)));
        return box;
    }

    private HBox row(Source source) {
        VBox words = Boxes.column(2, Boxes.wrapped(source.citation(), "t-small"));
        if (!source.address().isEmpty()) words.getChildren().add(Boxes.wrapped(source.address(), "t-label"));
        String note = source.note().isEmpty() ? "" : ", " + source.note();
        words.getChildren()
                .add(Boxes.wrapped(source.id() + " · " + Marks.words(source.mark(), texts) + note, "t-label"));
        HBox row = new HBox(
                new Icon(
                        Marks.icon(source.mark()),
                        "icon-16",
                        Marks.tone(source.mark()).ink()),
                Boxes.grow(words));
        row.getStyleClass().addAll("gap-8", "library-source");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private VBox review(Entry.Review review, YearMonth now) {
        VBox box = Boxes.column(
                4,
                Boxes.wrapped(texts.get("library.review"), "t-strong"),
                Boxes.wrapped(texts.get("library.review.last", Dates.month(review.reviewed())), "t-small"));
        if (now.isAfter(review.next())) {
            box.getChildren().add(Chip.flag(Tone.AMBER, "mdi2c-calendar-clock", texts.get("library.review.overdue")));
        } else {
            box.getChildren()
                    .add(Boxes.wrapped(
                            texts.get("library.review.next", Dates.month(review.next())), "t-small", "ink-2"));
        }
        return box;
    }
}
