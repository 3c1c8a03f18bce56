package villi.shots;

import java.util.List;
import java.util.stream.Stream;
import villi.ui.chart.ChartShots;
import villi.ui.find.FindShots;
import villi.ui.patients.PatientsShots;
import villi.ui.settings.SettingsShots;
import villi.ui.start.StartShots;
import villi.ui.today.TodayShots;

/// All registered states. A feature adds one line here.
final class Shots {

    private Shots() {}

    static List<Shot> all() {
        return Stream.of(
                        StartShots.all(), //
                        TodayShots.all(),
                        FindShots.all(),
                        PatientsShots.all(),
                        ChartShots.all(),
                        SettingsShots.all())
                .flatMap(List::stream)
                .toList();
    }
}
