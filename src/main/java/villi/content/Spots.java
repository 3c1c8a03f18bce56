package villi.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import villi.content.Spot.Reader;
import villi.domain.setting.Setting;

/// Finds in the shipped documents what a practice may change. Everything else of the same things is locked: red flags,
/// gates, rules that stop, protect, block or exclude, doses, ages, what a food contains.
final class Spots {

    private static final int LONGEST_WATCH = 28;
    private static final List<String> SAFETY = List.of("stop", "protect", "block", "require", "exclude", "override");

    private final List<Spot> found = new ArrayList<>();
    private final Set<String> locked = new HashSet<>();

    /// The spots of one document, which are added to all.
    List<Spot> read(Node root) {
        int before = found.size();
        if (root.isMapping()) root.fields().forEach(this::rows);
        return List.copyOf(found.subList(before, found.size()));
    }

    /// All spots so far, in the order of the documents.
    List<Spot> found() {
        return List.copyOf(found);
    }

    /// Names of values that exist and may not be changed.
    Set<String> locked() {
        return Set.copyOf(locked);
    }

    private void rows(String list, Node rows) {
        if (rows.isList()) rows.items().stream().filter(Node::isMapping).forEach(row -> row(list, row));
    }

    private void row(String list, Node row) {
        switch (list) {
            case "settings" -> dial(row);
            case "foods" -> id(row, "id").ifPresent(id -> food(row, id));
            case "groups" -> id(row, "code").ifPresent(id -> group(row, id));
            case "supports" -> id(row, "id").ifPresent(id -> support(row, id));
            case "entries" -> id(row, "code").ifPresent(id -> entry(row, id));
            case "findings" -> id(row, "id").ifPresent(id -> finding(row, id));
            case "rules" -> id(row, "id").ifPresent(id -> rule(row, id));
            case "redflags" -> id(row, "id").ifPresent(id -> lock(row, "flag." + id));
            case "gates" -> id(row, "id").ifPresent(id -> lock(row, "gate." + id));
            case "strains" -> id(row, "id").ifPresent(id -> lock(row, "strain." + id));
            default -> {}
        }
    }

    private static Optional<String> id(Node row, String key) {
        return row.maybe(key).map(Node::word);
    }

    private void dial(Node row) {
        row.only("key", "words", "unit", "value", "least", "most");
        var setting = new Setting(
                row.word("key"),
                row.text("words"),
                row.text("unit"),
                row.integer("value"),
                row.integer("value"),
                row.integer("least"),
                row.integer("most"));
        if (setting.least() > setting.value() || setting.value() > setting.most())
            row.report("the value must be from least to most");
        add(new Spot(setting.key(), setting.key(), setting.words(), row, List.of("value"), new Spot.Figure(setting)));
    }

    private void food(Node row, String id) {
        for (String field :
                List.of("id", "contains", "only_without", "from_months", "before_months", "portion", "gives"))
            locked.add("food." + id + "." + field);
        text(row, "food." + id + ".words", id, "Words for the food " + id, Reader.FAMILY, "words");
    }

    private void group(Node row, String code) {
        lock(row, "group." + code, "name", "family");
        String name = row.text("name", code);
        text(row, "group." + code + ".name", code, name + ": name for the practice", Reader.PRACTICE, "name");
        text(row, "group." + code + ".family", code, name + ": name for families", Reader.FAMILY, "family");
        row.maybe("length")
                .filter(l -> l.has("least") && l.has("usual") && l.has("most"))
                .ifPresent(l -> {
                    int least = l.integer("least");
                    int most = l.integer("most");
                    String trial = "trial." + code;
                    number(
                            row,
                            trial + ".usual",
                            code,
                            name + ": out for",
                            l.integer("usual"),
                            least,
                            most,
                            "length",
                            "usual");
                    number(row, trial + ".most", code, name + ": out for at most", most, least, most, "length", "most");
                    int watch = row.integer("watch_days");
                    if (watch > 0)
                        number(
                                row,
                                "watch." + code + ".days",
                                code,
                                name + ": watch after the last portion",
                                watch,
                                watch,
                                Math.max(watch, LONGEST_WATCH),
                                "watch_days");
                });
    }

