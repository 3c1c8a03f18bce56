package villi.usecase.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What came out for a case, in lines that a dietitian can read.
///
/// @param sections lines by the names `findings`, `redFlags`, `gates`, `proposals`, `blockedBy`, `notices`, `closed`,
/// `blocks`, `lines`, `signing`, `byHand`, in this order
/// @param measures for each measure that could be added by hand (`eliminate milk`) what blocks it
/// @param reached names of rows, foods, supports and strains that played a part
public record CaseOutcome(
        Map<String, List<String>> sections, Map<String, List<String>> measures, SortedSet<String> reached) {

    public CaseOutcome {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        reached = Collections.unmodifiableSortedSet(new TreeSet<>(reached));
    }

    /// Line by line, `- ` expected and `+ ` found; sections that are not expected are left out.
    public List<String> differences(Map<String, List<String>> expected) {
        var all = new ArrayList<String>();
        expected.forEach((section, wanted) -> {
            var found = sections.getOrDefault(section, List.of());
            if (found.equals(wanted)) return;
            var lines = new ArrayList<String>();
            less(wanted, found).forEach(l -> lines.add("- " + section + ": " + l));
            less(found, wanted).forEach(l -> lines.add("+ " + section + ": " + l));
            if (lines.isEmpty()) {
                lines.add("- " + section + " in this order: " + String.join(" / ", wanted));
                lines.add("+ " + section + " in this order: " + String.join(" / ", found));
            }
            all.addAll(lines);
        });
        return all;
    }

    private static List<String> less(List<String> lines, List<String> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return left;
    }

    /// The lines of `must` and `never` that do not hold.
    public List<String> broken(List<ProvedCase.Wanted> wanted) {
        return wanted.stream()
                .filter(w -> holds(w) != w.present())
                .map(w -> (w.present() ? "- must " : "+ never ") + w)
                .toList();
    }

    private boolean holds(ProvedCase.Wanted w) {
        return switch (w.section()) {
            case "shut" -> !against(w.text()).isEmpty();
            case "open" -> against(w.text()).isEmpty();
            default -> sections.getOrDefault(w.section(), List.of()).stream().anyMatch(l -> begins(l, w.text()));
        };
    }

    private List<String> against(String measure) {
        var known = measures.get(measure);
        if (known == null) throw new IllegalArgumentException("no measure " + measure);
        return known;
    }

    private static boolean begins(String line, String text) {
        if (!line.startsWith(text)) return false;
        return line.length() == text.length() || " :,".indexOf(line.charAt(text.length())) >= 0;
    }
}
