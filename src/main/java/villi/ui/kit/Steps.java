package villi.ui.kit;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where we are: the steps of a case, done, now and to come.
public final class Steps extends HBox {

    /// State of a step.
    public enum State {
        DONE("mdi2c-check-circle", "ink-green"),
        NOW("mdi2c-circle-slice-4", "ink-accent"),
        STOPPED("mdi2a-alert", "ink-rust"),
        TO_COME("mdi2c-circle-outline", "ink-3");

        private final String icon;
        private final String ink;

        State(String icon, String ink) {
            this.icon = icon;
            this.ink = ink;
        }
    }

    public record Step(State state, String title, String detail) {}

    public Steps(List<Step> steps) {
        setId("steps");
        getStyleClass().add("steps");
        for (Step step : steps) {
            VBox words =
                    Boxes.column(0, Boxes.wrapped(step.title(), "t-medium"), Boxes.wrapped(step.detail(), "t-label"));
            words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            HBox box = new HBox(new Icon(step.state().icon, "icon-18", step.state().ink), Boxes.grow(words));
            box.getStyleClass().add("step");
            if (step.state() == State.NOW || step.state() == State.STOPPED)
                box.getStyleClass().add("now");
            box.setPrefWidth(10);
            getChildren().add(Boxes.grow(box));
        }
    }
}
