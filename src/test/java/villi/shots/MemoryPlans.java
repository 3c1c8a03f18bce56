package villi.shots;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.usecase.Trail;
import villi.usecase.plan.CarePlans;

/// Plans that live as long as a test.
public final class MemoryPlans implements CarePlans {

    private final Map<PlanId, CarePlan> kept = new LinkedHashMap<>();
    private final Map<PlanId, List<Sheet>> sheets = new HashMap<>();

    void copy(MemoryPlans other) {
        kept.putAll(other.kept);
        sheets.putAll(other.sheets);
    }

    void keep(CarePlan plan) {
        kept.put(plan.id(), plan);
    }

    @Override
    public void save(CarePlan draft, Trail trail) {
        keep(draft);
    }

    @Override
    public void sign(CarePlan signed, List<Sheet> printed, Trail trail) {
        keep(signed);
        sheets.put(signed.id(), printed);
    }

    @Override
    public Optional<CarePlan> find(PlanId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<CarePlan> of(PatientId patient) {
        return kept.values().stream()
                .filter(p -> p.patient().equals(patient))
                .sorted(Comparator.comparingInt(CarePlan::version).reversed())
                .toList();
    }

    @Override
    public List<Sheet> sheets(PlanId signed) {
        return sheets.getOrDefault(signed, List.of());
    }
}
