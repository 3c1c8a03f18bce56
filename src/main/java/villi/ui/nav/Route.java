package villi.ui.nav;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.PatientId;
import villi.domain.plan.PlanId;

/// A place in Villi. Features meet only here.
public sealed interface Route {

    /// What needs doing now.
    record Today() implements Route {}

    /// Who comes today.
    record DayList() implements Route {}

    /// Sheets that wait for the printer.
    record PrintQueue() implements Route {}

    /// The list of patients.
    record Patients() implements Route {}

    /// Registering somebody new.
    ///
    /// @param typed what was typed in the search, or empty
    /// @param household the household to join, if it is known
    record Register(String typed, Optional<HouseholdId> household) implements Route {}

    /// Taking a list of patients in.
    record ImportPatients() implements Route {}

    /// Changing what is known about a patient.
    record EditPatient(PatientId patient) implements Route {}

    /// Uniting a patient with another record of the same person.
    record Unite(PatientId patient) implements Route {}

    /// A family and its children.
    record Family(HouseholdId household) implements Route {}

    /// One patient at a glance.
    record Chart(PatientId patient) implements Route {}

    /// Choosing a form and starting an intake.
    record NewIntake(PatientId patient) implements Route {}

    /// Keying or reading an intake.
    ///
    /// @param at the question to open at; without one it opens where keying was left
    record Intake(PatientId patient, IntakeId intake, Optional<Slot> at) implements Route {
        public Intake(PatientId patient, IntakeId intake) {
            this(patient, intake, Optional.empty());
        }
    }

    /// Handing an unfinished intake over to the family.
    record HandOver(PatientId patient, IntakeId intake) implements Route {}

    /// Findings and plan of an intake: the newest draft, or a new one.
    record Plan(PatientId patient, IntakeId intake) implements Route {}

    /// The printed sheets of one version.
    record Sheets(PatientId patient, PlanId plan) implements Route {}

    /// Empty forms to give out.
    ///
    /// @param patient whose name stands on them; empty for forms for anybody
    record BlankForms(Optional<PatientId> patient) implements Route {}

    /// Taking in a form that a patient's family filled in on a screen.
    record ReturnedForm(PatientId patient) implements Route {}

    /// The photos and scans of a patient.
    ///
    /// @param files to attach when the place is opened
    record Scans(PatientId patient, List<Path> files) implements Route {
        public Scans {
            files = List.copyOf(files);
        }

        public Scans(PatientId patient) {
            this(patient, List.of());
        }
    }

    /// Plans of all patients.
    record Plans() implements Route {}

    /// The library, at an entry if one is named.
    record Library(String entry) implements Route {}

    /// Look, practice, people, data.
    record Settings() implements Route {}

    /// The help, at a page if one is named.
    record Help(String page) implements Route {}
}
