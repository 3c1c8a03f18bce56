package villi.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.library.Entry;
import villi.domain.setting.Change;
import villi.domain.setting.OwnCatalogue;
import villi.domain.setting.Setting;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Scale;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// One practice setting, or one change of this practice beside what was shipped.
final class OwnPane {

    private final Texts texts;
    private final Shelf shelf;
    private final Consumer<String> open;

    /// @param open shows an entry by id
    OwnPane(Texts texts, Shelf shelf, Consumer<String> open) {
        this.texts = texts;
        this.shelf = shelf;
        this.open = open;
    }

    /// Says that the practice's own part is not used, with the first reason.
    Optional<Node> trouble() {
        return switch (shelf.own()) {
            case OwnCatalogue.Refused(String folder, String first, int problems) -> {
                var note = new NoteBox(
                        Tone.AMBER,
                        "mdi2a-alert-circle-outline",
                        problems == 1
                                ? texts.get("library.refused.one", first, folder)
                                : texts.get("library.refused.many", problems, first, folder));
                note.setId("library-refused");
                VBox around = new VBox(note);
                around.getStyleClass().add("library-note");
                yield Optional.of(around);
            }
            case OwnCatalogue.None _, OwnCatalogue.Used _ -> Optional.empty();
        };
    }

    List<Node> setting(Setting s) {
        var parts = new ArrayList<Node>();
        parts.add(head(s.words(), Chip.of(Tone.BLUE, "mdi2t-tune-variant", texts.get("library.setting"))));
        parts.add(value(s));
        parts.add(new Card(texts.get("library.setting.what")).with(Boxes.wrapped(texts.get("library.setting.why"))));
        parts.add(new Card(texts.get("library.setting.change"))
                .with(Boxes.column(
                        8,
                        Boxes.wrapped(s.key() + ": " + s.value(), "t-strong", "library-code"),
                        Boxes.wrapped(texts.get("library.setting.how"), "t-small", "ink-2"))));
        return parts;
    }

    List<Node> change(Change c) {
        var parts = new ArrayList<Node>();
        parts.add(head(c.words(), Chip.of(Tone.PLAIN, kind(c.kind()))));
        parts.add(setting(c).<Node>map(this::value).orElseGet(() -> sides(c)));
        parts.add(new Card(texts.get("library.changed.where"))
                .with(Boxes.column(
                        4,
                        Boxes.wrapped(c.place(), "t-medium"),
                        Boxes.wrapped(c.key(), "t-small", "ink-2"),
                        Boxes.wrapped(texts.get("library.changed.mark", mark()), "t-small", "ink-2"))));
        List<Entry> entries = entries(c);
        if (!entries.isEmpty()) {
            VBox links = Boxes.column(4);
            entries.forEach(e -> links.getChildren()
                    .add(ActionButton.quiet("library-changed-" + e.code(), e.code() + "  " + e.title())
                            .small()
                            .press(() -> open.accept(e.id()))));
            parts.add(new Card(texts.get("library.changed.part")).with(links));
        }
        return parts;
    }

    /// How a practice begins to change something.
    Node howTo() {
        return new Card(texts.get("library.changed.begin"))
                .with(Boxes.column(
                        16,
                        step(texts.get("library.changed.step.write"), "villi content example catalogue"),
                        step(texts.get("library.changed.step.check"), "villi content check catalogue"),
                        Boxes.wrapped(texts.get("library.changed.step.start")),
                        Boxes.wrapped(texts.get("library.changed.locked"), "t-small", "ink-2")));
    }

    private static VBox step(String words, String command) {
        return Boxes.column(6, Boxes.wrapped(words), Boxes.wrapped(command, "t-strong", "library-code"));
    }

    private Node sides(Change c) {
        var own = side("accent", Tone.ACCENT, "mdi2p-pencil-outline", "library.changed.own", c.own());
        if (c.shipped().isEmpty()) return own;
        return Boxes.equal(
                300, side("quiet", Tone.PLAIN, "mdi2p-package-variant", "library.changed.shipped", c.shipped()), own);
    }

    private Optional<Setting> setting(Change c) {
        return shelf.settings().all().stream()
                .filter(s -> s.key().equals(c.key()))
                .findFirst();
    }

    private List<Entry> entries(Change c) {
        return Stream.concat(shelf.library().find(c.about()).stream(), shelf.library().about(c.about()).stream())
                .distinct()
                .toList();
    }

    private String mark() {
        return switch (shelf.own()) {
            case OwnCatalogue.Used used -> used.mark();
            case OwnCatalogue.None _, OwnCatalogue.Refused _ -> "";
        };
    }

    private static HBox head(String words, Chip chip) {
        return Boxes.row(12, Boxes.grow(Boxes.wrapped(words, "t-title")), chip);
    }

    private VBox value(Setting s) {
        HBox now = Boxes.row(12);
        if (s.changed())
            now.getChildren()
                    .addAll(
                            Boxes.words(String.valueOf(s.shipped()), "t-title", "ink-2"),
                            new Icon("mdi2a-arrow-right"));
        now.getChildren().add(Boxes.words(s.value() + " " + s.unit(), "t-title"));
        if (s.changed())
            now.getChildren().add(Chip.of(Tone.BLUE, "mdi2p-pencil-outline", texts.get("library.changed")));
        String bounds = texts.get("library.setting.bounds", s.least(), s.most(), s.unit(), s.shipped());
        HBox ends = Boxes.row(
                0,
                Boxes.words(String.valueOf(s.least()), "t-label"),
                Boxes.spring(),
                Boxes.words(String.valueOf(s.most()), "t-label"));
        VBox box = Card.plain(
                now,
                Boxes.column(2, new Scale(part(s, s.value()), part(s, s.shipped()), bounds), ends),
                Boxes.wrapped(bounds, "t-small", "ink-2"));
        box.getStyleClass().addAll("gap-12", "grade-card");
        return box;
    }

    private static double part(Setting s, int value) {
        return (double) (value - s.least()) / (s.most() - s.least());
    }

    private VBox side(String style, Tone tone, String icon, String key, String words) {
        HBox head = Boxes.row(6, new Icon(icon, "icon-16", tone.ink()), Boxes.words(texts.get(key), tone.ink()));
        head.getStyleClass().add("t-small-strong");
        VBox box = Boxes.column(6, head, Boxes.wrapped(words, "t-lead"));
        box.getStyleClass().addAll("bar-card", style);
        return box;
    }

    private String kind(Change.Kind kind) {
        return texts.get(
                switch (kind) {
                    case SETTING -> "library.setting";
                    case WORDING -> "library.changed.wording";
                    case FOOD -> "library.changed.food";
                    case SWAP -> "library.changed.swap";
                });
    }
}
