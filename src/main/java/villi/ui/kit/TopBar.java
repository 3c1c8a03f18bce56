package villi.ui.kit;

import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.ui.text.Names;
import villi.ui.text.Texts;

/// The bar at the top: brand or the way back, find, saved, who works here, lock.
public final class TopBar extends HBox {

    private final Texts texts;
    private final Acts acts;
    private final HBox left = new HBox();
    private final HBox right = Boxes.row(16);
    private final SimpleBooleanProperty roomy = new SimpleBooleanProperty(true);

    /// What the bar can do.
    public record Acts(Runnable find, Runnable back, Runnable lock) {}

    public TopBar(Texts texts, SavedLine saved, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        setId("top-bar");
        getStyleClass().add("top-bar");
        left.getStyleClass().add("brand");
        var find = ActionButton.normal("top-find", texts.get("top.find")).icon("mdi2m-magnify");
        HBox content = (HBox) find.getGraphic();
        roomy.addListener((_, _, room) -> find.setText(texts.get(room ? "top.find" : "top.find.short")));
        content.getChildren().addAll(Boxes.spring(), new KeyCap(texts.get("top.find.key")));
        find.getStyleClass().add("find-box");
        find.press(acts.find());
        HBox.setHgrow(find, javafx.scene.layout.Priority.SOMETIMES);
        getChildren().addAll(left, find, Boxes.spring(), saved.node(), Boxes.divider(), right);
    }

    /// With little room the bar keeps its acts and leaves out the words that only repeat.
    void tight(boolean narrow) {
        roomy.set(!narrow);
        getStyleClass().remove("tight");
        if (narrow) getStyleClass().add("tight");
    }

    /// Brand and word, on screens with a rail.
    public void brand() {
        left.getChildren().setAll(Brand.full(22).getChildren());
    }

    /// The way back, on patient screens.
    public void back(String where) {
        var button =
                ActionButton.quiet("top-back", where).icon("mdi2a-arrow-left").press(acts.back());
        button.setAccessibleHelp(texts.get("top.back.help"));
        left.getChildren()
                .setAll(Brand.mark(22), Boxes.divider(), button, whenRoomy(new KeyCap(texts.get("key.escape"))));
    }

    /// Who works here now.
    public void person(String name, String role) {
        StackPane avatar = new StackPane(new Label(Names.initials(name)));
        avatar.getStyleClass().add("avatar");
        VBox words = Boxes.column(0, Boxes.words(name, "t-small-strong"), Boxes.words(role, "t-label"));
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        words.setMinWidth(Region.USE_PREF_SIZE);
        var lock = ActionButton.iconOnly("top-lock", "mdi2l-lock-outline", texts.get("top.lock"))
                .press(acts.lock());
        right.getChildren().setAll(Boxes.row(8, avatar, whenRoomy(words)), lock);
        Tooltip.install(avatar, new Tooltip(name + ", " + role));
    }

    private <N extends Node> N whenRoomy(N node) {
        node.visibleProperty().bind(roomy);
        node.managedProperty().bind(roomy);
        return node;
    }

    /// The words of a role, for example `front desk`.
    public static String role(Texts texts, Enum<?> role) {
        return texts.get("role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
