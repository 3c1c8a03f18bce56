package villi.domain.plan;

import java.time.LocalDate;
import java.util.Optional;

/// What a practitioner changes in a line; what is empty stays.
///
/// @param last the last day of the line
/// @param detail what the practitioner sees
/// @param forFamily what the family reads
public record Edit(Optional<LocalDate> last, Optional<String> detail, Optional<String> forFamily) {

    public static Edit last(LocalDate day) {
        return new Edit(Optional.of(day), Optional.empty(), Optional.empty());
    }

    public static Edit forFamily(String words) {
        return new Edit(Optional.empty(), Optional.empty(), Optional.of(words));
    }
}
