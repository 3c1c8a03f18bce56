package villi.usecase.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.domain.patient.VisitId;
import villi.usecase.Trail;
import villi.usecase.patient.DayList;

/// Visits in memory.
public final class MemoryDays implements DayList {

    private final Map<VisitId, Visit> visits = new LinkedHashMap<>();

    @Override
    public List<Visit> on(LocalDate day) {
        return visits.values().stream()
                .filter(v -> v.day().equals(day))
                .sorted(Comparator.comparing(v -> v.time().orElse(LocalTime.MAX)))
                .toList();
    }

    @Override
    public List<Visit> of(PatientId patient) {
        return visits.values().stream().filter(v -> v.patient().equals(patient)).toList();
    }

    @Override
    public void save(List<Visit> changed, Trail trail) {
        changed.forEach(v -> visits.put(v.id(), v));
    }
}
