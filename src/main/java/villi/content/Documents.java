package villi.content;

import java.util.Optional;

/// The content documents of one reading: the shipped ones, with what a practice changed in them.
final class Documents {

    private final Overlay overlay;
    private final Problems problems;

    Documents(Overlay overlay, Problems problems) {
        this.overlay = overlay;
        this.problems = problems;
    }

    /// The documents as they are shipped.
    static Documents shipped(Problems problems) {
        return new Documents(Overlay.none(problems), problems);
    }

    /// The document of a shipped content file; empty when it cannot be used, with the reasons in [#problems].
    ///
    /// @param file path below the content folder
    Optional<Node> open(String file) {
        return Yaml.open(file, problems).map(overlay::apply);
    }

    Overlay overlay() {
        return overlay;
    }

    Problems problems() {
        return problems;
    }
}
