package villi.shots;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.usecase.agenda.MemoryDays;
import villi.usecase.agenda.MemorySteps;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Caseload;
import villi.usecase.patient.DayList;
import villi.usecase.patient.Patients;
import villi.usecase.plan.CarePlans;

/// The caseload of a practice in memory, patient by patient.
public final class EachCase implements Caseload {

    private final Patients patients;
    private final Intakes intakes;
    private final CarePlans plans;
    private final MemorySteps steps;
    private final DayList days;

    /// Nothing was done at the desk.
    public EachCase(Patients patients, Intakes intakes, CarePlans plans) {
        this(patients, intakes, plans, new MemorySteps(), new MemoryDays());
    }

    public EachCase(Patients patients, Intakes intakes, CarePlans plans, MemorySteps steps, DayList days) {
        this.patients = patients;
        this.intakes = intakes;
        this.plans = plans;
        this.steps = steps;
        this.days = days;
    }

    @Override
    public List<Standing> until(LocalDate day) {
        return patients.all().stream()
                .filter(p -> !p.archived())
                .map(p -> new Standing(
                        p,
                        intakes.of(p.id()).stream().findFirst(),
                        plans.of(p.id()).stream().findFirst(),
                        desk(p.id())))
                .filter(s -> s.moving() || s.due(day))
                .sorted(Comparator.comparing(Standing::touched).reversed())
                .toList();
    }

    private Desk desk(PatientId id) {
        Optional<LocalDate> seen = days.of(id).stream()
                .filter(v -> v.state() == Visit.State.DONE)
                .map(Visit::day)
                .max(Comparator.naturalOrder());
        return new Desk(steps.of(id), seen);
    }
}
