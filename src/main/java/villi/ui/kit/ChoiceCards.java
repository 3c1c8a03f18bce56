package villi.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A few large cards of which one is chosen.
public final class ChoiceCards extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    /// @param code what is chosen
    public record Choice(String code, String icon, String title, String detail) {}

    public ChoiceCards(String id, List<Choice> choices, String chosen, Consumer<String> choose) {
        setId(id);
        getStyleClass().addAll("gap-16");
        for (Choice choice : choices) {
            RadioButton card = new RadioButton();
            card.setId(id + "-" + choice.code());
            card.getStyleClass().setAll("choice-card");
            card.setToggleGroup(group);
            card.setAccessibleText(choice.title() + ", " + choice.detail());
            card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            HBox content = Boxes.row(
                    12,
                    new Icon(choice.icon(), "icon-20"),
                    Boxes.grow(Boxes.column(
                            2, Boxes.wrapped(choice.title(), "t-strong"), Boxes.wrapped(choice.detail(), "t-label"))));
            content.getChildren().add(mark(card));
            card.setGraphic(content);
            card.setMinHeight(Region.USE_PREF_SIZE);
            card.setPrefWidth(100);
            content.prefWidthProperty().bind(card.widthProperty().subtract(32));
            Boxes.grow(card);
            card.setSelected(choice.code().equals(chosen));
            card.selectedProperty().addListener((_, _, on) -> {
                if (on) choose.accept(choice.code());
            });
            getChildren().add(card);
        }
    }

    private static javafx.scene.layout.StackPane mark(RadioButton card) {
        Icon on = new Icon("mdi2c-check-circle", "icon-20", "ink-accent");
        Icon off = new Icon("mdi2c-circle-outline", "icon-20", "ink-control");
        on.visibleProperty().bind(card.selectedProperty());
        off.visibleProperty().bind(card.selectedProperty().not());
        return new javafx.scene.layout.StackPane(on, off);
    }
}
