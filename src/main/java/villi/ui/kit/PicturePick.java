package villi.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import villi.ui.text.Texts;

/// Shows a picture and lets the user choose another or none.
public final class PicturePick extends HBox {

    private static final double HEIGHT = 40;
    private static final double WIDTH = 160;

    private final Texts texts;
    private final StackPane frame = new StackPane();
    private final ActionButton remove;

    /// @param id kebab-case, also the prefix of the buttons' ids
    /// @param title of the box in which the file is chosen
    /// @param chosen told the file; reading it is the caller's
    public PicturePick(Texts texts, String id, String title, Consumer<Path> chosen, Runnable removed) {
        this.texts = texts;
        setId(id);
        getStyleClass().addAll("row", "gap-12");
        frame.getStyleClass().add("picture-frame");
        ActionButton choose = ActionButton.normal(id + "-choose", texts.get("kit.picture.choose"))
                .icon("mdi2i-image-outline")
                .press(() -> choose(title, chosen));
        remove = ActionButton.quiet(id + "-remove", texts.get("kit.picture.remove"))
                .press(removed);
        getChildren().addAll(frame, choose, remove);
        show("");
    }

    /// @param address `data:` address of the picture, or empty
    public void show(String address) {
        remove.setVisible(!address.isEmpty());
        if (address.isEmpty()) {
            frame.getChildren().setAll(Boxes.words(texts.get("kit.picture.none"), "t-label"));
            return;
        }
        ImageView view = new ImageView(new Image(address, WIDTH * 2, HEIGHT * 2, true, true));
        view.setPreserveRatio(true);
        view.setFitHeight(HEIGHT);
        view.setFitWidth(WIDTH);
        view.setAccessibleText(texts.get("kit.picture.shown"));
        frame.getChildren().setAll(view);
    }

    private void choose(String title, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        texts.get("kit.picture.kinds"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) chosen.accept(file.toPath());
    }
}
