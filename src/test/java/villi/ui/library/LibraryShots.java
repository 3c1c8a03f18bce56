package villi.ui.library;

import java.util.List;
import villi.domain.library.LinkNames;
import villi.shots.DemoWard;
import villi.shots.Shot;
import villi.shots.ShotStage;

/// The library at its start, at an entry, and with a search that finds nothing.
public final class LibraryShots {

    private LibraryShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("library-start", s -> screen(s, "")),
                Shot.of("library-entry", s -> screen(s, "C03")),
                Shot.of("library-support", s -> screen(s, "SUP.PROBIOTIC")),
                Shot.of("library-nothing", s -> screen(s, "")).after(s -> s.type("zzzz")));
    }

    private static LibraryScreen screen(ShotStage stage, String entry) {
        var content = DemoWard.content();
        var catalogue = content.catalogue();
        var names = LinkNames.of(content.rules(), catalogue.foods(), catalogue.supports());
        return new LibraryScreen(
                stage.kit(),
                new Shelf(
                        catalogue.library(),
                        names,
                        content.forms().offered(),
                        catalogue.settings(),
                        new villi.domain.setting.OwnCatalogue.None()),
                entry);
    }
}
