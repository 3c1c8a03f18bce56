package villi.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import villi.domain.food.Ages;
import villi.domain.food.Food;
import villi.domain.food.FoodBook;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.food.Ladder;
import villi.domain.food.Meal;

/// Reads `foods/*.yaml`.
public final class FoodFiles {

    private FoodFiles() {}

    /// The foods of the catalogue; empty when a file cannot be used, with the reasons in `problems`.
    public static Optional<FoodBook> read(Problems problems) {
        var files = new FoodFiles();
        var foods = Yaml.open("foods/foods.yaml", problems).flatMap(n -> problems.collect(() -> files.foods(n)));
        if (foods.isEmpty()) return Optional.empty();
        var ids = foods.get().stream().map(Food::id).collect(Collectors.toSet());
        var groups =
                Yaml.open("foods/groups.yaml", problems).flatMap(n -> problems.collect(() -> files.groups(n, ids)));
        var feed = Yaml.open("foods/feed.yaml", problems)
                .flatMap(n -> problems.collect(() -> ids(n.only("feed"), "feed", ids)));
        var meals = Yaml.open("foods/meals.yaml", problems).flatMap(n -> problems.collect(() -> files.meals(n, ids)));
        if (groups.isEmpty() || feed.isEmpty() || meals.isEmpty()) return Optional.empty();
        return Optional.of(new FoodBook(groups.get(), foods.get(), feed.get(), meals.get()));
    }

    /// A span of ages from the keys `from_months` and `before_months`; a missing end means for life.
    static Ages ages(Node node) {
        int from = node.integer("from_months");
        int before = node.maybe("before_months").map(Node::integer).orElse(Ages.ALL.before());
        if (before <= from) throw node.bad("before_months must be more than from_months");
        return new Ages(from, before);
    }

    static Map<String, BigDecimal> amounts(Node node) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        node.fields().forEach((code, value) -> amounts.put(code, value.number()));
        return amounts;
    }

    /// The evidence block that foods and supports share.
    static FoodGroup.Evidence evidence(Node node) {
        node.only("barrier", "action", "note", "sources");
        return new FoodGroup.Evidence(
                grade(node.get("barrier")), grade(node.get("action")), node.text("note"), node.words("sources"));
    }

    static String grade(Node node) {
        var grades = List.of("STRONG", "MODERATE", "LIMITED", "VERY LOW", "NOT SUPPORTED");
        String written = node.text();
        if (!grades.contains(written))
            throw node.bad("unknown grade \"" + written + "\"" + Nearest.hint(written, grades));
        return written;
    }

    /// The ids of a list, each of which must be a known food.
    static List<String> ids(Node node, String key, Set<String> known) {
        return node.list(key, n -> {
            String id = n.word();
            if (!known.contains(id)) throw n.bad("unknown food \"" + id + "\"" + Nearest.hint(id, known));
            return id;
        });
    }

    private List<Food> foods(Node root) {
        var foods = root.only("foods").get("foods").each(FoodFiles::food);
        var seen = new java.util.HashSet<String>();
        for (Food f : foods) if (!seen.add(f.id())) root.report("food \"" + f.id() + "\" stands twice");
        return foods;
    }

    private static Food food(Node n) {
        n.only("id", "words", "icon", "from_months", "before_months", "contains", "only_without", "portion", "gives");
        var contains = codes(n, "contains");
        var gives = n.maybe("gives").map(FoodFiles::amounts).orElse(Map.of());
        return new Food(
                n.word("id"),
                n.text("words"),
                n.text("icon", ""),
                ages(n),
                contains,
                codes(n, "only_without"),
                new Food.Portion(n.text("portion", ""), gives));
    }

    private static Set<FoodCode> codes(Node n, String key) {
        return n.words(key).stream().map(FoodCode::of).collect(Collectors.toSet());
    }

    private List<FoodGroup> groups(Node root, Set<String> ids) {
        return root.only("groups").get("groups").each(n -> group(n, ids));
    }

    private static FoodGroup group(Node n, Set<String> ids) {
        n.only(
                "code",
                "card",
                "name",
                "family",
                "icon",
                "us9",
                "eu14",
                "foods",
                "avoid",
                "check",
                "fine",
                "note",
                "cross",
                "cover",
                "mode",
                "length",
                "expect",
                "watch_days",
                "rank",
                "come_back",
                "ladder",
                "swaps",
                "evidence");
        var names = new FoodGroup.Names(
                n.word("card"), n.text("name"), n.text("family"), n.text("icon", ""), n.texts("foods"));
        var labels = new FoodGroup.Labels(
                n.texts("avoid"),
                n.texts("check"),
                n.texts("fine"),
                n.flag("us9", false),
                n.flag("eu14", false),
                n.text("note", ""),
                n.texts("cross"));
        var covers = n.list(
                "cover", c -> new FoodGroup.Cover(c.only("nutrient", "foods").word("nutrient"), ids(c, "foods", ids)));
        var swaps = n.list(
                "swaps",
                s -> new FoodGroup.SwapRow(
                        s.only("out", "staple", "icon", "instead").text("out"),
                        s.flag("staple", false),
                        s.text("icon", ""),
                        ids(s, "instead", ids)));
        return new FoodGroup(
                FoodCode.of(n.word("code")), names, labels, covers, swaps, trial(n), evidence(n.get("evidence")));
    }

    private static FoodGroup.Trial trial(Node n) {
        var mode = n.one("mode", FoodGroup.Mode.class);
        var length = n.maybe("length")
                .map(l -> new FoodGroup.Length(
                        l.only("least", "usual", "most").integer("least"), l.integer("usual"), l.integer("most")));
        var portions = n.list(
                "come_back",
                p -> new FoodGroup.Portions(ages(p.only("from_months", "before_months", "steps")), p.texts("steps")));
        boolean timed = mode == FoodGroup.Mode.TRIAL || mode == FoodGroup.Mode.LIMIT || mode == FoodGroup.Mode.PAUSE;
        if (timed && length.isEmpty()) n.report("missing key \"length\": this group is left out for a time");
        if (mode == FoodGroup.Mode.TRIAL && portions.isEmpty()) n.report("missing key \"come_back\"");
        return new FoodGroup.Trial(
                mode,
                length,
                n.text("expect", ""),
                portions,
                n.integer("watch_days"),
                n.integer("rank"),
                n.maybe("ladder").map(FoodFiles::ladder));
    }

    private static Ladder ladder(Node n) {
        n.only("name", "from_months", "contains", "not_with", "only_if", "steps", "rules", "sources");
        return new Ladder(
                n.text("name"),
                n.integer("from_months"),
                codes(n, "contains"),
                n.words("not_with"),
                n.texts("only_if"),
                n.texts("steps"),
                n.texts("rules"),
                n.words("sources"));
    }

    private List<Meal> meals(Node root, Set<String> ids) {
        var all = new ArrayList<Meal>();
        for (Node day : root.only("meals").get("meals").items()) {
            day.only("from_months", "before_months", "slots");
            all.addAll(day.list(
                    "slots", s -> new Meal(ages(day), s.only("time", "choices").text("time"), choices(s, ids))));
        }
        return all;
    }

    private static List<Meal.Choice> choices(Node slot, Set<String> ids) {
        return slot.list(
                "choices", c -> new Meal.Choice(c.only("words", "foods").text("words"), ids(c, "foods", ids)));
    }
}
