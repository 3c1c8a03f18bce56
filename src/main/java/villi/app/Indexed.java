package villi.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.SecondHome;
import villi.domain.patient.Union;
import villi.usecase.Trail;
import villi.usecase.find.Roster;
import villi.usecase.patient.Households;
import villi.usecase.patient.Patients;
import villi.usecase.patient.SecondHomes;
import villi.usecase.roster.Imports;
import villi.usecase.unite.Unions;

/// What is kept of families, each telling the index of every change.
final class Indexed {

    private Indexed() {}

    /// Patients.
    record People(Patients stored, Roster roster) implements Patients {

        @Override
        public List<Patient> all() {
            return stored.all();
        }

        @Override
        public Optional<Patient> find(PatientId id) {
            return stored.find(id);
        }

        @Override
        public void save(Patient patient, Household household, Trail trail) {
            stored.save(patient, household, trail);
            roster.touch(household.id());
        }

        @Override
        public Household household(HouseholdId id) {
            return stored.household(id);
        }

        @Override
        public int nextNumber() {
            return stored.nextNumber();
        }
    }

    /// Households.
    record Homes(Households stored, Roster roster) implements Households {

        @Override
        public List<Household> all() {
            return stored.all();
        }

        @Override
        public void save(Household household, Trail trail) {
            stored.save(household, trail);
            roster.touch(household.id());
        }
    }

    /// Other homes of patients.
    record OtherHomes(SecondHomes stored, Patients patients, Roster roster) implements SecondHomes {

        @Override
        public List<SecondHome> of(PatientId patient) {
            return stored.of(patient);
        }

        @Override
        public void save(PatientId patient, List<SecondHome> homes, Trail trail) {
            stored.save(patient, homes, trail);
            patients.find(patient).ifPresent(p -> roster.touch(p.household()));
        }
    }

    /// Which records are one person.
    record OnePerson(Unions stored, Patients patients, Roster roster) implements Unions {

        @Override
        public List<Union> into(PatientId kept) {
            return stored.into(kept);
        }

        @Override
        public Optional<Patient> alone(PatientId id) {
            return stored.alone(id);
        }

        @Override
        public void unite(Union union, List<Carried> carried, Trail trail) {
            stored.unite(union, carried, trail);
            roster.touch(union.other());
        }

        @Override
        public int separate(PatientId other, Trail trail) {
            Set<HouseholdId> homes = new HashSet<>();
            patients.find(other).ifPresent(p -> homes.add(p.household()));
            int stay = stored.separate(other, trail);
            patients.find(other).ifPresent(p -> homes.add(p.household()));
            homes.forEach(roster::touch);
            return stay;
        }
    }

    /// Lists that were taken in. A part of a list changes so many that the index is read anew.
    record Lists(Imports stored, Roster roster) implements Imports {

        @Override
        public List<Patient> everybody() {
            return stored.everybody();
        }

        @Override
        public void add(ImportId list, List<Household> homes, List<Patient> people, Trail trail) {
            stored.add(list, homes, people, trail);
            roster.load();
        }

        @Override
        public List<Past> past() {
            return stored.past();
        }

        @Override
        public List<PatientId> people(ImportId list) {
            return stored.people(list);
        }

        @Override
        public int remove(ImportId list, List<PatientId> people, Trail trail) {
            int removed = stored.remove(list, people, trail);
            roster.load();
            return removed;
        }
    }
}
