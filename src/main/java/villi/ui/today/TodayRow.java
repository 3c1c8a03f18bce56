package villi.ui.today;

import java.util.Optional;
import villi.domain.patient.PatientId;
import villi.domain.plan.PlanId;
import villi.domain.stage.Stage;
import villi.ui.kit.Tone;
import villi.ui.nav.Route;
import villi.usecase.Trouble;

/// One line of Today: who, where it stands, what to look at, and the one next step.
///
/// @param plan the signed one whose sheets are meant
/// @param fresh it was signed today
/// @param printFailed why the printer did not take its sheets
record TodayRow(
        PatientId patient,
        Who who,
        Stage stage,
        Stand stand,
        Optional<Look> look,
        Optional<PlanId> plan,
        boolean fresh,
        Optional<Trouble> printFailed,
        Next next) {

    /// @param name `KELLER, Mia`
    /// @param spoken `Mia Keller`
    /// @param age `6 y 1 m`
    record Who(String name, String spoken, String age, int number) {}

    record Stand(String title, String detail, Mark mark) {}

    /// What stands before the words.
    sealed interface Mark {

        /// @param part how much is answered, 0 to 1
        record Part(double part) implements Mark {}

        record Sign(String icon, Tone tone) implements Mark {}
    }

    /// Something that must not be overlooked.
    record Look(Tone tone, String icon, String words) {}

    record Next(String words, Act act) {}

    /// What Enter does.
    sealed interface Act {

        record Go(Route route) implements Act {}

        /// The form came back.
        record Back() implements Act {}

        /// The sheets go to the printer.
        record Print() implements Act {}

        /// The family has the sheets.
        record Give() implements Act {}
    }
}
