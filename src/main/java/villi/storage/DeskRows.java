package villi.storage;

import static villi.storage.schema.Tables.DESK_STEP;
import static villi.storage.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.domain.stage.DeskStep;
import villi.usecase.patient.Caseload.Desk;

/// What was done at the desk, of everybody in two statements.
final class DeskRows {

    private DeskRows() {}

    /// Only those for whom anything was done.
    static Map<PatientId, Desk> load(DSLContext sql, Roots roots) {
        var steps = new HashMap<PatientId, List<DeskStep>>();
        sql.selectFrom(DESK_STEP).forEach(row -> {
            DeskStep step = StoredDeskSteps.step(row, roots);
            steps.computeIfAbsent(step.patient(), _ -> new ArrayList<>()).add(step);
        });
        var seen = new HashMap<PatientId, LocalDate>();
        sql.select(VISIT.PATIENT_ID, VISIT.VISIT_DATE)
                .from(VISIT)
                .where(VISIT.STATE.eq(Visit.State.DONE.name()))
                .forEach(row -> seen.merge(roots.patient(row.value1()), row.value2(), (a, b) -> a.isAfter(b) ? a : b));
        Set<PatientId> all = new HashSet<>(steps.keySet());
        all.addAll(seen.keySet());
        var desks = new HashMap<PatientId, Desk>();
        for (PatientId id : all) {
            desks.put(id, new Desk(steps.getOrDefault(id, List.of()), Optional.ofNullable(seen.get(id))));
        }
        return desks;
    }
}
