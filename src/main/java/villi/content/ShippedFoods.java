package villi.content;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the shipped food documents know: the measure for the foods that a practice adds.
final class ShippedFoods {

    private final FoodNames names = new FoodNames();
    private final Map<String, String> wordsById = new TreeMap<>();
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> icons = new TreeSet<>();
    private final Map<String, BigDecimal> richest = new HashMap<>();

    /// Takes in the foods or groups of a document.
    void add(Node root) {
        rows(root, "foods").forEach(this::food);
        rows(root, "groups").stream().filter(ShippedFoods::plain).forEach(g -> {
            names.add(g);
            codes.add(g.word("code"));
        });
    }

    /// Not a group that stands for others, as what the mother of a baby leaves out.
    private static boolean plain(Node group) {
        return !group.has("removes") && !group.has("eater");
    }

    /// The mappings of a list; none when it is no list.
    static List<Node> rows(Node root, String key) {
        return root.maybe(key).filter(Node::isList).stream()
                .flatMap(n -> n.items().stream())
                .filter(Node::isMapping)
                .toList();
    }

    private void food(Node row) {
        wordsById.put(row.word("id"), row.text("words"));
        codes.addAll(row.words("contains"));
        icons.add(row.text("icon", ""));
        row.maybe("gives")
                .ifPresent(g ->
                        FoodFiles.amounts(g).forEach((code, amount) -> richest.merge(code, amount, BigDecimal::max)));
    }

    FoodNames names() {
        return names;
    }

    /// Codes of groups and tags that a food may contain.
    Set<String> codes() {
        return Set.copyOf(codes);
    }

    Set<String> icons() {
        return Set.copyOf(icons);
    }

    /// Nutrient codes with the largest shipped amount in a portion.
    Map<String, BigDecimal> richest() {
        return Map.copyOf(richest);
    }

    /// The words of foods, for a sentence.
    String words(List<String> ids) {
        return ids.stream().map(id -> wordsById.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    /// The shipped food that is printed with these words.
    Optional<String> printed(String words) {
        return wordsById.entrySet().stream()
                .filter(e -> e.getValue().toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
