package villi.ui.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.ui.kit.PatientBanner;
import villi.usecase.intake.KeyIntake;
import villi.usecase.scan.AttachScan;
import villi.usecase.scan.KeepScans;
import villi.usecase.scan.ScanFiles;
import villi.usecase.scan.ScanPictures;

/// What showing and attaching scans works with.
///
/// @param person for the banner
/// @param asks what only the window can do
public record ScanUses(
        KeepScans keep,
        AttachScan attach,
        ScanFiles files,
        ScanPictures pictures,
        Function<PatientId, Optional<Shown>> person,
        Asks asks,
        Actor by) {

    /// A person and the banner.
    public record Shown(KeyIntake.Person person, PatientBanner.View banner) {}

    /// Asks for files.
    ///
    /// @param choose files to attach; none when nothing was chosen
    /// @param place where to write a copy, from a name without anything about the patient
    public record Asks(Supplier<List<Path>> choose, Function<String, Optional<Path>> place) {}
}
