package villi.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.domain.patient.PatientId;
import villi.ui.nav.Route;

/// Whom the signed-in person opened last; kept in memory only.
final class Lately {

    private static final int MOST = 8;

    private final List<PatientId> ids = new ArrayList<>();

    /// @param route a place that was opened
    void opened(Route route) {
        patient(route).ifPresent(id -> {
            ids.remove(id);
            ids.addFirst(id);
            if (ids.size() > MOST) ids.removeLast();
        });
    }

    /// Newest first.
    List<PatientId> newest() {
        return List.copyOf(ids);
    }

    private static Optional<PatientId> patient(Route route) {
        return switch (route) {
            case Route.Chart(var patient) -> Optional.of(patient);
            case Route.EditPatient(var patient) -> Optional.of(patient);
            case Route.Unite(var patient) -> Optional.of(patient);
            case Route.NewIntake(var patient) -> Optional.of(patient);
            case Route.Intake intake -> Optional.of(intake.patient());
            case Route.HandOver handOver -> Optional.of(handOver.patient());
            case Route.Plan(var patient, var _) -> Optional.of(patient);
            case Route.Sheets(var patient, var _) -> Optional.of(patient);
            case Route.BlankForms(var patient) -> patient;
            case Route.ReturnedForm(var patient) -> Optional.of(patient);
            case Route.Scans scans -> Optional.of(scans.patient());
            case Route.Today _,
                    Route.DayList _,
                    Route.PrintQueue _,
                    Route.Patients _,
                    Route.Register _,
                    Route.ImportPatients _,
                    Route.Family _,
                    Route.Plans _,
                    Route.Library _,
                    Route.Settings _,
                    Route.Help _ -> Optional.empty();
        };
    }
}
