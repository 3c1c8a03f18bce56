package villi.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import villi.domain.intake.Slot;

/// The medicines that are taken now, with their classes, and what the probes say about classes.
final class Prescriptions {

    /// @param name as written
    /// @param prescribed yes, no, or not told
    record Medicine(String name, Set<String> classes, Truth prescribed, SortedSet<Slot> because) {}

    /// A probe of the form that names a class by itself.
    private record Probe(String item, String code, String kind) {}

    private static final Map<String, String> DRUGS = Map.ofEntries(
            Map.entry("lithium", "lithium"),
            Map.entry("anti-seizure", "antiepileptic"),
            Map.entry("thyroid", "thyroid"),
            Map.entry("blood-thinner", "anticoagulant"),
            Map.entry("diabetes", "diabetes"),
            Map.entry("maoi", "maoi"),
            Map.entry("digoxin", "digoxin"),
            Map.entry("theophylline", "theophylline"),
            Map.entry("clozapine", "clozapine"));

    private final View view;
    private final List<Medicine> medicines;

    private Prescriptions(View view, List<Medicine> medicines) {
        this.view = view;
        this.medicines = List.copyOf(medicines);
    }

    static Prescriptions of(View view, Medicines known) {
        var all = new ArrayList<Medicine>();
        for (int row : view.filled("QJ01")) {
            if (!(view.at("QJ01a", row) instanceof Seen.Told told)) continue;
            var name = View.word(told.values().getFirst());
            var prescribed = chosen(view, "QJ01d", row, "yes");
            all.add(new Medicine(name, known.classes(name), prescribed, Truth.union(told.because(), prescribed.because())));
        }
        return new Prescriptions(view, all);
    }

    List<Medicine> medicines() {
        return medicines;
    }

    private static Truth chosen(View view, String item, int row, String code) {
        return switch (view.at(item, row)) {
            case Seen.Told told -> Truth.of(
                    told.values().stream().map(View::word).anyMatch(code::equals), told.because());
            case Seen.Unknown open -> Truth.unknown(open.because());
            case Seen.RuledOut out -> Truth.of(false, out.because());
        };
    }

    /// `nsaid`, `nsaid.prescribed`, `any`, `class_unknown`.
    Truth has(String wanted) {
        var kind = wanted.endsWith(".prescribed") ? wanted.substring(0, wanted.length() - ".prescribed".length()) : wanted;
        boolean onlyPrescribed = kind.length() != wanted.length();
        var listed = Truth.any(matching(kind), m -> onlyPrescribed ? m.prescribed() : Truth.of(true, m.because()));
        if (listed.yes()) return listed;
        var probed = onlyPrescribed ? Truth.NO : Truth.any(probes(kind), p -> chosen(view, p.item(), 0, p.code()));
        return Truth.any(List.of(listed, probed, listKnown()), t -> t);
    }

    private List<Medicine> matching(String kind) {
        return medicines.stream()
                .filter(m -> kind.equals("any")
                        || (kind.equals("class_unknown") ? m.classes().isEmpty() : m.classes().contains(kind)))
                .toList();
    }

    private static List<Probe> probes(String kind) {
        return DRUGS.entrySet().stream()
                .filter(e -> e.getValue().equals(kind))
                .map(e -> new Probe("QJ07", e.getKey(), kind))
                .toList();
    }

    /// No when the list of medicines was told, unknown when it was not.
    private Truth listKnown() {
        if (!medicines.isEmpty()) return Truth.NO;
        return switch (view.table("QJ01")) {
            case Seen.RuledOut out -> Truth.of(false, out.because());
            case Seen.Unknown open -> Truth.unknown(open.because());
            case Seen.Told told -> Truth.of(false, new TreeSet<>(told.because()));
        };
    }
}
