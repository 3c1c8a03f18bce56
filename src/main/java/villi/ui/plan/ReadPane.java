package villi.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.text.Texts;
import villi.usecase.handout.PagePictures.Picture;

/// Right pane: the very pages that will be printed.
final class ReadPane {

    private final Texts texts;
    private final ImageView image = new ImageView();
    private final ScrollPane scroll = new ScrollPane();
    private final Label place = Boxes.words("", "t-small");
    private final VBox node;
    private List<Picture> pages = List.of();
    private int page;

    ReadPane(Texts texts) {
        this.texts = texts;
        image.setPreserveRatio(true);
        image.setSmooth(true);
        VBox paper = new VBox(image);
        paper.getStyleClass().add("paper");
        scroll.setContent(paper);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setId("read-pane");
        scroll.setAccessibleText(texts.get("plan.read"));
        scroll.getStyleClass().add("pane-scroll");
        scroll.viewportBoundsProperty()
                .addListener((_, _, bounds) -> image.setFitWidth(Math.max(200, bounds.getWidth() - 34)));
        HBox pager = Boxes.row(
                8,
                Boxes.spring(),
                ActionButton.iconOnly("page-before", "mdi2c-chevron-left", texts.get("plan.page.before"))
                        .press(() -> turn(-1)),
                place,
                ActionButton.iconOnly("page-after", "mdi2c-chevron-right", texts.get("plan.page.after"))
                        .press(() -> turn(1)),
                Boxes.spring());
        pager.getStyleClass().add("pager");
        node = new VBox(Boxes.fill(scroll), pager);
    }

    Node node() {
        return node;
    }

    Node focusTarget() {
        return scroll;
    }

    void show(List<Picture> newPages) {
        pages = newPages;
        page = Math.clamp(page, 0, Math.max(0, pages.size() - 1));
        draw();
    }

    void turn(int direction) {
        if (pages.isEmpty()) return;
        page = Math.clamp(page + direction, 0, pages.size() - 1);
        scroll.setVvalue(0);
        draw();
    }

    private void draw() {
        if (pages.isEmpty()) {
            place.setText(texts.get("plan.page.none"));
            return;
        }
        Picture picture = pages.get(page);
        WritableImage drawn = new WritableImage(picture.width(), picture.height());
        drawn.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        image.setImage(drawn);
        place.setText(texts.get("plan.page", page + 1, pages.size()));
        image.setAccessibleText(place.getText());
    }
}
