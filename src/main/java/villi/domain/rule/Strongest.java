package villi.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;

/// The five strongest symptoms of the symptom check, and the problems that the family named (section 2.6, step 4).
final class Strongest {

    private static final int MOST = 5;

    /// How the questions of the symptom check begin; what follows is the name of the symptom.
    static final Pattern ASKED = Pattern.compile("How often (?:did|was|were) (?:\\{x}|you) (?:have )?(.+)\\?");

    /// The questions of a problem and of how bad it is.
    private static final Map<String, String> TARGETS = Map.of("QB01", "QB01a", "QB01b", "QB01c", "QB01d", "QB01e");

    private Strongest() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("bsc_top", c -> list(symptoms(c)));
        into.put("bsc_top_count", c -> count(symptoms(c)));
        into.put("targets", c -> list(targets(c)));
        into.put("targets_told", c -> count(targets(c)));
    }

    private record Line(String words, SortedSet<Slot> because) {}

    private static List<Line> symptoms(Case c) {
        return c.symptoms().values().stream()
                .flatMap(List::stream)
                .filter(s -> s.score().filter(n -> n.signum() > 0).isPresent())
                .sorted(Comparator.comparing((Burden.Symptom s) -> s.score().orElseThrow())
                        .reversed()
                        .thenComparing(Burden.Symptom::item))
                .limit(MOST)
                .map(s -> new Line(name(c, s) + " " + plain(s.score().orElseThrow()), s.because()))
                .toList();
    }

    private static String name(Case c, Burden.Symptom symptom) {
        String question = c.view().wording(symptom.item());
        var asked = ASKED.matcher(question);
        return asked.matches() ? asked.group(1) : question;
    }

    private static List<Line> targets(Case c) {
        var all = new ArrayList<Line>();
        TARGETS.keySet().stream().sorted().forEach(problem -> {
            if (!(c.view().at(problem) instanceof Seen.Told told)) return;
            var how = c.view().at(TARGETS.getOrDefault(problem, ""));
            Numbers.of(how)
                    .ifPresent(n -> all.add(new Line(
                            View.word(told.values().getFirst()).strip() + " " + plain(n),
                            Truth.union(told.because(), how.because()))));
        });
        return all;
    }

    private static Fact list(List<Line> lines) {
        return lines.isEmpty()
                ? new Fact.Unknown(new TreeSet<>())
                : new Fact.Word(lines.stream().map(Line::words).collect(Collectors.joining(", ")), because(lines));
    }

    private static Fact count(List<Line> lines) {
        return Facts.amount(lines.size(), because(lines));
    }

    private static SortedSet<Slot> because(List<Line> lines) {
        var slots = new TreeSet<Slot>();
        lines.forEach(l -> slots.addAll(l.because()));
        return slots;
    }

    private static String plain(BigDecimal score) {
        return score.stripTrailingZeros().toPlainString();
    }
}
