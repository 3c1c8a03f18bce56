package villi.usecase.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import villi.domain.plan.Situation;
import villi.domain.rule.Blocker;
import villi.domain.rule.Measure;
import villi.usecase.plan.Rulings;

/// What the safety gate keeps out of one person's plan, measure by measure and blocker by blocker.
final class ClosedMeasures {

    private static final int FEW = 4;

    private final List<Measure> all;
    private final Map<Measure, List<Blocker>> against = new LinkedHashMap<>();

    ClosedMeasures(Rulings rulings, Situation s) {
        all = measures(rulings);
        for (var measure : all) against.put(measure, s.gate().check(measure).blockers());
    }

    private static List<Measure> measures(Rulings rulings) {
        var foods = List.copyOf(rulings.rules().foods().names().keySet());
        var supports = rulings.catalogue().supports().supports().stream()
                .map(s -> Measure.support(s.id()))
                .toList();
        var others = Stream.of(Measure.Kind.MEDICINE_QUESTION, Measure.Kind.REFER, Measure.Kind.TEST)
                .map(k -> new Measure(k, "any"));
        return Stream.of(
                        foods.stream().map(Measure::eliminate),
                        foods.stream().map(Measure::giveBack),
                        supports.stream(),
                        foods.stream().map(f -> new Measure(Measure.Kind.HABIT, f)),
                        others)
                .flatMap(s -> s)
                .toList();
    }

    /// `eliminate milk` with the ids that block it for sure or until they are answered.
    Map<String, List<String>> byMeasure() {
        var named = new LinkedHashMap<String, List<String>>();
        against.forEach((m, blockers) -> named.put(
                kind(m) + " " + m.code(),
                blockers.stream()
                        .filter(b -> b.certainty() != Blocker.Certainty.TO_ASK)
                        .map(Blocker::id)
                        .toList()));
        return named;
    }

    /// One line for each blocker, for example `G-LINE never: support SUP.FERMENT SUP.PROBIOTIC`.
    List<String> lines() {
        var hit = new LinkedHashMap<String, List<Measure>>();
        against.forEach((m, blockers) -> blockers.forEach(
                b -> hit.computeIfAbsent(head(b), _ -> new ArrayList<>()).add(m)));
        return hit.entrySet().stream()
                .map(e -> e.getKey() + ": " + words(e.getValue()))
                .sorted()
                .toList();
    }

    private static String head(Blocker b) {
        return b.id() + " "
                + switch (b.certainty()) {
                    case KNOWN -> word(b.overriding());
                    case ASSUMED -> "until answered";
                    case TO_ASK -> "ask first";
                    case TO_RECORD -> "record first";
                };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String kind(Measure m) {
        return m.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String words(List<Measure> hit) {
        var kinds = new ArrayList<String>();
        for (var kind : Measure.Kind.values()) {
            var in = codes(hit, kind);
            if (in.isEmpty()) continue;
            var out = new ArrayList<>(codes(all, kind));
            out.removeAll(in);
            var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + " ";
            if (out.isEmpty()) kinds.add(name + "*");
            else if (out.size() <= FEW && in.size() > FEW) kinds.add(name + "* but " + String.join(" ", out));
            else kinds.add(name + String.join(" ", in));
        }
        return String.join(", ", kinds);
    }

    private static List<String> codes(List<Measure> measures, Measure.Kind kind) {
        return measures.stream()
                .filter(m -> m.kind() == kind)
                .map(Measure::code)
                .toList();
    }
}
