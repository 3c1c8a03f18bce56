package villi.domain.patient;

/// A person's name in any script.
///
/// @param preferred what the person is called, or empty
public record PersonName(String family, String given, String preferred) {

    public PersonName {
        if (family.isBlank() && given.isBlank()) {
            throw new IllegalArgumentException("a name needs a family or a given part");
        }
    }

    /// The name to speak to the person or the parent with.
    public String called() {
        if (!preferred.isBlank()) return preferred;
        return given.isBlank() ? family : given;
    }
}
