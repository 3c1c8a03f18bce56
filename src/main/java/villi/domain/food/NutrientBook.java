package villi.domain.food;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.patient.Sex;

/// Needs per day and upper limits by age (section 4.4). What the tables do not hold is unknown, never zero.
public record NutrientBook(List<Nutrient> nutrients, List<Need> needs, List<Ceiling> ceilings) {

    public NutrientBook {
        nutrients = List.copyOf(nutrients);
        needs = List.copyOf(needs);
        ceilings = List.copyOf(ceilings);
    }

    /// Whose need it is, beside age and sex.
    public enum State {
        USUAL,
        PREGNANT,
        LACTATING
    }

    /// One row of needs; a row without a sex holds for everybody.
    public record Need(Ages ages, Optional<Sex> sex, State state, Map<String, BigDecimal> amounts) {
        public Need {
            amounts = Map.copyOf(amounts);
        }
    }

    /// One row of upper limits, food and supplements together.
    public record Ceiling(Ages ages, Map<String, BigDecimal> amounts) {
        public Ceiling {
            amounts = Map.copyOf(amounts);
        }
    }

    public Optional<Nutrient> nutrient(String code) {
        return nutrients.stream().filter(n -> n.code().equals(code)).findFirst();
    }

    /// The need per day. Where it differs by sex and the sex is unknown, the larger one.
    public Optional<BigDecimal> need(String code, int months, Sex sex, State state) {
        return needs.stream()
                .filter(n -> n.ages().covers(months) && n.state() == state)
                .filter(n -> sex == Sex.UNKNOWN || n.sex().isEmpty() || n.sex().get() == sex)
                .flatMap(n -> Optional.ofNullable(n.amounts().get(code)).stream())
                .max(BigDecimal::compareTo);
    }

    public Optional<BigDecimal> ceiling(String code, int months) {
        return ceilings.stream()
                .filter(c -> c.ages().covers(months))
                .flatMap(c -> Optional.ofNullable(c.amounts().get(code)).stream())
                .findFirst();
    }
}
