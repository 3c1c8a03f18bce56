package villi.domain.setting;

import java.util.List;

/// How the practice's own part of the catalogue stands. It is used whole or not at all.
public sealed interface OwnCatalogue {

    /// There is none.
    record None() implements OwnCatalogue {}

    /// It is in use.
    ///
    /// @param mark eight letters and digits that stand for exactly these files
    record Used(String mark, List<Change> changes) implements OwnCatalogue {
        public Used {
            changes = List.copyOf(changes);
        }
    }

    /// Something is wrong in it, so that the shipped catalogue is used.
    ///
    /// @param folder where it is
    /// @param first the first problem with file and line
    /// @param problems how many there are
    record Refused(String folder, String first, int problems) implements OwnCatalogue {}

    /// What is changed; nothing unless it is in use.
    default List<Change> changed() {
        return switch (this) {
            case Used used -> used.changes();
            case None _, Refused _ -> List.of();
        };
    }
}
