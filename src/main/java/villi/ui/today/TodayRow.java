package villi.ui.today;

import java.util.Optional;
import villi.domain.patient.PatientId;
import villi.ui.kit.Tone;
import villi.ui.nav.Route;

/// One line of Today: who, where it stands, what to look at, and the one next step.
record TodayRow(PatientId patient, Who who, Stand stand, Optional<Look> look, Next next) {

    /// @param name `KELLER, Mia`
    /// @param age `6 y 1 m`
    record Who(String name, String age, int number) {}

    /// @param part how much is answered, 0 to 1
    record Stand(String title, String detail, double part) {}

    /// Something that must not be overlooked.
    record Look(Tone tone, String icon, String words) {}

    record Next(String words, Route route) {}
}
