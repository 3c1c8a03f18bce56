package villi.usecase.patient;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import villi.domain.patient.Household;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.PatientId;
import villi.domain.patient.SecondHome;
import villi.domain.practice.Actor;
import villi.usecase.Trail;

/// Changes who is responsible in a household, and to which other households a child belongs.
public final class ChangeFamily {

    private final Patients patients;
    private final Households households;
    private final SecondHomes homes;
    private final Clock clock;

    public ChangeFamily(Patients patients, Households households, SecondHomes homes, Clock clock) {
        this.patients = patients;
        this.households = households;
        this.homes = homes;
        this.clock = clock;
    }

    /// @param place of the guardian to change; one after the last adds
    public void guardian(HouseholdId id, int place, Guardian guardian, Actor by) {
        change(id, by, all -> {
            if (place < all.size()) all.set(place, guardian);
            else all.add(guardian);
            return all;
        });
    }

    public void withoutGuardian(HouseholdId id, int place, Actor by) {
        change(id, by, all -> {
            all.remove(place);
            return all;
        });
    }

    /// All guardians as they were, to undo.
    public void guardians(HouseholdId id, List<Guardian> before, Actor by) {
        change(id, by, _ -> new ArrayList<>(before));
    }

    /// The other homes of a patient.
    public List<SecondHome> homes(PatientId patient) {
        return homes.of(patient);
    }

    /// Adds another home or changes its note; the own household is none.
    public void home(PatientId patient, SecondHome home, Actor by) {
        if (patients.find(patient)
                .filter(p -> p.household().equals(home.household()))
                .isPresent()) return;
        var all = new ArrayList<>(homes.of(patient));
        all.removeIf(h -> h.household().equals(home.household()));
        all.add(home);
        homes.save(patient, all, trail(by, "patient.home"));
    }

    public void withoutHome(PatientId patient, HouseholdId home, Actor by) {
        var all = new ArrayList<>(homes.of(patient));
        all.removeIf(h -> h.household().equals(home));
        homes.save(patient, all, trail(by, "patient.home"));
    }

    private void change(HouseholdId id, Actor by, UnaryOperator<List<Guardian>> guardians) {
        Household old = patients.household(id);
        List<Guardian> next = guardians.apply(new ArrayList<>(old.guardians()));
        households.save(
                new Household(id, old.name(), old.phone(), old.email(), old.address(), next),
                trail(by, "household.change"));
    }

    private Trail trail(Actor by, String action) {
        return new Trail(by, clock.instant(), action);
    }
}
