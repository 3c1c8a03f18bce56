package villi.usecase.intake;

import java.util.List;
import villi.domain.intake.IntakeId;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntryId;
import villi.usecase.Trail;
import villi.usecase.intake.Intakes.Change;

/// Papers that are keyed a second time. When a method returns, what it wrote survives a crash and a power cut. What is
/// decided between the two entries is written with [Change.Picked], together with the answer that then stands.
public interface SecondEntries {

    void start(SecondEntry entry, Trail trail);

    /// All second entries of an intake, newest first.
    List<SecondEntry> of(IntakeId intake);

    /// Writes answers of one moment together; silent clears.
    void answer(SecondEntryId id, List<Change.Answered> answers, Trail trail);

    /// All that differed is decided.
    void finish(SecondEntryId id, Trail trail);
}
