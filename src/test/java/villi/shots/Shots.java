package villi.shots;

import java.util.List;
import java.util.stream.Stream;
import villi.ui.agenda.DayShots;
import villi.ui.chart.ChartShots;
import villi.ui.family.FamilyShots;
import villi.ui.find.FindShots;
import villi.ui.help.HelpShots;
import villi.ui.intake.IntakeShots;
import villi.ui.library.LibraryShots;
import villi.ui.paper.CheckShots;
import villi.ui.patients.PatientsShots;
import villi.ui.plan.PlanShots;
import villi.ui.roster.ImportShots;
import villi.ui.scan.ScanShots;
import villi.ui.settings.SettingsShots;
import villi.ui.start.RestoreShots;
import villi.ui.start.StartShots;
import villi.ui.today.TodayShots;
import villi.ui.unite.UniteShots;

/// All registered states. A feature adds one line here.
final class Shots {

    private Shots() {}

    static List<Shot> all() {
        return Stream.of(
                        StartShots.all(), //
                        RestoreShots.all(),
                        TodayShots.all(),
                        FindShots.all(),
                        PatientsShots.all(),
                        UniteShots.all(),
                        ImportShots.all(),
                        DayShots.all(),
                        ChartShots.all(),
                        IntakeShots.all(),
                        CheckShots.all(),
                        ScanShots.all(),
                        FamilyShots.all(),
                        PlanShots.all(),
                        LibraryShots.all(),
                        HelpShots.all(),
                        SettingsShots.all())
                .flatMap(List::stream)
                .toList();
    }
}
