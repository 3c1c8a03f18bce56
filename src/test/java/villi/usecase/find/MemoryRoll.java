package villi.usecase.find;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.usecase.patient.Patients;

/// [Roll] over patients in memory.
public record MemoryRoll(Patients patients) implements Roll {

    @Override
    public List<Listed> after(int number, int most) {
        return listed().filter(l -> l.patient().number() > number).limit(most).toList();
    }

    @Override
    public List<Listed> around(HouseholdId home) {
        return listed().filter(l -> l.patient().household().equals(home)).toList();
    }

    private Stream<Listed> listed() {
        return patients.all().stream()
                .sorted(Comparator.comparingInt(Patient::number))
                .map(p -> new Listed(p, patients.household(p.household())));
    }
}
