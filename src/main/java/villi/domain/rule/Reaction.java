package villi.domain.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import villi.domain.intake.Slot;

/// One row of the reaction table, sorted into a type by section 2.7.
///
/// @param food food code, or what was written where it is none of the catalogue
/// @param times how often it happened
/// @param avoidMonths how long the food has been left out
public record Reaction(
        int row,
        String food,
        Type type,
        Confidence confidence,
        Optional<BigDecimal> times,
        Optional<BigDecimal> avoidMonths,
        SortedSet<Slot> because) {

    /// Types of the classifier, in its order, then what it cannot sort.
    public enum Type {
        ANAPHYLAXIS("anaphylaxis"),
        IMMEDIATE("immediate"),
        FPIES("fpies"),
        EOE("eoe"),
        DELAYED_SUSPECTED("delayed_suspected"),
        DELAYED_PROVEN("delayed_proven"),
        INTOLERANCE("intolerance"),
        TEST_ONLY("test_only"),
        POLLEN_FOOD("pollen_food"),
        /// Told, but it fits none of the types.
        UNCLEAR("unclear"),
        /// Too little told to sort it.
        UNKNOWN("unknown");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// How far the name "allergy" can be trusted.
    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH
    }

    /// True when the food has been left out for so many months, or when that is not told.
    boolean outFor(int months) {
        return months == 0 || avoidMonths.map(m -> m.intValue() >= months).orElse(true);
    }

    boolean is(String kind) {
        return kind.equals("*") || kind.equals(type.code());
    }

    /// The id of the finding, for example `allergy.milk.delayed_suspected`.
    public String id() {
        return "allergy." + food + "." + type.code();
    }
}
