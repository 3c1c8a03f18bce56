package villi.shots;

import java.util.List;
import java.util.stream.Stream;
import villi.ui.start.StartShots;
import villi.ui.today.TodayShots;

/// All registered states. A feature adds one line here.
final class Shots {

    private Shots() {}

    static List<Shot> all() {
        return Stream.of(
                        StartShots.all(), //
                        TodayShots.all())
                .flatMap(List::stream)
                .toList();
    }
}
