package villi.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who this screen is about. It stands on every patient screen, never scrolls and never collapses.
public final class PatientBanner extends HBox {

    private static final int ONE_LINE = 28;
    private static final double NARROWEST = 200;

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
        setId("patient-banner");
        getStyleClass().add("patient-banner");
        VBox name = Boxes.column(0, words(view.name(), "t-name"));
        if (!view.called().isEmpty()) name.getChildren().add(words(view.called(), "t-label"));
        name.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        name.getStyleClass().add("banner-name");
        FlowPane facts = new FlowPane(name);
        facts.getStyleClass().add("banner-facts");
        view.facts().forEach(f -> facts.getChildren().add(fact(f)));
        Region told = allergies(view);
        facts.prefWrapLengthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(NARROWEST, getWidth() - told.getWidth() - getSpacing() - insets()),
                        widthProperty(),
                        told.widthProperty(),
                        insetsProperty()));
        getChildren().addAll(Boxes.grow(facts), told);
    }

    /// Which open window this is: 1 teal, 2 blue, 3 plum.
    public void tint(int window) {
        getStyleClass().removeIf(c -> c.startsWith("tint-"));
        getStyleClass().add("tint-" + window);
    }

    private static VBox fact(Fact fact) {
        HBox value = new HBox(words(fact.value(), "banner-value"));
        value.getStyleClass().add("fact-value");
        if (!fact.second().isEmpty()) value.getChildren().add(Boxes.words(fact.second(), "plain"));
        VBox box = new VBox(Boxes.words(fact.label(), "t-label"), value);
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

    private static Region allergies(View view) {
        FlowPane list = new FlowPane();
        list.getStyleClass().add("flow-8");
        list.setPrefWrapLength(360);
        for (Allergy allergy : view.allergies()) {
            HBox row = Boxes.row(
                    6,
                    new Icon("mdi2a-allergy", "icon-16", "ink-red"),
                    Boxes.words(allergy.what(), "t-strong", "ink-red"),
                    Boxes.words(allergy.how(), "ink-red"),
                    allergy.confirmed() ? StateChip.confirmed(allergy.words()) : StateChip.told(allergy.words()));
            list.getChildren().add(row);
        }
        Node told = view.allergies().isEmpty() ? Boxes.words(view.noAllergies(), "t-strong") : list;
        VBox box = new VBox(Boxes.words(view.allergyLabel(), "t-label"), told);
        box.getStyleClass().add("fact");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
