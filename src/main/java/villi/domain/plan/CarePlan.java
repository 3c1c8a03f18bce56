package villi.domain.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;

/// One version of a patient's plan. A signed version never changes; changing it makes the next version.
///
/// @param version from 1
/// @param contentVersion of the catalogue that proposed it
/// @param goal in the family's own words
public record CarePlan(
        PlanId id,
        PatientId patient,
        IntakeId intake,
        int version,
        String contentVersion,
        String goal,
        Dates dates,
        List<PlanLine> lines,
        List<Clearance> clearances,
        Optional<Signature> signature) {

    public CarePlan {
        lines = List.copyOf(lines);
        clearances = List.copyOf(clearances);
    }

    /// @param start first day of the plan
    /// @param check the next visit or call, when it is decided how it goes
    /// @param review the last day on which anything may stay out without a new decision
    public record Dates(LocalDate start, LocalDate check, LocalDate review) {}

    /// A red flag or an overridable block that a named practitioner let pass, with the reason.
    public record Clearance(String flagId, String reason, Actor by, Instant at) {}

    /// Who signed and when.
    public record Signature(Actor by, Instant at) {}

    public boolean signed() {
        return signature.isPresent();
    }
}
