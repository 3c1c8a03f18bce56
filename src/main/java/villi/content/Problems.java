package villi.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The problems found while reading content, so that an author sees all of them at once.
public final class Problems {

    private final List<ContentError> errors = new ArrayList<>();

    /// Keeps one problem and lets the reading go on.
    public void add(ContentError error) {
        errors.add(error);
    }

    /// What `reading` returns, or empty when it stopped at bad content.
    public <T> Optional<T> collect(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (BadContent bad) {
            errors.add(bad.error());
            return Optional.empty();
        }
    }

    /// In the order in which they were found.
    public List<ContentError> errors() {
        return List.copyOf(errors);
    }

    /// Throws {@link RefusedContent} with all problems, if there are any.
    public void refuseIfAny() {
        if (!errors.isEmpty()) throw new RefusedContent(errors);
    }
}
