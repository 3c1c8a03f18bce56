package villi.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.LinkId;

/// When a row of the catalogue applies. Written in the content files as a line such as
/// `QC06 = yes and age >= 12 months and not G-STRICT`.
public sealed interface Condition {

    /// One of the options was chosen: `QC06 = yes`, `QC05 in [very-sleepy, limp]`.
    record Chosen(LinkId item, Set<String> codes) implements Condition {
        public Chosen {
            codes = Set.copyOf(codes);
        }
    }

    /// A number, a measure in the item's first unit, or a numeric code compares: `QH02 <= 2`.
    record Compared(LinkId item, Comparison comparison, BigDecimal with) implements Condition {}

    /// Something else than "none" was chosen or written: `answered QD06`.
    record Answered(LinkId item) implements Condition {}

    /// Some row of a table satisfies: `row QJ01 {QJ01d = yes}`.
    record Row(LinkId table, Condition condition) implements Condition {}

    /// A word or a yes/no fact: `ed_gate = red`, `vegan = true`.
    record FactIs(String fact, Set<String> words) implements Condition {
        public FactIs {
            words = Set.copyOf(words);
        }
    }

    /// A numeric fact: `auditc >= 8`.
    record FactCompared(String fact, Comparison comparison, BigDecimal with) implements Condition {}

    /// Completed age: `age < 12 months`.
    record AgeIs(Comparison comparison, int amount, Unit unit) implements Condition {}

    /// Sex at birth: `sex = FEMALE`.
    record SexIs(Sex sex) implements Condition {}

    /// A finding, flag, gate or rule holds: `finding.fiber_low`, `RF12`, `G-ONC`.
    record Has(String id) implements Condition {}

    record Not(Condition condition) implements Condition {}

    /// It is known to hold; what is not known counts as no: `surely QB06n = yes`.
    record Surely(Condition condition) implements Condition {}

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /// At least so many hold: `2 of (A; B; C)`.
    record AtLeast(int count, List<Condition> conditions) implements Condition {
        public AtLeast {
            conditions = List.copyOf(conditions);
        }
    }

    /// Units of age.
    enum Unit {
        DAYS,
        MONTHS,
        YEARS
    }

    /// How numbers compare.
    enum Comparison {
        LESS,
        AT_MOST,
        EQUAL,
        AT_LEAST,
        MORE;

        boolean holds(BigDecimal left, BigDecimal right) {
            int sign = left.compareTo(right);
            return switch (this) {
                case LESS -> sign < 0;
                case AT_MOST -> sign <= 0;
                case EQUAL -> sign == 0;
                case AT_LEAST -> sign >= 0;
                case MORE -> sign > 0;
            };
        }
    }
}
