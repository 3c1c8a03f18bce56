package villi.usecase.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.usecase.Trail;
import villi.usecase.patient.Households;
import villi.usecase.patient.Patients;

/// Patients, households and lists that were taken in, in memory.
public final class MemoryRoster implements Patients, Imports {

    private final Map<PatientId, Patient> people = new LinkedHashMap<>();
    private final Map<HouseholdId, Household> homes = new LinkedHashMap<>();
    private final Map<ImportId, List<PatientId>> brought = new LinkedHashMap<>();
    private final List<Past> past = new ArrayList<>();

    @Override
    public List<Patient> all() {
        return List.copyOf(people.values());
    }

    @Override
    public List<Patient> everybody() {
        return all();
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return Optional.ofNullable(people.get(id));
    }

    /// A household, if there is one.
    public Optional<Household> find(HouseholdId id) {
        return Optional.ofNullable(homes.get(id));
    }

    @Override
    public void save(Patient patient, Household household, Trail trail) {
        save(patient, household);
    }

    /// Adds somebody.
    public void save(Patient patient, Household household) {
        people.put(patient.id(), patient);
        homes.put(household.id(), household);
    }

    @Override
    public Household household(HouseholdId id) {
        return find(id).orElseThrow();
    }

    @Override
    public int nextNumber() {
        return people.values().stream().mapToInt(Patient::number).max().orElse(0) + 1;
    }

    /// Every household.
    public List<Household> homes() {
        return List.copyOf(homes.values());
    }

    /// The same households as a port.
    public Households households() {
        return new Households() {
            @Override
            public List<Household> all() {
                return homes();
            }

            @Override
            public void save(Household household, Trail trail) {
                homes.put(household.id(), household);
            }
        };
    }

    @Override
    public void add(ImportId list, List<Household> newHomes, List<Patient> newPeople, Trail trail) {
        newHomes.forEach(h -> homes.put(h.id(), h));
        newPeople.forEach(p -> people.put(p.id(), p));
        List<PatientId> ids = newPeople.stream().map(Patient::id).toList();
        brought.merge(
                list,
                ids,
                (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
        Past before = past(list).orElse(new Past(list, trail.at(), trail.actor().name(), 0, 0));
        past.remove(before);
        past.addFirst(new Past(list, before.at(), before.by(), before.people() + ids.size(), before.removed()));
    }

    private Optional<Past> past(ImportId list) {
        return past.stream().filter(p -> p.id().equals(list)).findFirst();
    }

    @Override
    public List<Past> past() {
        return List.copyOf(past);
    }

    /// Says that a list was taken in.
    public MemoryRoster with(Past earlier) {
        past.add(earlier);
        return this;
    }

    @Override
    public List<PatientId> people(ImportId list) {
        return brought.getOrDefault(list, List.of()).stream()
                .filter(people::containsKey)
                .toList();
    }

    @Override
    public int remove(ImportId list, List<PatientId> out, Trail trail) {
        int before = people.size();
        out.forEach(people::remove);
        int removed = before - people.size();
        homes.keySet()
                .removeIf(id ->
                        people.values().stream().noneMatch(p -> p.household().equals(id)));
        past(list).ifPresent(row -> {
            past.remove(row);
            past.addFirst(new Past(list, row.at(), row.by(), row.people(), row.removed() + removed));
        });
        return removed;
    }
}
