package villi.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import villi.shots.Shot;
import villi.usecase.paper.FilledFile;

/// The check page: before a file, with answers of each kind, for anybody, for somebody else, as plain print.
public final class CheckShots {

    private CheckShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("returned-first", s -> new ReturnedFile().screen(s, refused())),
                shot(
                        "returned-check",
                        f -> f.mixed().text("QD01:in-kg", "as before").of(f.zuri())),
                shot("returned-anybody", f -> f.tick("QC09:yes").anybody()),
                shot("returned-nothing-new", f -> f.tick("QC06:no").of(f.zuri())),
                shot(
                        "returned-wrong-child",
                        f -> f.mixed().of(f.ward().patient("Mia").id())),
                shot("returned-flattened", _ -> refused()));
    }

    private static FilledFile refused() {
        return new FilledFile.Refused(FilledFile.Reason.FLATTENED, Optional.of("CHI2-7F3K"));
    }

    private static Shot shot(String name, Function<ReturnedFile, FilledFile> file) {
        return Shot.of(name, s -> {
                    var returned = new ReturnedFile();
                    return returned.screen(s, file.apply(returned));
                })
                .after(s -> s.press(KeyCode.ENTER));
    }
}
