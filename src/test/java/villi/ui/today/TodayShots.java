package villi.ui.today;

import java.util.List;
import villi.shots.Birchwood;
import villi.shots.EachCase;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.agenda.DayShots;
import villi.usecase.agenda.FillDay.Coming;

/// Today with work, and without.
public final class TodayShots {

    private TodayShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("today-busy", s -> today(s, Birchwood.busy())),
                Shot.of("today-expected", s -> today(s, Birchwood.busy(), DayShots.coming(Birchwood.busy()))),
                Shot.of("today-empty", s -> today(s, Birchwood.empty())),
                Shot.of("plans-list", s -> plans(s, Birchwood.busy())),
                Shot.of("plans-empty", s -> plans(s, Birchwood.empty())));
    }

    private static TodayScreen today(ShotStage stage, Birchwood practice) {
        return today(stage, practice, List.of());
    }

    private static TodayScreen today(ShotStage stage, Birchwood practice, List<Coming> coming) {
        return new TodayScreen(
                stage.kit(),
                stage,
                new EachCase(practice, practice.intakes(), practice.plans()),
                practice.forms(),
                () -> coming,
                () -> new TodayScreen.DataFacts(practice.all().size(), "villi/practice", 210));
    }

    private static PlansScreen plans(ShotStage stage, Birchwood practice) {
        return new PlansScreen(stage.kit(), stage, new EachCase(practice, practice.intakes(), practice.plans()));
    }
}
