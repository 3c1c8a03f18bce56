package villi.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The rail at the left: places with their keys, and who was opened last.
public final class NavRail extends VBox {

    private final List<Place> places;
    private final List<Place> atBottom;
    private final String recentTitle;
    private List<Recent> recent = List.of();
    private String here = "";
    private boolean small;

    /// A place to go to.
    ///
    /// @param key as on the keyboard, or empty
    public record Place(String id, String icon, String words, String key, Runnable go) {}

    /// Somebody opened lately.
    public record Recent(String name, String age, Runnable go) {}

    public NavRail(List<Place> places, List<Place> atBottom, String recentTitle) {
        this.places = List.copyOf(places);
        this.atBottom = List.copyOf(atBottom);
        this.recentTitle = recentTitle;
        setId("nav-rail");
        getStyleClass().add("nav-rail");
    }

    /// @param id of the place where the user is, or empty
    /// @param asIcons 56 px wide instead of 208
    public void show(String id, boolean asIcons) {
        here = id;
        small = asIcons;
        rebuild();
    }

    public void recent(List<Recent> people) {
        recent = List.copyOf(people);
        rebuild();
    }

    private void rebuild() {
        getStyleClass().remove("small");
        if (small) getStyleClass().add("small");
        getChildren().clear();
        places.forEach(p -> getChildren().add(item(p)));
        if (!small && !recent.isEmpty()) {
            getChildren().add(Boxes.words(recentTitle, "t-label-strong", "nav-head"));
            for (int i = 0; i < recent.size(); i++) getChildren().add(recentItem(i, recent.get(i)));
        }
        getChildren().add(Boxes.spring());
        atBottom.forEach(p -> getChildren().add(item(p)));
    }

    private ActionButton item(Place place) {
        var button = ActionButton.normal("nav-" + place.id(), place.words()).press(place.go());
        button.getStyleClass().add("nav-item");
        HBox content = (HBox) button.getGraphic();
        if (small) {
            content.getChildren().setAll(new Icon(place.icon()));
            button.setTooltip(new Tooltip((place.words() + " " + place.key()).strip()));
        } else {
            content.getChildren().addFirst(new Icon(place.icon()));
            content.getChildren().add(Boxes.spring());
            if (!place.key().isEmpty()) content.getChildren().add(KeyCap.bare(place.key()));
        }
        if (place.id().equals(here)) button.getStyleClass().add("on");
        return button;
    }

    private static ActionButton recentItem(int index, Recent person) {
        var button = ActionButton.normal("nav-recent-" + index, person.name()).press(person.go());
        button.getStyleClass().addAll("nav-item", "recent");
        HBox content = (HBox) button.getGraphic();
        ((Label) content.getChildren().getFirst()).setMinWidth(0);
        content.getChildren().addAll(Boxes.spring(), Boxes.words(person.age(), "age"));
        button.setTooltip(new Tooltip(person.name()));
        return button;
    }
}
