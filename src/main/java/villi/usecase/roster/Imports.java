package villi.usecase.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.usecase.Trail;

/// Lists that were taken in, each as one act that can be undone.
public interface Imports {

    /// Everybody whom a list may name: those put away too, and records that were united with another.
    List<Patient> everybody();

    /// Adds new households and new patients who live in them, all or nothing.
    void add(ImportId list, List<Household> homes, List<Patient> people, Trail trail);

    /// Every list that was taken in, newest first.
    List<Past> past();

    /// Whom a list brought and who is still there, families together.
    List<PatientId> people(ImportId list);

    /// Takes patients of a list out again, with their household when nobody is left in it. Whoever has been changed
    /// since, or has papers, stays.
    ///
    /// @return how many were taken out
    int remove(ImportId list, List<PatientId> people, Trail trail);

    /// Identifies one list that was taken in.
    record ImportId(UUID value) {}

    /// @param people how many it brought
    /// @param removed how many were taken out again
    record Past(ImportId id, Instant at, String by, int people, int removed) {}
}
