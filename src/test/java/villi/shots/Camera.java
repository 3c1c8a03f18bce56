package villi.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssParser;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import villi.ui.kit.Theme;

/// Shows a state in a window of 1440 x 900 and looks at it.
final class Camera {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private Camera() {}

    /// Everything that is wrong with a state in one look.
    ///
    /// @param folder where to put the picture, or nothing to only inspect
    static List<String> look(Shot shot, boolean dark, int percent, java.util.Optional<Path> folder) {
        CssParser.errorsProperty().clear();
        ShotStage stage = new ShotStage();
        Scene scene = new Scene(stage.root(), WIDTH, HEIGHT);
        Theme.apply(scene, dark, percent);
        Stage window = open(shot, stage, scene);
        List<String> wrong = new ArrayList<>();
        Inspection.cut(stage.root()).forEach(t -> wrong.add("cut: " + t));
        Inspection.outside(stage.root()).forEach(t -> wrong.add("outside: " + t));
        Inspection.overlapping(stage.root()).forEach(t -> wrong.add("overlapping: " + t));
        Inspection.beyond(stage.root()).forEach(t -> wrong.add("beyond: " + t));
        Inspection.nameless(stage.root()).forEach(t -> wrong.add("no name: " + t));
        Inspection.idless(stage.root()).forEach(t -> wrong.add("no id: " + t));
        Inspection.backward(stage.root()).forEach(t -> wrong.add("tab order: " + t));
        CssParser.errorsProperty().forEach(e -> wrong.add("css: " + e.getMessage()));
        folder.ifPresent(f -> save(
                scene.snapshot(null),
                f.resolve("%s-%s-%d.png".formatted(shot.name(), dark ? "dark" : "light", percent))));
        window.hide();
        return wrong;
    }

    /// What of a state cannot be read or reached in a smaller window, at 100 %.
    static List<String> fits(Shot shot, int width, int height) {
        ShotStage stage = new ShotStage();
        Scene scene = new Scene(stage.root(), width, height);
        Theme.apply(scene, false, 100);
        Stage window = open(shot, stage, scene);
        List<String> wrong = new ArrayList<>();
        Inspection.cut(stage.root()).forEach(t -> wrong.add("cut: " + t));
        Inspection.outside(stage.root()).forEach(t -> wrong.add("outside: " + t));
        Inspection.beyond(stage.root()).forEach(t -> wrong.add("beyond: " + t));
        Inspection.outsideWindow(stage.root()).forEach(t -> wrong.add("out of the window: " + t));
        Inspection.covered((javafx.scene.Parent) stage.screen().node()).forEach(t -> wrong.add("covered: " + t));
        window.hide();
        return wrong;
    }

    private static Stage open(Shot shot, ShotStage stage, Scene scene) {
        Stage window = new Stage();
        window.setScene(scene);
        window.show();
        stage.show(shot.screen().apply(stage), shot.name().replaceAll("-.*", ""));
        settle(scene);
        shot.then().accept(stage);
        settle(scene);
        return window;
    }

    private static void settle(Scene scene) {
        for (int pulse = 0; pulse < 3; pulse++) { // a part that turns narrow arranges itself anew in the next one
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void save(WritableImage image, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
