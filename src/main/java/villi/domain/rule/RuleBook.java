package villi.domain.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import villi.domain.finding.RedFlag;
import villi.domain.growth.GrowthReference;
import villi.domain.setting.Settings;

/// The rules of the catalogue, read from the content files and checked.
///
/// @param flags a flag may have several rows, one per level
/// @param settings the values of convention that facts are computed with
public record RuleBook(
        List<FindingRow> findings,
        List<FlagRow> flags,
        List<GateRow> gates,
        List<RuleRow> rules,
        List<Contradiction> contradictions,
        Medicines medicines,
        Foods foods,
        GrowthReference growth,
        Settings settings) {

    public RuleBook {
        findings = List.copyOf(findings);
        flags = List.copyOf(flags);
        gates = List.copyOf(gates);
        rules = List.copyOf(rules);
        contradictions = List.copyOf(contradictions);
    }

    /// @param text one sentence; `{fact}` stands for the value of a fact
    public record FindingRow(String id, Condition when, String title, String text, List<String> sources) {
        public FindingRow {
            sources = List.copyOf(sources);
        }
    }

    public record FlagRow(
            String id, RedFlag.Level level, Condition when, String title, String reason, List<String> sources) {
        public FlagRow {
            sources = List.copyOf(sources);
        }
    }

    /// @param reason what is blocked and what is still allowed
    public record GateRow(
            String id,
            Condition when,
            String title,
            String reason,
            List<Target> blocks,
            Overriding overriding,
            List<String> sources) {
        public GateRow {
            blocks = List.copyOf(blocks);
            sources = List.copyOf(sources);
        }
    }

    /// @param part a rule may have several rows with the same id, numbered from 1
    /// @param each applies once per matching food, which its texts and targets name as `{food}`
    public record RuleRow(
            String id,
            int part,
            Optional<Each> each,
            Condition when,
            List<Action> actions,
            String because,
            Overriding overriding,
            List<String> sources) {
        public RuleRow {
            actions = List.copyOf(actions);
            sources = List.copyOf(sources);
        }
    }

    /// The foods of the reaction table for which a rule applies.
    ///
    /// @param types of the classifier; empty means any
    /// @param foods codes; empty means any
    /// @param monthsOut the food has been out for at least so long, or that is not told; 0 for any
    /// @param leftOut true when it applies also to foods that are left out now without a row in the table of
    /// reactions
    public record Each(Set<String> types, Set<String> foods, int monthsOut, boolean leftOut) {
        public Each {
            types = Set.copyOf(types);
            foods = Set.copyOf(foods);
        }
    }

    /// Food codes with the word that stands in a sentence.
    public record Foods(Map<String, String> names) {
        public Foods {
            names = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }

        /// The name in a sentence, for example `tree nuts`.
        public String name(String code) {
            return names.getOrDefault(code, code);
        }
    }

    /// Ids that depend on themselves.
    public Set<String> cycles() {
        return Dependencies.of(this).cycles();
    }
}
