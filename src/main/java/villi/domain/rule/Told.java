package villi.domain.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import villi.domain.finding.Finding;

/// Findings that name what was told: a type for each food, a class for each medicine.
final class Told {

    private Told() {}

    static List<Finding> findings(Case of) {
        var all = new ArrayList<Finding>();
        for (var r : of.reactions()) all.add(reaction(of, r));
        all.addAll(medicines(of));
        return all;
    }

    private static Finding reaction(Case of, Reaction r) {
        var name = of.book().foods().name(r.food());
        var title = "Reaction to " + name;
        return new Finding(r.id(), title, title + ": " + words(r.type()) + ", told by " + teller(r) + ".", r.because());
    }

    private static String words(Reaction.Type type) {
        return switch (type) {
            case ANAPHYLAXIS -> "signs of a serious allergic reaction";
            case IMMEDIATE -> "an immediate reaction";
            case FPIES -> "vomiting hours after the food, as in FPIES";
            case EOE -> "with trouble in the food pipe";
            case DELAYED_SUSPECTED -> "a delayed reaction is suspected";
            case DELAYED_PROVEN -> "a delayed reaction, shown by eating it again";
            case INTOLERANCE -> "depends on the amount";
            case TEST_ONLY -> "only a test says so";
            case POLLEN_FOOD -> "mouth itch with raw food and pollen";
            case UNCLEAR -> "does not fit a type";
            case UNKNOWN -> "not enough told to sort it";
        };
    }

    private static String teller(Reaction r) {
        return switch (r.confidence()) {
            case HIGH -> "an allergist or a supervised test";
            case MEDIUM -> "a doctor";
            case LOW -> "the family";
        };
    }

    private static List<Finding> medicines(Case of) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        for (var m : of.prescriptions().medicines()) {
            for (var kind : m.classes().isEmpty() ? List.of("class_unknown") : List.copyOf(m.classes())) {
                var id = "rx." + kind + (m.prescribed().yes() ? ".prescribed" : "");
                var how = m.classes().isEmpty() ? "this name is not on the list" : kind.replace('_', ' ');
                byId.putIfAbsent(id, new Finding(id, m.name(), m.name() + ": " + how + ".", m.because()));
            }
        }
        return List.copyOf(byId.values());
    }
}
