package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// A few large cards of which one is chosen.
public final class ChoiceCards extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Choice> choices;
    private final List<HBox> cards = new ArrayList<>();
    private final List<Icon> marks = new ArrayList<>();
    private final Consumer<String> choose;

    /// @param code what is chosen
    public record Choice(String code, String icon, String title, String detail) {}

    public ChoiceCards(String id, List<Choice> choices, String chosen, Consumer<String> choose) {
        this(id, choices, chosen, choose, false);
    }

    private ChoiceCards(String id, List<Choice> choices, String chosen, Consumer<String> choose, boolean stacked) {
        this.choices = List.copyOf(choices);
        this.choose = choose;
        setId(id);
        for (int i = 0; i < choices.size(); i++) cards.add(card(id, i));
        HBox[] all = cards.toArray(HBox[]::new);
        getChildren().add(stacked ? Boxes.column(8, all) : Boxes.equal(180, all));
        mark(chosen);
    }

    /// The cards under each other.
    public static ChoiceCards stacked(String id, List<Choice> choices, String chosen, Consumer<String> choose) {
        return new ChoiceCards(id, choices, chosen, choose, true);
    }

    private HBox card(String id, int index) {
        Choice choice = choices.get(index);
        Icon mark = new Icon("mdi2c-circle-outline", "icon-20");
        marks.add(mark);
        HBox card = Boxes.row(
                12,
                new Icon(choice.icon(), "icon-20"),
                Boxes.grow(Boxes.column(
                        2, Boxes.wrapped(choice.title(), "t-strong"), Boxes.wrapped(choice.detail(), "t-label"))),
                mark);
        card.setId(id + "-" + choice.code());
        card.getStyleClass().add("choice-card");
        card.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        card.setAccessibleText(choice.title() + ", " + choice.detail());
        card.setFocusTraversable(true);
        card.setOnMouseClicked(_ -> pick(index));
        card.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.SPACE) pick(index);
            else if (e.getCode() == KeyCode.RIGHT || e.getCode() == KeyCode.DOWN) pick(index + 1);
            else if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.UP) pick(index - 1);
            else return;
            e.consume();
        });
        return card;
    }

    /// Puts the keys on the chosen card.
    public void focusChosen() {
        cards.stream()
                .filter(c -> c.getPseudoClassStates().contains(SELECTED))
                .findFirst()
                .ifPresent(HBox::requestFocus);
    }

    private void pick(int index) {
        if (index < 0 || index >= choices.size()) return;
        mark(choices.get(index).code());
        cards.get(index).requestFocus();
        choose.accept(choices.get(index).code());
    }

    private void mark(String code) {
        for (int i = 0; i < choices.size(); i++) {
            boolean on = choices.get(i).code().equals(code);
            cards.get(i).pseudoClassStateChanged(SELECTED, on);
            marks.get(i).change(on ? "mdi2c-check-circle" : "mdi2c-circle-outline");
        }
    }
}