    private void support(Node row, String id) {
        String key = "support." + id;
        lock(row, key, "name", "family", "because", "amounts");
        for (String field : List.of("dose", "amounts", "gates", "contra", "interactions", "stop", "days"))
            locked.add(key + "." + field);
        String name = row.text("name", id);
        text(row, key + ".name", id, name + ": name for the practice", Reader.PRACTICE, "name");
        text(row, key + ".family", id, name + ": name for families", Reader.FAMILY, "family");
        text(row, key + ".because", id, name + ": because", Reader.FAMILY, "because");
        if (row.maybe("amounts").filter(Node::isList).isPresent()) {
            List<Node> amounts = row.get("amounts").items();
            for (int i = 0; i < amounts.size(); i++) {
                if (amounts.get(i).has("dose")) locked.add(key + ".dose");
                String from = amounts.get(i).word("from_months", "0");
                String words = name + ": how, from " + from + " months";
                text(row, key + ".how." + from, id, words, Reader.FAMILY, "amounts", String.valueOf(i), "how");
            }
        }
        if (row.has("days") && row.flag("practice", false) && !nourishes(row)) {
            int days = row.integer("days");
            number(row, key + ".days", id, name + ": at most for", days, 1, days, "days");
        }
    }

    /// True when an amount gives a nutrient, so that a shorter course would leave a gap.
    private static boolean nourishes(Node row) {
        return row.has("amounts")
                && row.get("amounts").items().stream()
                        .flatMap(a -> a.maybe("dose").stream())
                        .anyMatch(d -> d.has("nutrient"));
    }

    private void entry(Node row, String code) {
        lock(row, "library." + code, "title", "known", "not-known");
        String name = row.text("title", code);
        String key = "library." + code;
        text(row, key + ".title", code, name + ": title", Reader.PRACTICE, "title");
        text(row, key + ".known", code, name + ": what we know", Reader.FAMILY, "known");
        text(row, key + ".not-known", code, name + ": what we do not know", Reader.FAMILY, "not-known");
    }

    private void finding(Node row, String id) {
        String key = id.startsWith("finding.") ? id : "finding." + id;
        lock(row, key, "title", "text");
        text(row, key + ".title", id, "Finding " + id + ": title", Reader.PRACTICE, "title");
        text(row, key + ".text", id, "Finding " + id + ": text", Reader.PRACTICE, "text");
    }

    private void rule(Node row, String id) {
        String key = "rule." + id + row.maybe("part").map(p -> "." + p.word()).orElse("");
        if (SAFETY.stream().anyMatch(row::has)) {
            lock(row, key);
            return;
        }
        lock(row, key, "because", "print");
        text(row, key + ".because", id, "Rule " + id + ": because", Reader.FAMILY, "because");
        text(row, key + ".print", id, "Rule " + id + ": printed", Reader.FAMILY, "print");
    }

    private void lock(Node row, String key, String... but) {
        var open = List.of(but);
        for (String field : row.fields().keySet()) if (!open.contains(field)) locked.add(key + "." + field);
    }

    private void text(Node row, String key, String about, String words, Reader reader, String... path) {
        at(row, path).ifPresent(n -> {
            var contains = row.has("contains") ? row.words("contains") : List.<String>of();
            add(new Spot(key, about, words, row, List.of(path), new Spot.Text(n.text(), reader, contains)));
        });
    }

    private static Optional<Node> at(Node row, String... path) {
        if (path.length == 1) return row.maybe(path[0]);
        return row.get(path[0]).items().get(Integer.parseInt(path[1])).maybe(path[2]);
    }

    private void number(
            Node row, String key, String about, String words, int shipped, int least, int most, String... path) {
        if (least == most) {
            locked.add(key);
            return;
        }
        var setting = new Setting(key, words, "days", shipped, shipped, least, most);
        add(new Spot(key, about, words, row, List.of(path), new Spot.Figure(setting)));
    }

    private void add(Spot spot) {
        found.add(spot);
    }
}
