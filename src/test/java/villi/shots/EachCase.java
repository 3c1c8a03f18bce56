package villi.shots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Caseload;
import villi.usecase.patient.Patients;
import villi.usecase.plan.CarePlans;

/// The caseload of a practice in memory, patient by patient.
public final class EachCase implements Caseload {

    private final Patients patients;
    private final Intakes intakes;
    private final CarePlans plans;

    public EachCase(Patients patients, Intakes intakes, CarePlans plans) {
        this.patients = patients;
        this.intakes = intakes;
        this.plans = plans;
    }

    @Override
    public List<Standing> until(LocalDate day) {
        return patients.all().stream()
                .filter(p -> !p.archived())
                .map(p -> new Standing(
                        p,
                        intakes.of(p.id()).stream().findFirst(),
                        plans.of(p.id()).stream().findFirst()))
                .filter(s -> s.moving() || s.due(day))
                .sorted(Comparator.comparing(EachCase::touched).reversed())
                .toList();
    }

    private static Instant touched(Standing standing) {
        return standing.intake().map(i -> i.completedAt().orElse(i.startedAt())).orElse(Instant.EPOCH);
    }
}
