package villi.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import villi.domain.library.Entry;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// One entry: both sides, both grades, what Villi does, where it is asked, the words for families.
final class EntryPane {

    private final Texts texts;
    private final Shelf shelf;
    private final ChangedHere changed;

    EntryPane(Texts texts, Shelf shelf, ChangedHere changed) {
        this.texts = texts;
        this.shelf = shelf;
        this.changed = changed;
    }

    List<Node> parts(Entry entry) {
        Entry.Statement says = entry.statement();
        return List.of(
                head(entry),
                Boxes.equal(
                        300,
                        side("plum", Tone.PLUM, "mdi2f-file-document-outline", "library.article", says.articleSays()),
                        side("accent", Tone.ACCENT, "mdi2m-magnify", "library.evidence", says.evidenceNote())),
                Boxes.equal(
                        300,
                        GradeWords.large(question(entry), says.grades().barrier(), texts),
                        GradeWords.large(
                                texts.get("library.grade.action"), says.grades().action(), texts)),
                does(entry.chain().effect()),
                leads(entry.chain()),
                words(entry),
                asked(entry.chain()));
    }

    private HBox head(Entry entry) {
        Label title = Boxes.wrapped(entry.title(), "t-title");
        HBox head = Boxes.row(12, title, Chip.of(Tone.PLAIN, entry.code()));
        if (changed.in(entry)) head.getChildren().add(changed.chip());
        HBox.setHgrow(title, Priority.SOMETIMES);
        return head;
    }

    private String question(Entry entry) {
        return texts.get(
                entry.group() == Entry.Group.ASSOCIATION
                        ? "library.grade.association.long"
                        : "library.grade.barrier.long");
    }

    private VBox side(String kind, Tone tone, String icon, String key, String words) {
        HBox head = Boxes.row(6, new Icon(icon, "icon-16", tone.ink()), Boxes.words(texts.get(key), tone.ink()));
        head.getStyleClass().add("t-small-strong");
        VBox box = Boxes.column(6, head, Boxes.wrapped(words, "t-lead"));
        box.getStyleClass().addAll("bar-card", kind);
        return box;
    }

    private Card does(Entry.Effect effect) {
        VBox lines = Boxes.column(8);
        effect.does().forEach(w -> lines.getChildren().add(line("mdi2c-check-circle", Tone.GREEN, Boxes.wrapped(w))));
        effect.never()
                .forEach(w -> lines.getChildren().add(line("mdi2m-minus-circle-outline", Tone.RED, Boxes.wrapped(w))));
        effect.leadsTo()
                .whyNone()
                .ifPresent(w -> lines.getChildren()
                        .add(line(
                                "mdi2i-information-outline",
                                Tone.BLUE,
                                Boxes.wrapped(texts.get("library.no-effect", w)))));
        return new Card(texts.get("library.does")).with(lines);
    }

    private Card leads(Entry.Chain chain) {
        VBox rows = Boxes.column(4);
        chain.findings().ids().forEach(id -> rows.getChildren().add(named(id)));
        chain.findings().whyNone().ifPresent(why -> rows.getChildren().add(Boxes.wrapped(why, "t-small", "ink-2")));
        VBox effects = Boxes.column(4);
        chain.effect().leadsTo().ids().forEach(id -> effects.getChildren().add(named(id)));
        Card card = new Card(texts.get("library.leads"))
                .with(Boxes.column(6, Boxes.wrapped(texts.get("library.findings"), "t-label-strong"), rows));
        if (!effects.getChildren().isEmpty())
            card.with(Boxes.column(
                    6, Boxes.wrapped(texts.get("library.effects"), "t-label-strong", "library-gap"), effects));
        return card;
    }

    private HBox named(String id) {
        Optional<String> words = shelf.names().of(id).or(() -> medicine(id));
        Label code = Boxes.wide(Boxes.wrapped(id, "t-small-strong", "ink-2"), 168);
        VBox said = Boxes.column(4, Boxes.wrapped(words.orElse(""), "t-small"));
        changed.about(id).forEach(c -> said.getChildren().add(changed.line(c)));
        HBox row = new HBox(code, Boxes.grow(said));
        row.getStyleClass().add("gap-12");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /// `rx.aspirin.prescribed` is read from the medicines as they are written down.
    private Optional<String> medicine(String id) {
        if (!id.startsWith("rx.")) return Optional.empty();
        String name = id.substring(3).replace(".prescribed", "");
        return Optional.of(texts.get(id.endsWith(".prescribed") ? "library.rx.prescribed" : "library.rx.taken", name));
    }

    private Card words(Entry entry) {
        VBox lines = Boxes.column(
                8,
                said("library.words.known", entry.words().known()),
                said("library.words.not-known", entry.words().notKnown()));
        changed.about(entry.code()).forEach(c -> lines.getChildren().add(changed.line(c)));
        return new Card(texts.get("library.words")).with(lines);
    }

    private VBox said(String key, String words) {
        return Boxes.column(2, Boxes.wrapped(texts.get(key), "t-label"), Boxes.wrapped(words, "t-lead"));
    }

    private Card asked(Entry.Chain chain) {
        return new Card(texts.get("library.asked"))
                .with(Boxes.equal(
                        300,
                        form("library.asked.child", Questionnaire.Audience.PARENT, chain.child()),
                        form("library.asked.adult", Questionnaire.Audience.SELF, chain.adult())));
    }

    private VBox form(String title, Questionnaire.Audience audience, Entry.Link link) {
        VBox box = Boxes.column(4, Boxes.wrapped(texts.get(title), "t-label-strong"));
        link.whyNone().ifPresent(why -> box.getChildren().add(Boxes.wrapped(why, "t-small", "ink-2")));
        for (String id : link.ids()) box.getChildren().add(question(audience, id));
        return box;
    }

    private HBox question(Questionnaire.Audience audience, String id) {
        Optional<Item> item = shelf.form(audience).flatMap(f -> f.find(new LinkId(id)));
        String number = item.filter(i -> i.number() > 0)
                .map(i -> String.valueOf(i.number()))
                .orElse(id);
        String text = item.map(i -> i.wording().text().replace("{x}", texts.get("library.asked.name")))
                .orElse("");
        Label before = Boxes.wide(Boxes.wrapped(number, "t-small-strong", "ink-accent"), number.length() > 3 ? 56 : 28);
        HBox row = new HBox(before, Boxes.grow(Boxes.wrapped(text, "t-small")));
        row.getStyleClass().add("gap-8");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static HBox line(String icon, Tone tone, Label words) {
        HBox row = new HBox(new Icon(icon, "icon-18", tone.ink()), Boxes.grow(words));
        row.getStyleClass().add("gap-8");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
