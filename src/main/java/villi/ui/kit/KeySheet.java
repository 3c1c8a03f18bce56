package villi.ui.kit;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.ui.kit.HintBar.Hint;
import villi.ui.text.Texts;

/// All keys: those of the screen that is open, and those that work everywhere.
public final class KeySheet {

    private KeySheet() {}

    /// Opens over the screen; Esc closes.
    ///
    /// @param here keys of the screen, most used first
    public static void open(Dialogs dialogs, Texts texts, List<Hint> here) {
        List<Hint> own =
                here.stream().filter(h -> !h.keys().equals(List.of("?"))).toList();
        ActionButton close = ActionButton.primary("keys-close", texts.get("keysheet.close"))
                .key(texts.get("key.escape"))
                .press(dialogs::close);
        VBox everywhere = part(texts.get("keysheet.everywhere"), everywhere(texts));
        Region parts = own.isEmpty() ? everywhere : Boxes.equal(250, part(texts.get("keysheet.here"), own), everywhere);
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("hint.keys"));
        scroll.getStyleClass().add("pane-scroll");
        VBox box = Boxes.column(
                16,
                Boxes.words(texts.get("hint.keys"), "t-title"),
                Boxes.fill(scroll),
                Boxes.row(8, Boxes.spring(), close));
        box.setId("key-sheet");
        box.getStyleClass().addAll("floating", "key-sheet");
        dialogs.open(box, Dialogs.Place.MIDDLE);
        close.requestFocus();
    }

    private static List<Hint> everywhere(Texts texts) {
        return List.of(
                Hint.of(texts.get("top.find.key"), texts.get("top.find")),
                Hint.of("Ctrl N", texts.get("keysheet.new")),
                Hint.of("Ctrl 1 – 4", texts.get("keysheet.places")),
                Hint.of(texts.get("key.escape"), texts.get("keysheet.back")),
                Hint.of("F6", texts.get("keysheet.panes")),
                Hint.of("Ctrl Z", texts.get("keysheet.undo")),
                Hint.of("Ctrl S", texts.get("keysheet.saved")),
                new Hint(List.of("Ctrl +", "Ctrl -", "Ctrl 0"), texts.get("keysheet.size")),
                Hint.of("Ctrl L", texts.get("keysheet.lock")),
                Hint.of("Ctrl ,", texts.get("nav.settings")),
                Hint.of("F1", texts.get("nav.help")),
                Hint.of("?", texts.get("keysheet.sheet")));
    }

    private static VBox part(String title, List<Hint> hints) {
        VBox part = Boxes.column(8, Boxes.words(title, "t-label-strong"));
        hints.forEach(h -> part.getChildren().add(line(h)));
        return part;
    }

    private static HBox line(Hint hint) {
        FlowPane caps = new FlowPane();
        caps.getStyleClass().add("key-sheet-caps");
        hint.keys().forEach(k -> caps.getChildren().add(new KeyCap(k)));
        HBox line = Boxes.row(12, Boxes.wide(caps, 92), Boxes.grow(Boxes.wrapped(hint.words())));
        line.setAccessibleText(String.join(", ", hint.keys()) + ": " + hint.words());
        return line;
    }
}
