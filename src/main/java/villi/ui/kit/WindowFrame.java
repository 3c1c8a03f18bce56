package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The window around a screen: top bar, rail, bottom bar, and over it notes and dialogs.
public final class WindowFrame {

    private static final double ROOM = 1100;

    private final TopBar top;
    private final NavRail rail;
    private final HintBar hints = new HintBar();
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane();
    private final Overlay overlay = new Overlay(frame);
    private final Probe room = new Probe(root, ROOM);
    private final Probe tight = new Probe(root, Probe.LITTLE);
    private String here = "";
    private boolean railSmall;
    private boolean hintsOn = true;
    private final ChangeListener<String> retitled = (_, _, _) -> keys();
    private @Nullable Screen current;

    public WindowFrame(TopBar top, NavRail rail, Toasts toasts) {
        this.top = top;
        this.rail = rail;
        frame.getStyleClass().add("window");
        root.getChildren().addAll(room.node(), tight.node(), frame, toasts.layer(), overlay.layer());
        room.narrow().addListener((_, _, narrow) -> rail.show(here, railSmall || narrow));
        tight.narrow().addListener((_, _, narrow) -> top.tight(narrow));
    }

    public Parent root() {
        return root;
    }

    public Overlay overlay() {
        return overlay;
    }

    /// Puts a screen into the window; the caller calls its `shown`.
    ///
    /// @param place id of the rail's place, or empty
    public void show(Screen screen, String place) {
        if (current != null) current.title().removeListener(retitled);
        current = screen;
        screen.title().addListener(retitled);
        frame.setCenter(null);
        keys();
        hints.note().textProperty().bind(screen.note());
        switch (screen.frame()) {
            case Screen.Frame.Rail() -> around(false, place);
            case Screen.Frame.SmallRail() -> around(true, place);
            case Screen.Frame.Back(String back) -> {
                top.back(back);
                frame.setTop(top);
                frame.setLeft(null);
            }
            case Screen.Frame.Bare() -> {
                frame.setTop(null);
                frame.setLeft(null);
            }
        }
        frame.setCenter(screen.node()); // last, because the Tab key goes through the parts as they were set
        bottom();
    }

    /// A screen whose title changes is in another state and may take other keys.
    private void keys() {
        if (current != null) hints.show(current.hints());
    }

    /// The bar at the bottom can be switched off.
    public void hints(boolean on) {
        hintsOn = on;
        bottom();
    }

    /// F6: moves the focus to the next pane of the screen, or to the one before.
    public void nextPane(boolean forward) {
        Scene scene = root.getScene();
        if (current == null || scene == null) return;
        List<Node> panes = new ArrayList<>();
        if (frame.getLeft() != null) panes.add(rail);
        panes.addAll(current.panes());
        Node owner = scene.getFocusOwner();
        int here = -1;
        for (int i = 0; i < panes.size(); i++) if (Stops.inside(panes.get(i), owner)) here = i;
        int step = forward ? 1 : -1;
        int next = Math.floorMod(here < 0 && !forward ? 0 : here + step, panes.size());
        current.reveal(panes.get(next));
        first(panes.get(next));
    }

    /// The first control inside a node that takes the focus takes it.
    public static boolean first(Node node) {
        List<Node> stops = Stops.in(node);
        if (!stops.isEmpty()) stops.getFirst().requestFocus();
        return !stops.isEmpty();
    }

    private void around(boolean small, String place) {
        top.brand();
        here = place;
        railSmall = small;
        rail.show(place, small || room.narrow().get());
        frame.setTop(top);
        frame.setLeft(rail);
    }

    private void bottom() {
        boolean bare = current != null && current.frame() instanceof Screen.Frame.Bare;
        frame.setBottom(bare || !hintsOn ? null : hints);
    }
}
