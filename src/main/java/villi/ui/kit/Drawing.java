package villi.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A line drawing of the shipped set (`/villi/drawings`), which grows with the text and takes the colors of the look.
/// The same files are used for print. It says nothing to a screen reader: the words beside it do.
public final class Drawing extends Region {

    private static final Pattern PART = Pattern.compile("<path class=\"(\\w+)\" d=\"([^\"]+)\"/>");
    /// Also the names without a drawing: to look for a file takes longer than all else in a line of the form.
    private static final Map<String, Optional<String>> READ = new ConcurrentHashMap<>();

    private static final double WIDTH = 72;
    private static final double HEIGHT = 44;

    private final Group parts = new Group();
    private final Scale scale = new Scale(1, 1, 0, 0);

    private Drawing(String svg) {
        getStyleClass().add("drawing");
        PART.matcher(svg).results().forEach(part -> {
            SVGPath path = new SVGPath();
            path.setContent(part.group(2));
            path.getStyleClass().setAll("drawing-" + part.group(1));
            parts.getChildren().add(path);
        });
        parts.getTransforms().setAll(scale);
        parts.setManaged(false);
        setMouseTransparent(true);
        getChildren().add(parts);
    }

    /// @param name of the file without its ending, for example `stool-f1`
    /// @return empty when there is no such drawing
    public static Optional<Drawing> of(String name) {
        return READ.computeIfAbsent(name, Drawing::read).map(Drawing::new);
    }

    private static Optional<String> read(String name) {
        try (InputStream in = Drawing.class.getResourceAsStream("/villi/drawings/" + name + ".svg")) {
            return Optional.ofNullable(in).map(Drawing::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void layoutChildren() {
        double k = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
        scale.setX(k);
        scale.setY(k);
    }
}
