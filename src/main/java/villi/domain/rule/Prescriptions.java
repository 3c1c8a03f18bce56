package villi.domain.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.LinkId;

/// The medicines that are taken, with their classes, from every table that names medicines, and what the probes
/// of the form say about a class by themselves.
final class Prescriptions {

    /// @param name as written, or the class in words, or "this medicine" where neither is told
    /// @param prescribed yes, no, or not told
    record Medicine(String name, Set<String> classes, Truth prescribed, SortedSet<Slot> because) {}

    /// Where medicines are written.
    ///
    /// @param prescribed the column that tells it; empty where the kind is always prescribed
    /// @param kind the column that names a class; empty where there is none
    /// @param now the column that tells whether it is still taken; empty where the table asks for now
    /// @param otherwise the class of a name that is not listed; empty to ask
    private record Source(String table, String name, String prescribed, String kind, String now, String otherwise) {}

    private static final List<Source> SOURCES = List.of(
            new Source("QJ01", "QJ01a", "QJ01d", "", "", ""),
            new Source("QJ05", "QJ05a", "QJ05d", "", "QJ05e", "acid_reducer"),
            new Source("QJ06", "QJ06a", "", "QJ06b", "QJ06d", "immune_medicine"),
            new Source("QJ08", "QJ08a", "QJ08d", "QJ08b", "", "bowel_medicine"),
            new Source("QH14", "QH14a", "QH14c", "", "", "laxative"));

    private static final Map<String, String> KINDS = Map.of(
            "steroid-inhaled", "steroid_inhaled",
            "steroid", "steroid",
            "immune", "immunosuppressant",
            "biologic", "biologic",
            "chemo", "chemo",
            "laxative", "laxative",
            "anti-diarrhoeal", "antidiarrhoeal",
            "antispasmodic", "antispasmodic");

    private static final Map<String, Condition> PROBES = probes();

    private final View view;
    private final List<Medicine> medicines;

    private Prescriptions(View view, List<Medicine> medicines) {
        this.view = view;
        this.medicines = List.copyOf(medicines);
    }

    private static Map<String, Condition> probes() {
        var all = new HashMap<String, Condition>();
        all.put("nsaid", Ask.chosen("QJ02", "1-3", "4-9", "10-14", "15-plus"));
        all.put("nsaid.prescribed", Ask.yes("QJ02b"));
        all.put("aspirin", Ask.yes("QJ03"));
        all.put("aspirin.prescribed", Ask.yes("QJ03b"));
        all.put("antibiotic", Ask.yes("QJ04a"));
        all.put("antibiotic.prescribed", Ask.yes("QJ04a"));
        all.put("contraceptive", Ask.chosen("QJ11", "pill"));
        Map.of(
                        "lithium",
                        "lithium",
                        "antiepileptic",
                        "anti-seizure",
                        "thyroid",
                        "thyroid",
                        "warfarin",
                        "warfarin",
                        "doac",
                        "blood-thinner",
                        "insulin",
                        "insulin",
                        "sulfonylurea",
                        "sulfonylurea",
                        "digoxin",
                        "digoxin",
                        "theophylline",
                        "theophylline",
                        "clozapine",
                        "clozapine")
                .forEach((kind, code) -> all.put(kind, Ask.chosen("QJ07", code)));
        Map.of(
                        "maoi",
                        "maoi",
                        "linezolid",
                        "linezolid",
                        "nitroimidazole",
                        "metronidazole",
                        "disulfiram",
                        "disulfiram",
                        "transplant",
                        "transplant",
                        "psychiatric",
                        "psychiatric",
                        "diabetes",
                        "diabetes-other")
                .forEach((kind, code) -> all.put(kind, Ask.chosen("QJ07", code)));
        return Map.copyOf(all);
    }

    static Prescriptions of(View view, Medicines known) {
        var all = new ArrayList<Medicine>();
        for (var source : SOURCES) {
            for (int row : view.filled(source.table()))
                read(view, known, source, row).ifPresent(all::add);
        }
        return new Prescriptions(view, all);
    }

    private static Optional<Medicine> read(View view, Medicines known, Source source, int row) {
        if (!source.now().isEmpty() && yes(view, source.now(), row).no()) return Optional.empty();
        var because = new TreeSet<Slot>();
        var name = word(view, source.name(), row, because);
        var kind = word(view, source.kind(), row, because);
        if (name.isEmpty()) because.add(Slot.of(source.name(), row));
        var classes = new LinkedHashSet<>(known.classes(name));
        if (KINDS.containsKey(kind)) classes.add(KINDS.get(kind));
        if (classes.isEmpty() && !source.otherwise().isEmpty()) classes.add(source.otherwise());
        var prescribed = source.prescribed().isEmpty() ? Truth.YES : yes(view, source.prescribed(), row);
        if (!prescribed.unknown()) because.addAll(prescribed.because());
        return Optional.of(new Medicine(shown(name, kind), Set.copyOf(classes), prescribed, because));
    }

    private static String word(View view, String column, int row, Set<Slot> because) {
        if (column.isEmpty() || !(view.at(column, row) instanceof Seen.Told told)) return "";
        because.addAll(told.because());
        return View.word(told.values().getFirst());
    }

    private static String shown(String name, String kind) {
        return Stream.of(name, kind, "this medicine")
                .filter(w -> !w.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static Truth yes(View view, String item, int row) {
        return view.chosen(new LinkId(item), row, Set.of("yes"));
    }

    List<Medicine> medicines() {
        return medicines;
    }

    /// The probe of the form for a class, if it has one.
    static Optional<Condition> probe(String kind) {
        return Optional.ofNullable(PROBES.get(kind));
    }

    /// The classes that a condition can ask for besides those of the medicine list.
    static Set<String> kinds() {
        var all = new TreeSet<String>(KINDS.values());
        PROBES.keySet().stream().filter(k -> !k.contains(".")).forEach(all::add);
        SOURCES.stream().map(Source::otherwise).filter(o -> !o.isEmpty()).forEach(all::add);
        all.addAll(List.of("any", "class_unknown"));
        return all;
    }

    /// `nsaid`, `nsaid.prescribed`, `any`, `class_unknown`.
    ///
    /// @param probed what the probe of the form says
    Truth has(String wanted, Truth probed) {
        boolean onlyPrescribed = wanted.endsWith(".prescribed");
        var kind = onlyPrescribed ? wanted.substring(0, wanted.length() - ".prescribed".length()) : wanted;
        var listed = Truth.any(
                matching(kind), m -> onlyPrescribed ? m.prescribed().and(m.because()) : Truth.of(true, m.because()));
        return Truth.any(List.of(listed, probed, listKnown()), t -> t);
    }

    private List<Medicine> matching(String kind) {
        return medicines.stream()
                .filter(m -> kind.equals("any")
                        || (kind.equals("class_unknown")
                                ? m.classes().isEmpty()
                                : m.classes().contains(kind)))
                .toList();
    }

    /// No when the list of medicines was told, unknown when it was not.
    private Truth listKnown() {
        return view.filled("QJ01").isEmpty() ? view.bare("QJ01") : Truth.NO;
    }
}
