package villi.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.setting.Change;
import villi.domain.setting.Setting;

/// Changes shipped documents as a practice's own files say, while they are being read. It changes parsed values, not
/// records, so that the usual readers check the result and name the practice's file and line.
final class Overlay {

    private static final String SETTINGS = "settings.yaml";
    private static final String WORDING = "wording.yaml";

    private final Problems problems;
    private final Map<String, Node> numbers;
    private final Map<String, Node> words;
    private final OwnFoods foods;
    private final Spots spots = new Spots();
    private final ShippedFoods shipped = new ShippedFoods();
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Overlay(Map<String, Node> documents, Problems problems) {
        this.problems = problems;
        this.numbers = fields(documents, SETTINGS);
        this.words = fields(documents, WORDING);
        this.foods = new OwnFoods(Optional.ofNullable(documents.get("foods.yaml")), problems);
    }

    /// Changes nothing.
    static Overlay none(Problems problems) {
        return new Overlay(Map.of(), problems);
    }

    static Overlay of(OwnFiles files, Problems problems) {
        return new Overlay(files.documents(), problems);
    }

    private Map<String, Node> fields(Map<String, Node> documents, String name) {
        return Optional.ofNullable(documents.get(name))
                .flatMap(n -> problems.collect(n::fields))
                .orElse(Map.of());
    }

    /// The document with what the practice changed in it.
    Node apply(Node root) {
        problems.collect(() -> {
            if (root.isMapping()) change(root);
            return root;
        });
        return root;
    }

    private void change(Node root) {
        shipped.add(root);
        for (Spot spot : spots.read(root)) {
            switch (spot.holds()) {
                case Spot.Text text -> problems.collect(() -> reword(spot, text));
                case Spot.Figure number -> problems.collect(() -> reset(spot, number.setting()));
            }
        }
        foods.join(root);
        foods.joinSwaps(root, shipped, problems);
    }

    private boolean reword(Spot spot, Spot.Text text) {
        Node own = words.get(spot.key());
        if (own == null || own.text().equals(text.shipped())) return false;
        List<String> objections = OwnWords.objections(text, own.text());
        objections.forEach(own::report);
        if (!objections.isEmpty()) return false;
        spot.row().replace(spot.path(), own);
        changes.add(change(Change.Kind.WORDING, spot, text.shipped(), own.text(), own));
        return true;
    }

    private boolean reset(Spot spot, Setting setting) {
        Node own = numbers.get(spot.key());
        settings.put(spot.key(), setting);
        if (own == null || own.integer() == setting.shipped()) return false;
        int value = own.integer();
        if (value < setting.least() || value > setting.most())
            throw own.bad(value + " is out of bounds: \"" + spot.key() + "\" may be " + bounds(setting) + ", shipped "
                    + setting.shipped());
        spot.row().replace(spot.path(), own);
        settings.put(spot.key(), setting.with(value));
        String unit = " " + setting.unit();
        changes.add(change(Change.Kind.SETTING, spot, setting.shipped() + unit, value + unit, own));
        return true;
    }

    private static String bounds(Setting s) {
        return s.least() == s.most()
                ? "only " + s.least() + " " + s.unit()
                : s.least() + " to " + s.most() + " " + s.unit();
    }

    private static Change change(Change.Kind kind, Spot spot, String shipped, String own, Node at) {
        return new Change(kind, spot.key(), spot.about(), spot.words(), shipped, own, at.place());
    }

    /// After all documents were opened: what names nothing, what is locked, and what does not fit together.
    void finish() {
        var known = spots.found().stream().collect(Collectors.toMap(Spot::key, s -> s, (a, _) -> a));
        numbers.forEach((key, own) -> place(key, own, known, true));
        words.forEach((key, own) -> place(key, own, known, false));
        var printed = new TreeSet<String>();
        changes.stream().filter(c -> c.key().startsWith("food.")).forEach(c -> {
            Spot spot = Optional.ofNullable(known.get(c.key())).orElseThrow();
            if (spot.holds() instanceof Spot.Text text) checkFood(c, text, printed);
        });
        foods.finish(shipped, printed, problems);
        SettingsFit.check(List.copyOf(settings.values()), numbers);
    }

    private void place(String key, Node own, Map<String, Spot> known, boolean number) {
        var spot = Optional.ofNullable(known.get(key));
        var fitting = known.values().stream()
                .filter(s -> s.holds() instanceof Spot.Figure == number)
                .map(Spot::key)
                .collect(Collectors.toCollection(TreeSet::new));
        if (fitting.contains(key)) return;
        if (spot.isPresent()) own.report("\"" + key + "\" belongs into " + (number ? WORDING : SETTINGS));
        else if (spots.locked().contains(key))
            own.report("\"" + key + "\" is locked: safety rules, red flags, doses and ages are not changed");
        else own.report("unknown name \"" + key + "\"" + Nearest.hint(key, fitting));
    }

    /// Other words for a food may not name what the shipped words and its contents do not.
    private void checkFood(Change change, Spot.Text text, Set<String> printed) {
        Node own = Optional.ofNullable(words.get(change.key())).orElseThrow();
        Set<String> fine = Stream.concat(shipped.names().named(text.shipped()).stream(), text.contains().stream())
                .collect(Collectors.toSet());
        var named = new TreeSet<>(shipped.names().named(own.text()));
        named.removeAll(fine);
        if (!named.isEmpty()) own.report("these words name " + String.join(", ", named) + ", which is not in the food");
        String small = own.text().toLowerCase(Locale.ROOT);
        if (!printed.add(small)) own.report("another food has the words \"" + small + "\"");
        if (small.contains(" or ")) own.report("one food, so no \"or\"");
        shipped.printed(own.text())
                .filter(id -> !id.equals(change.about()))
                .ifPresent(id -> own.report("the shipped food \"" + id + "\" has these words"));
    }

    /// What is changed, in the order of the shipped documents; foods come last.
    List<Change> changes() {
        return Stream.concat(changes.stream(), foods.changes().stream()).toList();
    }

    /// Every setting so far, with the values in use.
    List<Setting> settings() {
        return List.copyOf(settings.values());
    }

    /// Everything that a practice may change.
    List<Spot> spots() {
        return spots.found();
    }
}
