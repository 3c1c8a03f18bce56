package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.ui.text.Texts;

/// The sections of a form with how far each is.
public final class SectionRail extends VBox {

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

    /// One section; changes only what is another than before.
    private final class Row {

        private final ActionButton button;
        private final HBox content;
        private final Label name;
        private final Label letter = Boxes.words("", "letter");
        private final Label count = Boxes.words("", "count");
        private @Nullable Section last;

        Row(Section section) {
            button = ActionButton.normal("section-" + section.id(), section.name());
            button.getStyleClass().add("section-row");
            content = (HBox) button.getGraphic();
            name = Boxes.grow((Label) content.getChildren().getFirst());
            name.setMinWidth(0);
            name.getStyleClass().add("name");
        }

        void show(Section section, boolean here) {
            if (here != button.getStyleClass().contains("on")) {
                if (here) button.getStyleClass().add("on");
                else button.getStyleClass().remove("on");
            }
            if (section.equals(last)) return;
            if (last == null || !face(section).equals(face(last))) build(section);
            last = section;
            count.setText(section.done() + "/" + section.count());
            button.says("%s %s, %s %s"
                    .formatted(
                            section.letter(),
                            section.name(),
                            texts.get("kit.n-of-m", section.done(), section.count()),
                            section.remark())
                    .strip());
        }

        /// All but the count.
        private static Section face(Section s) {
            return new Section(s.id(), s.letter(), s.name(), s.state(), 0, 0, s.remark(), s.remarkIcon(), s.tone());
        }

        private void build(Section section) {
            button.setId("section-" + section.id());
            button.setText(section.name());
            button.press(() -> open.accept(section.id()));
            letter.setText(section.letter());
            content.getChildren()
                    .setAll(
                            new Icon(section.state().icon, "icon-16", section.state().ink),
                            letter,
                            name,
                            section.remark().isEmpty()
                                    ? count
                                    : Chip.flag(section.tone(), section.remarkIcon(), section.remark()));
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
