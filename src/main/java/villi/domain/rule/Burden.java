package villi.domain.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.LinkId;
import villi.domain.setting.Dial;
import villi.domain.setting.Settings;

/// The symptom-burden inventory (section 2.6), with its rules for missing answers. A practice tool for following
/// change.
final class Burden {

    /// The eleven systems, in the order of the form.
    static final List<String> SYSTEMS =
            List.of("GI", "SKIN", "RESP", "ENERGY", "HEAD", "MUSC", "MIND", "MOOD", "SLEEP", "APPET", "IMMUNE");

    private Burden() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("bsc_total", c -> total(c));
        into.put("bsc_band", c -> band(c.fact("bsc_total"), c.book().settings()));
        for (var system : SYSTEMS) {
            into.put(
                    "bsc_" + system.toLowerCase(Locale.ROOT),
                    c -> system(c.symptoms().getOrDefault(system, List.of())));
        }
    }

    /// One symptom: how often times how much bother, a quarter of it.
    ///
    /// @param item the question that asks how often
    /// @param score 0–4, empty when not answered
    /// @param estimated the bother was not told and counts as 2
    record Symptom(LinkId item, Optional<BigDecimal> score, boolean estimated, SortedSet<Slot> because) {

        static Symptom of(
                LinkId item, Optional<BigDecimal> often, Optional<BigDecimal> bother, SortedSet<Slot> because) {
            if (often.isEmpty()) return new Symptom(item, Optional.empty(), false, because);
            if (often.get().signum() == 0) return new Symptom(item, often, false, because);
            var weight = bother.orElse(BigDecimal.TWO);
            var score = often.get().multiply(weight).divide(BigDecimal.valueOf(4), MathContext.DECIMAL64);
            return new Symptom(item, Optional.of(score), bother.isEmpty(), because);
        }
    }

    /// The asked items of every system.
    static Map<String, List<Symptom>> items(Case c) {
        Map<String, List<Symptom>> bySystem = new TreeMap<>();
        for (var slot : c.view().inventory()) {
            var id = slot.linkId().value();
            var often = c.view().at(slot.linkId(), 0);
            var bother = c.view().at(id.substring(0, id.length() - 1) + "B");
            var because = Numbers.of(often).map(BigDecimal::signum).orElse(0) > 0
                    ? Truth.union(often.because(), bother.because())
                    : often.because();
            bySystem.computeIfAbsent(id.split("-")[1], _ -> new ArrayList<>())
                    .add(Symptom.of(slot.linkId(), Numbers.of(often), Numbers.of(bother), because));
        }
        return bySystem;
    }

    /// Mean of the answered items times 25, when at least 70 % of them are answered.
    static Fact system(List<Symptom> items) {
        var slots = new TreeSet<Slot>();
        items.forEach(i -> slots.addAll(i.because()));
        var answered =
                items.stream().map(Symptom::score).flatMap(Optional::stream).toList();
        if (answered.isEmpty() || answered.size() * 10 < items.size() * 7) return new Fact.Unknown(slots);
        var sum = answered.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(BigDecimal.valueOf(answered.size()), MathContext.DECIMAL64);
        return Facts.amount(mean.multiply(BigDecimal.valueOf(25)).setScale(1, RoundingMode.HALF_UP), slots);
    }

    private static Fact total(Case c) {
        return total(c.symptoms(), c.age().months() < 12 ? 6 : 8);
    }

    /// Mean of the counted systems of the eleven (what stands under "other" is followed by itself), when enough of
    /// them count and at most a fifth of the items is estimated.
    static Fact total(Map<String, List<Symptom>> told, int needed) {
        var systems = new TreeMap<>(told);
        systems.keySet().retainAll(SYSTEMS);
        var all = systems.values().stream().flatMap(List::stream).toList();
        var slots = new TreeSet<Slot>();
        all.forEach(i -> slots.addAll(i.because()));
        var scores = systems.values().stream()
                .map(Burden::system)
                .filter(Fact.Amount.class::isInstance)
                .map(f -> ((Fact.Amount) f).value())
                .toList();
        long answered = all.stream().filter(i -> i.score().isPresent()).count();
        long estimated = all.stream().filter(Symptom::estimated).count();
        if (scores.size() < needed || estimated * 5 > answered) return new Fact.Unknown(slots);
        var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Facts.amount(sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP), slots);
    }

    /// Low, mild, moderate or high, by the settings of the practice; 0–9, 10–24, 25–49 and from 50 as shipped.
    static Fact band(Fact total, Settings settings) {
        if (!(total instanceof Fact.Amount a)) return total;
        if (from(a, settings.of(Dial.BURDEN_HIGH))) return new Fact.Word("high", a.because());
        if (from(a, settings.of(Dial.BURDEN_MODERATE))) return new Fact.Word("moderate", a.because());
        return new Fact.Word(from(a, settings.of(Dial.BURDEN_MILD)) ? "mild" : "low", a.because());
    }

    private static boolean from(Fact.Amount total, int first) {
        return total.value().compareTo(BigDecimal.valueOf(first)) >= 0;
    }
}
