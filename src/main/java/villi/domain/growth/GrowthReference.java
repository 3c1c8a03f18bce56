package villi.domain.growth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import villi.domain.patient.Sex;

/// Tables of L, M and S by age (section 7.3): z = ((y/M)^L − 1) / (L·S), with L, M and S between two rows in a straight
/// line.
///
/// @param tables rows by rising age
public record GrowthReference(Map<Table, List<Lms>> tables) {

    private static final double DAYS_A_MONTH = 30.4375;
    /// A row stands for the month around it.
    private static final double REACH = 0.5;

    public GrowthReference {
        tables = Map.copyOf(tables);
    }

    /// What is measured.
    public enum Indicator {
        /// Weight in kilograms.
        WEIGHT,
        /// Height in centimetres, standing.
        STATURE,
        /// Kilograms by square metres.
        BMI
    }

    public record Table(Indicator indicator, Sex sex) {}

    /// Standard deviations from the median of the same age and sex. With an unknown sex the lower of both. Empty
    /// where the tables do not reach, or for a measure that is not above zero.
    public OptionalDouble z(Indicator indicator, Sex sex, int days, double measured) {
        if (measured <= 0) return OptionalDouble.empty();
        if (sex != Sex.UNKNOWN) return of(new Table(indicator, sex), days, measured);
        var girl = of(new Table(indicator, Sex.FEMALE), days, measured);
        var boy = of(new Table(indicator, Sex.MALE), days, measured);
        return girl.isPresent() && boy.isPresent()
                ? OptionalDouble.of(Math.min(girl.getAsDouble(), boy.getAsDouble()))
                : OptionalDouble.empty();
    }

    /// The median of the same age and sex. With an unknown sex the higher of both. Empty where the tables do not
    /// reach.
    public OptionalDouble median(Indicator indicator, Sex sex, int days) {
        return Stream.of(Sex.FEMALE, Sex.MALE)
                .filter(s -> sex == Sex.UNKNOWN || sex == s)
                .flatMap(s -> row(new Table(indicator, s), days).stream())
                .mapToDouble(Lms::m)
                .max();
    }

    private OptionalDouble of(Table table, int days, double measured) {
        var row = row(table, days);
        return row.isPresent() ? OptionalDouble.of(row.get().z(measured)) : OptionalDouble.empty();
    }

    private Optional<Lms> row(Table table, int days) {
        double months = days / DAYS_A_MONTH;
        var rows = tables.getOrDefault(table, List.of());
        if (rows.isEmpty()
                || months < rows.getFirst().months() - REACH
                || months > rows.getLast().months() + REACH) return Optional.empty();
        return Optional.of(at(rows, months));
    }

    private static Lms at(List<Lms> rows, double months) {
        Lms before = rows.getFirst();
        for (Lms row : rows) {
            if (row.months() >= months) return before.months() < months ? before.towards(row, months) : row;
            before = row;
        }
        return before;
    }
}
