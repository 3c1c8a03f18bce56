package villi.domain.food;

/// A span of completed months of age.
///
/// @param from first month that belongs to it
/// @param before first month that no longer belongs to it
public record Ages(int from, int before) {

    public static final Ages ALL = new Ages(0, 12 * 150);

    public Ages {
        if (from < 0 || before <= from) throw new IllegalArgumentException("no age between " + from + " and " + before);
    }

    public boolean covers(int months) {
        return months >= from && months < before;
    }
}
