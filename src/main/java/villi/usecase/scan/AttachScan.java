package villi.usecase.scan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.scan.Attachment;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.usecase.Trail;

/// Keeps a file that was read as a scan of a patient. The same file is kept once.
public final class AttachScan {

    private final Scans scans;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public AttachScan(Scans scans, Clock clock, Supplier<UUID> ids) {
        this.scans = scans;
        this.clock = clock;
        this.ids = ids;
    }

    /// What became of a file.
    public sealed interface Outcome {

        Scan scan();

        record Attached(Scan scan) implements Outcome {}

        /// The same file was attached before.
        ///
        /// @param back it had been archived and is taken back
        record Already(Scan scan, boolean back) implements Outcome {}
    }

    /// @param patient whose paper it is
    /// @param intake that is keyed from it, if it is one
    public Outcome keep(ScanFiles.Read.Taken file, PatientId patient, Optional<IntakeId> intake, Actor by) {
        Optional<Scan> same = scans.of(patient).stream()
                .filter(s -> s.content().from(file.fileHash()))
                .findFirst();
        if (same.isPresent()) return again(same.get(), by);
        Scan scan = new Scan(
                new ScanId(ids.get()),
                patient,
                intake,
                Scan.Type.FORM,
                new Attachment(file.type(), "", file.content().size(), file.hash(), file.fileHash(), file.pages()),
                0,
                by,
                clock.instant(),
                false);
        scans.add(scan, file.content(), new Trail(by, scan.date(), "scan.add"));
        return new Outcome.Attached(scan);
    }

    private Outcome again(Scan same, Actor by) {
        if (!same.archived()) return new Outcome.Already(same, false);
        Scan back = same.archived(false);
        scans.change(back, new Trail(by, clock.instant(), "scan.take-back"));
        return new Outcome.Already(back, true);
    }
}
