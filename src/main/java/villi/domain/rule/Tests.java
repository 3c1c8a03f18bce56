package villi.domain.rule;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;

/// The coeliac status from tests and diagnoses (section QR).
final class Tests {

    private Tests() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("celiac_status", Tests::celiac);
        into.put("celiac_diagnosed", Tests::diagnosed);
        into.put("calprotectin_high", Tests::calprotectin);
        into.put("gluten_intake_ok", c -> Facts.flag(c.test(Ask.chosen("QF18", "2"))));
    }

    /// `positive`, `negative_valid`, `not_indicated`, `pending`, `negative_not_valid`, `not_tested` or `unknown`.
    /// A diagnosis or a positive test counts before all; a negative one is valid only with gluten eaten and normal
    /// IgA.
    private static Fact celiac(Case c) {
        var known = c.test(Ask.chosen("QO01", "celiac"));
        if (known.yes()) return new Fact.Word("positive", known.because());
        var rows = new TreeMap<Integer, Fact.Word>();
        for (int row : c.view().filled("QR01")) {
            var status = row(c, row);
            rows.putIfAbsent(rank(status.value()), status);
        }
        return rows.isEmpty() ? untested(c) : rows.firstEntry().getValue();
    }

    /// Told by a doctor; without that word never true, so that the test is asked for.
    private static Fact diagnosed(Case c) {
        var told = c.test(Ask.chosen("QO01", "celiac"));
        return new Fact.Flag(told.yes(), told.because());
    }

    private static Fact untested(Case c) {
        var spared = c.test(Ask.yes("QR01e"));
        if (spared.yes()) return new Fact.Word("not_indicated", spared.because());
        var tested = c.view().at("QR01n");
        return new Fact.Word(c.test(Ask.chosen("QR01n", "no")).yes() ? "not_tested" : "unknown", tested.because());
    }

    private static int rank(String status) {
        return switch (status) {
            case "positive" -> 0;
            case "negative_valid" -> 1;
            case "pending" -> 2;
            case "negative_not_valid" -> 3;
            default -> 4;
        };
    }

    private static Fact.Word row(Case c, int row) {
        var result = c.view().at("QR01b", row);
        var because = new TreeSet<Slot>(result.because());
        var word = result instanceof Seen.Told told ? View.word(told.values().getFirst()) : "";
        if (!word.equals("negative")) {
            return new Fact.Word(word.equals("positive") || word.equals("pending") ? word : "unknown", because);
        }
        because.addAll(c.view().at("QR01c", row).because());
        because.addAll(c.view().at("QR01d", row).because());
        boolean eaten = is(c.view().at("QR01d", row), "yes");
        boolean enoughIga = is(c.view().at("QR01c", row), "normal")
                && !c.test(Ask.chosen("QO17", "iga-deficiency")).yes();
        return new Fact.Word(eaten && enoughIga ? "negative_valid" : "negative_not_valid", because);
    }

    /// At least 250 µg/g once, or 50 µg/g twice (RF34).
    private static Fact calprotectin(Case c) {
        var raised = new TreeSet<Slot>();
        boolean high = false;
        for (int row : c.view().filled("QR03")) {
            var value = Numbers.of(c.view().at("QR03c", row));
            if (!is(c.view().at("QR03a", row), "calprotectin")
                    || value.isEmpty()
                    || value.get().intValue() < 50) continue;
            raised.add(Slot.of("QR03c", row));
            high |= value.get().intValue() >= 250 || raised.size() >= 2;
        }
        return new Fact.Flag(high, raised);
    }

    private static boolean is(Seen seen, String code) {
        return seen instanceof Seen.Told told
                && View.word(told.values().getFirst()).equals(code);
    }
}
