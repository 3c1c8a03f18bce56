package villi.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import villi.domain.setting.Change;

/// The foods that a practice adds, and the rows of swap tables that they join. A food says what it contains; its words
/// may not hide anything.
final class OwnFoods {

    private static final String PREFIX = "own_";
    private static final int LONGEST = 60;

    /// Youngest age in months: for any food, for a drink in place of milk, and by what is in it.
    private static final int YOUNGEST = 12;

    private static final int YOUNGEST_DRINK = 48;
    private static final Map<String, Integer> YOUNGEST_WITH = Map.of("alcohol", 216, "caffeine", 144);
    private static final Set<String> DRINK_GROUPS = Set.of("milk", "lactose", "mother_milk", "formula_milk");

    private final Map<String, Node> foods = new LinkedHashMap<>();
    private final List<Node> swaps = new ArrayList<>();
    private final Set<Node> joined = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private boolean added;

    /// @param root of `foods.yaml`; empty when there is none
    OwnFoods(Optional<Node> root, Problems problems) {
        root.ifPresent(r -> problems.collect(() -> read(r)));
    }

    private boolean read(Node root) {
        root.only("foods", "swaps");
        for (Node food : root.list("foods", n -> n)) {
            String id = food.word("id");
            if (!id.matches(PREFIX + "[a-z0-9_]{1,40}"))
                food.get("id")
                        .report("the id of an own food is " + PREFIX + " and small letters, found \"" + id + "\"");
            else if (foods.putIfAbsent(id, food) != null) food.get("id").report("food \"" + id + "\" stands twice");
        }
        swaps.addAll(root.list("swaps", n -> n.only("group", "row", "add", "first")));
        return true;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /// Puts the foods to the end of the first shipped list of foods.
    void join(Node root) {
        if (added || foods.isEmpty() || ShippedFoods.rows(root, "foods").isEmpty()) return;
        added = true;
        Node list = root.get("foods");
        for (Node food : foods.values()) list = list.plus(food.without("free_of"), false);
        root.replace(List.of("foods"), list);
    }

    /// Puts the foods into the rows of swap tables that name them.
    void joinSwaps(Node root, ShippedFoods shipped, Problems problems) {
        for (Node group : ShippedFoods.rows(root, "groups")) {
            String code = group.word("code");
            swaps.stream().filter(s -> code.equals(s.word("group", ""))).forEach(s -> {
                joined.add(s);
                problems.collect(() -> joinRow(group, s, shipped));
            });
        }
    }

    private boolean joinRow(Node group, Node swap, ShippedFoods shipped) {
        String code = group.word("code");
        String wanted = swap.text("row");
        List<Node> rows = ShippedFoods.rows(group, "swaps");
        var names = rows.stream().map(r -> r.text("out")).toList();
        int at = names.indexOf(wanted);
        if (at < 0) throw swap.get("row").bad("no row \"" + wanted + "\"" + Nearest.hint(wanted, names));
        Node row = rows.get(at);
        String id = swap.word("add");
        if (!foods.containsKey(id))
            throw swap.get("add").bad("unknown own food \"" + id + "\"" + Nearest.hint(id, foods.keySet()));
        Node food = Optional.ofNullable(foods.get(id)).orElseThrow();
        boolean staple = row.flag("staple", false);
        var removed = new ArrayList<>(group.words("removes"));
        removed.add(code);
        if (food.words("contains").stream().anyMatch(removed::contains))
            swap.get("add").report("\"" + id + "\" contains " + code + ", so it cannot stand in its place");
        if (staple && DRINK_GROUPS.contains(code) && food.integer("from_months") < YOUNGEST_DRINK)
            swap.get("add").report("in place of milk an own food is for " + YOUNGEST_DRINK + " months or older");
        if (staple && swap.flag("first", false))
            swap.get("first").report("in a row that is eaten daily an own food stands last");
        var path = List.of("swaps", String.valueOf(at), "instead");
        List<String> before = row.words("instead");
        group.replace(path, row.get("instead").plus(swap.get("add"), swap.flag("first", false)));
        changes.add(new Change(
                Change.Kind.SWAP,
                "swap." + code + "." + id,
                code,
                group.text("name", code) + ", in place of: " + wanted,
                shipped.words(before),
                food.text("words") + (swap.flag("first", false) ? " (first)" : " (last)"),
                swap.place()));
        return true;
    }

    /// Checks the foods against everything that is shipped.
    ///
    /// @param printed words for foods that are in use already, in small letters
    void finish(ShippedFoods shipped, Set<String> printed, Problems problems) {
        for (Node swap : swaps) {
            if (!joined.contains(swap))
                problems.collect(() -> {
                    String code = swap.word("group");
                    throw swap.get("group")
                            .bad("unknown group \"" + code + "\""
                                    + Nearest.hint(code, shipped.names().codes()));
                });
        }
        foods.forEach((id, food) -> problems.collect(() -> {
            check(food, shipped);
            String words = food.text("words").toLowerCase(Locale.ROOT);
            if (!printed.add(words)) food.get("words").report("another food has the words \"" + words + "\"");
            changes.add(new Change(
                    Change.Kind.FOOD, id, id, "Food added: " + food.text("words"), "", summary(food), food.place()));
            return true;
        }));
    }

    private static String summary(Node food) {
        List<String> contains = food.words("contains");
        return food.text("words") + ", from " + food.integer("from_months") + " months, "
                + (contains.isEmpty() ? "contains none of the food groups" : "contains " + String.join(", ", contains));
    }

    private static void check(Node food, ShippedFoods shipped) {
        checkWords(food.get("words"), shipped);
        List<String> contains = food.get("contains").each(n -> known(n, shipped.codes()));
        List<String> free = food.list("free_of", n -> known(n, shipped.codes()));
        var hidden = new TreeSet<>(shipped.names().named(food.text("words")));
        contains.forEach(hidden::remove);
        free.forEach(hidden::remove);
        if (!hidden.isEmpty())
            food.get("words")
                    .report("the words name " + String.join(", ", hidden)
                            + ": add it to contains, or to free_of when the food is surely free of it");
        if (contains.contains("wheat") && !contains.contains("gluten"))
            food.get("contains").report("wheat has gluten in it; add gluten");
        free.stream()
                .filter(contains::contains)
                .forEach(c -> food.get("free_of").report("it cannot contain " + c + " and be free of it"));
        checkAge(food, contains);
        food.maybe("gives").ifPresent(g -> checkAmounts(g, shipped.richest()));
        food.maybe("icon").ifPresent(i -> {
            if (!shipped.icons().contains(i.text()))
                i.report("unknown drawing \"" + i.text() + "\"" + Nearest.hint(i.text(), shipped.icons()));
        });
    }

    private static void checkWords(Node words, ShippedFoods shipped) {
        String text = words.text();
        if (text.length() > LONGEST) words.report("words for a food have " + LONGEST + " letters at most");
        if (!text.matches("[\\p{L}\\p{Nd} ,.%()'’½¼¾&/-]+")) words.report("words for a food are plain text");
        if (text.contains(" or ")) words.report("one food, so no \"or\"");
        List<String> never = NeverSaid.all(text);
        if (!never.isEmpty()) words.report("these words are never said: " + String.join(", ", never));
        OwnWords.grade(text).ifPresent(words::report);
        shipped.printed(text).ifPresent(id -> words.report("the shipped food \"" + id + "\" has these words"));
    }

    private static String known(Node code, Set<String> codes) {
        String word = code.word();
        if (!codes.contains(word)) throw code.bad("unknown food group \"" + word + "\"" + Nearest.hint(word, codes));
        return word;
    }

    private static void checkAge(Node food, List<String> contains) {
        String id = food.word("id");
        boolean drink = id.endsWith("_drink") || id.endsWith("_milk");
        int youngest = contains.stream()
                .mapToInt(c -> YOUNGEST_WITH.getOrDefault(c, YOUNGEST))
                .max()
                .orElse(YOUNGEST);
        if (drink) youngest = Math.max(youngest, YOUNGEST_DRINK);
        if (food.integer("from_months") < youngest)
            food.get("from_months").report("this own food may be offered from " + youngest + " months on");
    }

    private static void checkAmounts(Node gives, Map<String, BigDecimal> richest) {
        gives.fields().forEach((code, amount) -> {
            BigDecimal most = richest.getOrDefault(code, BigDecimal.ZERO);
            if (most.signum() == 0)
                amount.report("unknown nutrient \"" + code + "\"" + Nearest.hint(code, richest.keySet()));
            else if (amount.number().signum() < 0 || amount.number().compareTo(most) > 0)
                amount.report("a portion may give " + most.toPlainString() + " of " + code
                        + " at most, as the richest shipped food");
        });
    }
}
