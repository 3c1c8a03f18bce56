package villi.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who this screen is about. It stands on every patient screen, never scrolls and never collapses.
public final class PatientBanner extends HBox {

    private static final int ONE_LINE = 28;
    private static final double NARROWEST = 200;
    private static final double ALLERGIES = 360;

    private final View view;
    private final Probe room = new Probe(this, Probe.LITTLE);

    /// @param name `KELLER, Mia`
    /// @param called `called Mimi`, or empty
    /// @param allergies with their certainty; empty shows `noAllergies` in words
    public record View(
            String name,
            String called,
            List<Fact> facts,
            String allergyLabel,
            List<Allergy> allergies,
            String noAllergies) {

        public View {
            facts = List.copyOf(facts);
            allergies = List.copyOf(allergies);
        }
    }

    /// A label over a value and its quieter second part.
    public record Fact(String label, String value, String second) {}

    /// @param what for example `Peanut`
    /// @param how for example `serious reaction`
    /// @param words on the chip, for example `told, not confirmed`
    public record Allergy(String what, String how, boolean confirmed, String words) {}

    public PatientBanner(View view) {
        this.view = view;
        setId("patient-banner");
        getStyleClass().add("patient-banner");
        room.narrow().addListener((_, _, narrow) -> arrange(narrow));
        arrange(false);
    }

    /// With little room the labels stand beside their values, and the allergies under them.
    private void arrange(boolean tight) {
        getStyleClass().remove("tight");
        if (tight) getStyleClass().add("tight");
        VBox name = Boxes.column(0, words(view.name(), "t-name"));
        if (!view.called().isEmpty()) name.getChildren().add(words(view.called(), "t-label"));
        name.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        name.getStyleClass().add("banner-name");
        FlowPane facts = new FlowPane(name);
        facts.getStyleClass().add("banner-facts");
        view.facts().forEach(f -> facts.getChildren().add(fact(f, tight)));
        FlowPane list = told();
        Pane told = labelled(view.allergyLabel(), tight, list);
        told.setMinWidth(tight ? 0 : Region.USE_PREF_SIZE);
        wrap(facts, tight ? null : told);
        if (tight) {
            wrap(list, null);
            getChildren().setAll(room.node(), Boxes.grow(Boxes.column(4, facts, told)));
        } else {
            list.setPrefWrapLength(ALLERGIES);
            getChildren().setAll(room.node(), Boxes.grow(facts), told);
        }
    }

    /// The pane takes the width that its neighbour leaves.
    private void wrap(FlowPane pane, @Nullable Region beside) {
        var taken = beside == null ? new SimpleDoubleProperty() : beside.widthProperty();
        pane.prefWrapLengthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(NARROWEST, getWidth() - taken.get() - getSpacing() - insets()),
                        widthProperty(),
                        taken,
                        insetsProperty()));
    }

    /// Which open window this is: 1 teal, 2 blue, 3 plum.
    public void tint(int window) {
        getStyleClass().removeIf(c -> c.startsWith("tint-"));
        getStyleClass().add("tint-" + window);
    }

    private static Pane fact(Fact fact, boolean tight) {
        HBox value = new HBox(words(fact.value(), "banner-value"));
        value.getStyleClass().add("fact-value");
        if (!fact.second().isEmpty()) value.getChildren().add(Boxes.words(fact.second(), "plain"));
        return labelled(fact.label(), tight, value);
    }

    private static Pane labelled(String words, boolean beside, Node value) {
        Label label = Boxes.words(words, "t-label");
        Pane box = beside ? Boxes.row(6, label, Boxes.grow(value)) : new VBox(label, value);
        box.getStyleClass().add("fact");
        return box;
    }

    /// Long words wrap; nothing is ever cut.
    private static Label words(String text, String styleClass) {
        return text.length() > ONE_LINE ? Boxes.wrapped(text, styleClass) : Boxes.words(text, styleClass);
    }

    private double insets() {
        return getInsets().getLeft() + getInsets().getRight() + 1;
    }

    private FlowPane told() {
        FlowPane list = new FlowPane();
        list.getStyleClass().add("flow-8");
        if (view.allergies().isEmpty()) list.getChildren().add(Boxes.words(view.noAllergies(), "t-strong"));
        for (Allergy allergy : view.allergies()) list.getChildren().add(row(allergy));
        return list;
    }

    private static HBox row(Allergy allergy) {
        Label what = Boxes.words(allergy.what(), "t-strong", "ink-red");
        Label how = Boxes.words(allergy.how(), "ink-red");
        return Boxes.row(
                6,
                new Icon("mdi2a-allergy", "icon-16", "ink-red"),
                what,
                how,
                allergy.confirmed() ? StateChip.confirmed(allergy.words()) : StateChip.told(allergy.words()));
    }
}
