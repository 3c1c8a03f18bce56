package villi.domain.roster;

/// What one column is taken for.
///
/// @param place which guardian, from 1; 1 for everything else
public record Taken(Meaning meaning, int place) {

    public static final Taken NOTHING = of(Meaning.NOTHING);

    public static Taken of(Meaning meaning) {
        return new Taken(meaning, 1);
    }
}
