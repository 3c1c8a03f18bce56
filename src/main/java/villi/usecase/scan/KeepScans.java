package villi.usecase.scan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog;

/// The scans of a patient: looking at them, naming, turning, archiving and taking back.
public final class KeepScans {

    private final Scans scans;
    private final AuditLog audit;
    private final Clock clock;

    public KeepScans(Scans scans, AuditLog audit, Clock clock) {
        this.scans = scans;
        this.audit = audit;
        this.clock = clock;
    }

    /// Newest first, without those that are archived.
    public List<Scan> of(PatientId patient) {
        return scans.of(patient).stream().filter(s -> !s.archived()).toList();
    }

    /// Newest first.
    public List<Scan> archived(PatientId patient) {
        return scans.of(patient).stream().filter(Scan::archived).toList();
    }

    /// What an intake can be keyed from, in the order in which it was added: what was attached to it, then what was
    /// attached to no intake.
    public List<Scan> beside(PatientId patient, IntakeId intake) {
        List<Scan> all = of(patient).reversed();
        return Stream.concat(
                        all.stream().filter(s -> s.context().equals(Optional.of(intake))),
                        all.stream().filter(s -> s.context().isEmpty()))
                .toList();
    }

    /// The bytes, to be shown. That somebody looked is kept in the record.
    public ScanContent look(Scan scan, Actor by) {
        ScanContent content = scans.content(scan.id());
        note(scan.id(), by, "scan.view");
        return content;
    }

    /// The bytes of a scan at which this person has just looked.
    public ScanContent again(Scan scan) {
        return scans.content(scan.id());
    }

    /// Keeps in the record that a copy left the practice.
    public void copied(ScanId id, Actor by) {
        note(id, by, "scan.copy");
    }

    public void archive(ScanId id, Actor by) {
        away(id, true, by);
    }

    public void takeBack(ScanId id, Actor by) {
        away(id, false, by);
    }

    public void name(ScanId id, Scan.Type type, String title, Actor by) {
        scans.find(id).map(s -> s.named(type, title)).ifPresent(s -> scans.change(s, trail(by, "scan.name")));
    }

    /// @param quarters turns to the right in which it is shown from now on
    public void turn(ScanId id, int quarters, Actor by) {
        scans.find(id).map(s -> s.turned(quarters)).ifPresent(s -> scans.change(s, trail(by, "scan.turn")));
    }

    private void away(ScanId id, boolean archived, Actor by) {
        scans.find(id)
                .filter(s -> s.archived() != archived)
                .map(s -> s.archived(archived))
                .ifPresent(s -> scans.change(s, trail(by, archived ? "scan.archive" : "scan.take-back")));
    }

    private void note(ScanId id, Actor by, String action) {
        audit.add(trail(by, action), new AuditLog.Subject("scan", id.value().toString()));
    }

    private Trail trail(Actor by, String action) {
        return new Trail(by, clock.instant(), action);
    }
}
