package villi.domain.library;

/// The two grades of one item: does it change permeability in people, and does acting on it help people.
public record Grades(Graded barrier, Graded action) {

    /// @param scope for whom or for what the grade holds, plain words; may be empty
    public record Graded(Grade grade, String scope) {}
}
