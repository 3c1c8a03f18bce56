package villi.ui.practice;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import villi.domain.practice.Practice;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.PicturePick;
import villi.ui.text.Texts;
import villi.usecase.practice.LogoPictures;

/// The logo of the practice: choosing a picture, seeing it, or why it cannot be printed.
public final class LogoChoice extends VBox {

    private final Texts texts;
    private final LogoPictures pictures;
    private final Background.Scope work;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final PicturePick pick;
    private final Label problem = Boxes.wrapped("", "field-error");
    private Optional<Practice.Logo> logo = Optional.empty();

    /// @param id kebab-case
    /// @param work reads the file
    public LogoChoice(Texts texts, String id, LogoPictures pictures, Background.Scope work) {
        this.texts = texts;
        this.pictures = pictures;
        this.work = work;
        this.pick =
                new PicturePick(texts, id, texts.get("start.logo.choose"), this::read, () -> show(Optional.empty()));
        getStyleClass().add("gap-4");
        getChildren().setAll(Boxes.words(texts.get("start.logo"), "field-label"), pick, problem);
        say("");
    }

    public Optional<Practice.Logo> logo() {
        return logo;
    }

    public void show(Optional<Practice.Logo> now) {
        logo = now;
        pick.show(now.map(Practice.Logo::dataUri).orElse(""));
        say("");
    }

    private void read(Path file) {
        work.run(busy, () -> pictures.read(file), choice -> {
            switch (choice) {
                case LogoPictures.Choice.Taken(Practice.Logo taken) -> show(Optional.of(taken));
                case LogoPictures.Choice.Refused(LogoPictures.Reason reason) ->
                    say(texts.get("start.logo."
                            + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        });
    }

    private void say(String words) {
        problem.setText(words);
        problem.setManaged(!words.isEmpty());
        problem.setVisible(!words.isEmpty());
    }
}
