package villi.ui.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.scan.Scan;
import villi.printing.ReadScans;
import villi.printing.ScanDrawings;
import villi.printing.ScanSamples;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.ui.kit.Beside;
import villi.ui.nav.Route;
import villi.usecase.intake.KeyIntake;
import villi.usecase.roster.MemoryAudit;
import villi.usecase.scan.AttachScan;
import villi.usecase.scan.KeepScans;
import villi.usecase.scan.MemoryScans;
import villi.usecase.scan.ScanFiles;

/// Scans in memory with real reading and drawing, for pictures and screen tests.
public final class ScanFakes {

    static final Actor DESK = new Actor(new UserId(new UUID(0, 2)), "Jo Brandt", Role.FRONT_DESK);

    private final ShotStage stage;
    private final DemoWard ward;
    private final MemoryScans scans = new MemoryScans();
    private final MemoryAudit audit = new MemoryAudit();
    private final AtomicLong counter = new AtomicLong();
    private final List<Path> chosen = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private final Path place;
    private Clock clock = Clock.offset(ShotStage.CLOCK, Duration.ofHours(-30));

    public ScanFakes(ShotStage stage, DemoWard ward) {
        this.stage = stage;
        this.ward = ward;
        try {
            place = Files.createTempDirectory("villi-scans");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whose paper it mostly is.
    PatientId who() {
        return ward.patient("Zuri").id();
    }

    KeepScans keep() {
        return new KeepScans(scans, audit, ShotStage.CLOCK);
    }

    MemoryAudit audit() {
        return audit;
    }

    /// Where a copy goes.
    Path copy() {
        return place.resolve("copy");
    }

    /// A file that will be chosen.
    public ScanFakes choose(String name, byte[] content) {
        try {
            chosen.add(Files.write(place.resolve(name), content));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> chosen() {
        return List.copyOf(chosen);
    }

    /// A scan that was attached before.
    public ScanFakes has(PatientId patient, Optional<IntakeId> intake, Scan.Type type, String title, byte[] content) {
        try {
            Path file = Files.write(place.resolve("before"), content);
            var taken = (ScanFiles.Read.Taken) new ReadScans().read(file, (_, _) -> true);
            Scan scan = attach().keep(taken, patient, intake, DESK).scan();
            keep().name(scan.id(), type, title, DESK);
            clock = Clock.offset(clock, Duration.ofMinutes(7));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Two photos of the paper of an intake.
    public ScanFakes photo(PatientId patient, IntakeId intake) {
        has(patient, Optional.of(intake), Scan.Type.FORM, "", ScanSamples.jpeg(1200, 1600));
        return has(patient, Optional.of(intake), Scan.Type.FORM, "", ScanSamples.jpeg(1230, 1600));
    }

    private AttachScan attach() {
        return new AttachScan(scans, clock, () -> new UUID(9, counter.incrementAndGet()));
    }

    ScanUses uses() {
        return new ScanUses(
                keep(),
                attach(),
                new ReadScans(),
                new ScanDrawings(),
                id -> ward.keying().person(id).map(p -> new ScanUses.Shown(p, ward.banner(stage.texts(), p))),
                new ScanUses.Asks(this::chosen, this::place),
                DESK);
    }

    /// The names that were offered for copies.
    List<String> offered() {
        return List.copyOf(offered);
    }

    private Optional<Path> place(String name) {
        offered.add(name);
        return Optional.of(copy());
    }

    ScansScreen screen(PatientId patient) {
        return screen(new Route.Scans(patient));
    }

    ScansScreen screen(Route.Scans route) {
        return new ScansScreen(stage.kit(), uses(), route);
    }

    /// The paper beside the questions of an intake.
    public Beside beside(KeyIntake.Session session) {
        return new ScanPane(
                stage.kit(), uses(), session.patient().id(), session.intake().id());
    }
}
