package villi.ui.family;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Icon;
import villi.ui.text.Texts;

/// A page without a question: an icon, words, and what can be done next.
final class PlainPage {

    private final VBox node = new VBox();
    private final Node first;

    /// @param title key of the large words
    private PlainPage(String icon, String title, String words, List<ActionButton> acts) {
        acts.forEach(a -> a.getStyleClass().add("big"));
        FlowPane row = new FlowPane(acts.toArray(Node[]::new));
        row.getStyleClass().add("family-acts");
        List<Node> parts = new ArrayList<>(List.of(
                new Icon(icon, "family-sign"),
                Boxes.wrapped(title, "family-question"),
                Boxes.wrapped(words, "family-help")));
        parts.add(row);
        node.getStyleClass().addAll("family-page", "plain");
        node.getChildren().addAll(parts);
        first = acts.getFirst();
    }

    static PlainPage of(Texts texts, FamilyModel model, Page page, Words said, String called) {
        return switch (page) {
            case Page.Welcome _ ->
                new PlainPage(
                        "mdi2h-hand-wave-outline",
                        texts.get("family.welcome", called),
                        texts.get("family.welcome.words", model.asked(), model.minutesLeft()),
                        List.of(next(texts, model, "family.begin")));
            case Page.Alone _ ->
                new PlainPage(
                        "mdi2a-account-lock-outline",
                        texts.get("family.alone"),
                        texts.get("family.alone.words", called),
                        List.of(next(texts, model, "family.alone.begin")));
            case Page.TogetherAgain _ ->
                new PlainPage(
                        "mdi2a-account-multiple-outline",
                        texts.get("family.together"),
                        texts.get("family.together.words", called),
                        List.of(next(texts, model, "family.together.go")));
            case Page.More(var add) ->
                new PlainPage(
                        "mdi2p-playlist-plus",
                        texts.get("family.more"),
                        said.question(add.table()),
                        List.of(
                                next(texts, model, "family.more.all"),
                                ActionButton.normal("family-another", texts.get("family.more.add"))
                                        .press(model::another)));
            case Page.Skipped(int count) ->
                new PlainPage(
                        "mdi2d-debug-step-over",
                        texts.count("family.skipped", count),
                        texts.get("family.skipped.words"),
                        List.of(
                                ActionButton.primary("family-review", texts.get("family.skipped.go"))
                                        .press(model::review),
                                ActionButton.normal("family-done", texts.get("family.skipped.done"))
                                        .press(model::next)));
            case Page.Done _ ->
                new PlainPage(
                        "mdi2c-check-circle-outline",
                        texts.get("family.done"),
                        texts.get("family.done.words"),
                        List.of(ActionButton.normal("family-give-back", texts.get("family.done.back"))
                                .press(model::askToLeave)));
            case Page.Ask _ -> throw new IllegalArgumentException("a question is no plain page");
        };
    }

    private static ActionButton next(Texts texts, FamilyModel model, String key) {
        return ActionButton.primary("family-go", texts.get(key)).press(model::next);
    }

    Node node() {
        return node;
    }

    Node first() {
        return first;
    }
}
