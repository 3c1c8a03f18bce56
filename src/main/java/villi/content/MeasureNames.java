package villi.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.finding.Proposal;
import villi.domain.rule.Measure;
import villi.domain.rule.RuleBook;
import villi.domain.rule.Target;

/// The measures that rules may name: foods, supports, and groups of them.
final class MeasureNames {

    private final RuleBook.Foods foods;
    private final Set<String> supports;
    private final Set<String> offers;
    private final Map<String, List<Node>> groups;

    private MeasureNames(
            RuleBook.Foods foods, Set<String> supports, Set<String> offers, Map<String, List<Node>> groups) {
        this.foods = foods;
        this.supports = supports;
        this.offers = offers;
        this.groups = groups;
    }

    static MeasureNames read(Node root) {
        root.only("foods", "supports", "offers", "groups");
        var names = new LinkedHashMap<String, String>();
        root.get("foods").fields().forEach((code, name) -> names.put(code, name.text()));
        var groups = new LinkedHashMap<String, List<Node>>();
        root.get("groups").fields().forEach((name, members) -> groups.put(name, members.items()));
        return new MeasureNames(
                new RuleBook.Foods(names),
                Set.copyOf(root.words("supports")),
                Set.copyOf(root.words("offers")),
                groups);
    }

    RuleBook.Foods foods() {
        return foods;
    }

    /// `eliminate:*`, `eliminate:* but milk, egg`, `eliminate:milk`, `eliminate:{food}` or the name of a group.
    List<Target> targets(Node n) {
        var members = groups.get(n.text());
        return members == null
                ? List.of(target(n))
                : members.stream().map(this::target).toList();
    }

    private Target target(Node n) {
        var parts = n.text().split(" but ", 2);
        var measure = measure(n, parts[0]);
        if (parts.length == 2) return allBut(n, measure, parts[1]);
        return measure.code().equals("*") ? new Target.Every(measure.kind()) : new Target.These(Set.of(measure));
    }

    private Target allBut(Node n, Measure every, String codes) {
        if (!every.code().equals("*")) throw n.bad("\"but\" stands only after every measure of a kind");
        var spared = Stream.of(codes.split(", *"))
                .map(code -> measure(n, kindName(every.kind()) + ":" + code).code())
                .collect(Collectors.toSet());
        return new Target.AllBut(every.kind(), spared);
    }

    private static String kindName(Measure.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Measure measure(Node n, String word) {
        int colon = word.indexOf(':');
        if (colon < 0) throw n.bad("unknown group of measures \"" + word + "\"" + Nearest.hint(word, groups.keySet()));
        var name = word.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_');
        var kind = Stream.of(Measure.Kind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> n.bad("unknown kind of measure \"" + word + "\""));
        var code = word.substring(colon + 1);
        switch (kind) {
            case ELIMINATE, GIVE_BACK, HABIT -> known(n, code, foods.names().keySet());
            case SUPPORT -> known(n, code, supports);
            case OFFER -> known(n, code, offers);
            case MEDICINE_QUESTION, REFER, TEST -> {}
        }
        return new Measure(kind, code);
    }

    /// Reports a proposal of something that the catalogue does not have.
    void check(Node n, Proposal.Kind kind, String code) {
        switch (kind) {
            case ELIMINATE, HABIT -> known(n, code, foods.names().keySet());
            case SUPPORT -> known(n, code, supports);
            case MEDICINE_QUESTION, REFER, TEST -> {
                if (!code.startsWith("R-")) n.report("expected the id of a rule, found \"" + code + "\"");
            }
        }
    }

    private static void known(Node n, String code, Collection<String> codes) {
        if (code.equals("*") || code.equals("{food}") || codes.contains(code)) return;
        n.report("unknown measure \"" + code + "\"" + Nearest.hint(code, new TreeSet<>(codes)));
    }
}
