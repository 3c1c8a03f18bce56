package villi.usecase.plan;

import java.util.ArrayList;
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

/// Plans that live as long as a test.
public final class MemoryPlans implements CarePlans {

    private final Map<PlanId, CarePlan> kept = new LinkedHashMap<>();
    private final Map<PlanId, List<Sheet>> sheets = new HashMap<>();
    private final List<String> actions = new ArrayList<>();

    /// What was written, oldest first.
    public List<String> actions() {
        return List.copyOf(actions);
    }

    public void copy(MemoryPlans other) {
        kept.putAll(other.kept);
        sheets.putAll(other.sheets);
    }

    /// Puts a plan there without an act.
    public void keep(CarePlan plan) {
        kept.put(plan.id(), plan);
    }

    @Override
    public void save(CarePlan draft, Trail trail) {
        actions.add(trail.action());
        keep(draft);
    }

    @Override
    public void sign(CarePlan signed, List<Sheet> printed, Trail trail) {
        actions.add(trail.action());
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
