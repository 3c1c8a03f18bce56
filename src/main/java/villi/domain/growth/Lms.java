package villi.domain.growth;

/// One row of a growth reference: skewness, median and coefficient of variation at an age.
///
/// @param months age
public record Lms(double months, double l, double m, double s) {

    private static final double NO_SKEW = 1e-7;

    /// Standard deviations from the median.
    double z(double measured) {
        double ratio = measured / m;
        return Math.abs(l) < NO_SKEW ? Math.log(ratio) / s : (Math.pow(ratio, l) - 1) / (l * s);
    }

    /// The row between this and a later one.
    Lms towards(Lms later, double at) {
        double part = (at - months) / (later.months - months);
        return new Lms(at, between(l, later.l, part), between(m, later.m, part), between(s, later.s, part));
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
