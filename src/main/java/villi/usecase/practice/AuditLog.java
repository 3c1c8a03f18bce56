package villi.usecase.practice;

import java.util.List;
import java.util.Optional;
import villi.usecase.Trail;

/// Who did what when. Rows are only ever added; each carries the hash of the one before.
public interface AuditLog {

    /// Adds something that changed no row, for example `practice.unlock`, or that a chart was looked at.
    void add(Trail trail, Subject subject);

    /// Newest first.
    List<Entry> latest(int count);

    /// All about one thing, newest first.
    List<Entry> about(Subject subject);

    /// Recomputes the whole chain.
    Verdict verify();

    /// What it was about.
    ///
    /// @param kind for example `patient`, `intake`, `plan`, `member`, `practice`
    /// @param id its id, or empty
    record Subject(String kind, String id) {}

    /// @param before small value or id before, or empty
    /// @param after small value or id after, or empty
    record Entry(long number, Trail trail, Subject subject, String before, String after) {}

    /// What the check of the chain found.
    ///
    /// @param entries how many were read
    /// @param head hash of the last, 64 hexadecimal signs
    /// @param firstBroken number of the first row that does not fit, when one does not
    record Verdict(long entries, String head, Optional<Long> firstBroken) {}
}
