package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.ui.text.Texts;

/// The sections of a form with how far each is.
public final class SectionRail extends VBox {

    /// The section that is open. A pseudo-class, because another style class makes the toolkit look for the styles
    /// of the whole row again.
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Texts texts;
    private final VBox rows = Boxes.column(2);
    private final Label title = Boxes.wrapped("", "t-strong");
    private final Label total = Boxes.words("", "t-label");
    private final Meter meter = new Meter(0, "");
    private final List<Row> shown = new ArrayList<>();
    private final Consumer<String> open;

    /// How far a section is.
    public enum State {
        NOT_STARTED("mdi2c-circle-outline", "ink-3"),
        IN_PROGRESS("mdi2c-circle-slice-4", "ink-accent"),
        COMPLETE("mdi2c-check-circle", "ink-green");

        private final String icon;
        private final String ink;

        State(String icon, String ink) {
            this.icon = icon;
            this.ink = ink;
        }
    }

    /// @param remark `1 flag`, `1 left`, `1 told`, or empty
    /// @param remarkIcon literal of the remark's icon
    public record Section(
            String id,
            String letter,
            String name,
            State state,
            int done,
            int count,
            String remark,
            String remarkIcon,
            Tone tone) {

        private boolean remarkedAs(Section other) {
            return remark.equals(other.remark) && remarkIcon.equals(other.remarkIcon) && tone == other.tone;
        }

        public static Section of(String id, String letter, String name, State state, int done, int count) {
            return new Section(id, letter, name, state, done, count, "", "", Tone.PLAIN);
        }
    }

    public SectionRail(Texts texts, Consumer<String> open) {
        this.texts = texts;
        this.open = open;
        setId("section-rail");
        getStyleClass().add("section-rail");
        title.setMinWidth(0);
        VBox head = new VBox(Boxes.row(8, Boxes.grow(title), total), meter);
        head.getStyleClass().add("section-head");
        var scroll = new javafx.scene.control.ScrollPane(rows);
        scroll.setFitToWidth(true);
        Viewport.changing(scroll);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(texts.get("kit.sections"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, key());
    }

    /// @param here id of the section that is open
    public void show(String form, List<Section> sections, String here) {
        int done = sections.stream().mapToInt(Section::done).sum();
        int count = sections.stream().mapToInt(Section::count).sum();
        title.setText(form);
        total.setText(texts.get("kit.n-of-m", done, count));
        meter.show(count == 0 ? 0 : (double) done / count, total.getText());
        if (sections.size() != shown.size()) {
            shown.clear();
            for (Section section : sections) shown.add(new Row(section));
            rows.getChildren().setAll(shown.stream().map(r -> r.button).toList());
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            shown.get(i).show(section, section.id().equals(here));
        }
    }

    /// One section; changes only what is another than before, and takes nothing out that stays: the toolkit looks
    /// for the styles of what is put in again.
    private final class Row {

        private final ActionButton button;
        private final HBox content;
        private final Icon state = new Icon(State.NOT_STARTED.icon);
        private final Label letter = Boxes.words("", "letter");
        private final Label count = Boxes.words("", "count");
        private @Nullable Section last;

        Row(Section section) {
            button = ActionButton.normal("section-" + section.id(), section.name());
            button.getStyleClass().add("section-row");
            content = (HBox) button.getGraphic();
            Label name = Boxes.grow((Label) content.getChildren().getFirst());
            name.setMinWidth(0);
            name.getStyleClass().add("name");
            content.getChildren().setAll(state, letter, name, count);
        }

        void show(Section section, boolean here) {
            button.pseudoClassStateChanged(HERE, here);
            if (section.equals(last)) return;
            button.setId("section-" + section.id());
            button.setText(section.name());
            button.press(() -> open.accept(section.id()));
            letter.setText(section.letter());
            count.setText(section.done() + "/" + section.count());
            if (last == null || last.state() != section.state())
                state.change(section.state().icon, "icon-16", section.state().ink);
            if (last == null || !section.remarkedAs(last))
                content.getChildren().set(content.getChildren().size() - 1, end(section));
            last = section;
            button.says("%s %s, %s %s"
                    .formatted(
                            section.letter(),
                            section.name(),
                            texts.get("kit.n-of-m", section.done(), section.count()),
                            section.remark())
                    .strip());
        }

        private Node end(Section section) {
            return section.remark().isEmpty()
                    ? count
                    : Chip.flag(section.tone(), section.remarkIcon(), section.remark());
        }
    }

    private TilePane key() {
        TilePane key = new TilePane(8, 2);
        key.getStyleClass().add("section-key");
        key.setPrefColumns(2);
        key.setTileAlignment(javafx.geometry.Pos.CENTER_LEFT);
        key.getChildren()
                .addAll(
                        keyed("mdi2c-check-circle", "ink-green", "kit.section.complete"),
                        keyed("mdi2c-circle-slice-4", "ink-accent", "kit.section.in-progress"),
                        keyed("mdi2c-circle-outline", "ink-3", "kit.section.not-started"),
                        keyed("mdi2a-alert", "ink-rust", "kit.section.flag"));
        return key;
    }

    private HBox keyed(String icon, String ink, String key) {
        return Boxes.row(6, new Icon(icon, "icon-14", ink), Boxes.words(texts.get(key), "t-label"));
    }
}
