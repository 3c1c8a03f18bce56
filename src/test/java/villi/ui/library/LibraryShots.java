package villi.ui.library;

import java.util.List;
import villi.content.ShippedContent;
import villi.domain.library.LinkNames;
import villi.domain.setting.Change;
import villi.domain.setting.OwnCatalogue;
import villi.domain.setting.Settings;
import villi.shots.DemoWard;
import villi.shots.Shot;
import villi.shots.ShotStage;

/// The library at its start, at an entry, with a search that finds nothing, and with what a practice changed.
public final class LibraryShots {

    private static final OwnCatalogue NONE = new OwnCatalogue.None();

    private static final OwnCatalogue USED = new OwnCatalogue.Used(
            "26cb4660",
            List.of(
                    new Change(
                            Change.Kind.SETTING,
                            "check-days",
                            "check-days",
                            "From the start to the first check",
                            "14 days",
                            "10 days",
                            "settings.yaml, line 2"),
                    new Change(
                            Change.Kind.WORDING,
                            "support.SUP.FIBER.because",
                            "SUP.FIBER",
                            "Fiber foods: because",
                            "you told us there is little fiber in the food now",
                            "there is not much fiber in the food right now",
                            "wording.yaml, line 3"),
                    new Change(
                            Change.Kind.SWAP,
                            "swap.egg.own_skyr",
                            "egg",
                            "Egg, in place of: Mayonnaise, quiche, egg pasta",
                            "hummus, avocado, rice noodles, bean dip",
                            "plain skyr (last)",
                            "foods.yaml, line 9"),
                    new Change(
                            Change.Kind.FOOD,
                            "own_skyr",
                            "own_skyr",
                            "Food added: plain skyr",
                            "",
                            "plain skyr, from 12 months, contains milk, lactose",
                            "foods.yaml, line 4")));

    private static final OwnCatalogue REFUSED = new OwnCatalogue.Refused(
            "/home/birchwood/villi/catalogue",
            "settings.yaml:3: 56 is out of bounds: \"review-days\" may be 28 to 42 days, shipped 42",
            3);

    private LibraryShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("library-start", s -> screen(s, "", NONE)),
                Shot.of("library-entry", s -> screen(s, "C03", NONE)),
                Shot.of("library-support", s -> screen(s, "SUP.PROBIOTIC", NONE)),
                Shot.of("library-nothing", s -> screen(s, "", NONE)).after(s -> s.type("zzzz")),
                Shot.of("library-settings", s -> screen(s, "check-days", USED)),
                Shot.of("library-changed", s -> screen(s, "changed", USED)),
                Shot.of("library-changed-entry", s -> screen(s, "H05", USED)),
                Shot.of("library-unchanged", s -> screen(s, "changed", NONE)),
                Shot.of("library-refused", s -> screen(s, "trial.milk.usual", REFUSED)));
    }

    private static LibraryScreen screen(ShotStage stage, String entry, OwnCatalogue own) {
        ShippedContent content = DemoWard.content();
        var catalogue = content.catalogue();
        var names = LinkNames.of(content.rules(), catalogue.foods(), catalogue.supports());
        var settings = Settings.of(catalogue.settings().all().stream()
                .map(s -> s.key().equals("check-days") && !own.changed().isEmpty() ? s.with(10) : s)
                .toList());
        return new LibraryScreen(
                stage.kit(),
                new Shelf(catalogue.library(), names, content.forms().offered(), settings, own),
                entry);
    }
}
