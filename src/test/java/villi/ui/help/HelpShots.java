package villi.ui.help;

import java.util.List;
import villi.content.HelpFiles;
import villi.content.Problems;
import villi.domain.help.HelpBook;
import villi.shots.Shot;
import villi.shots.ShotStage;

/// The help at its first page, and with a search that finds nothing.
public final class HelpShots {

    private static final HelpBook BOOK = HelpFiles.read(new Problems());

    private HelpShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("help-start", HelpShots::screen),
                Shot.of("help-nothing", HelpShots::screen).after(s -> s.type("zzzz")));
    }

    private static HelpScreen screen(ShotStage stage) {
        return new HelpScreen(stage.texts(), BOOK, "");
    }
}
