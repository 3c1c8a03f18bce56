package villi.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final Map<String, String> nutrients;

    /// @param nutrients units of the known nutrients by code
    FoodFiles(Map<String, String> nutrients) {
        this.nutrients = nutrients;
    }

    /// The foods of the catalogue; empty when a file cannot be used, with the reasons in `problems`.
    public static Optional<FoodBook> read(Problems problems) {
        return read(Documents.shipped(problems));
    }

    /// As [#read(Problems)], from documents that a practice may have changed.
    static Optional<FoodBook> read(Documents from) {
        var problems = from.problems();
        var files = new FoodFiles(NutrientFiles.units());
        var root = from.open("foods/foods.yaml");
        var foods = root.flatMap(n -> problems.collect(() -> files.foods(n)));
        if (foods.isEmpty()) return Optional.empty();
        var ids = foods.get().stream().map(Food::id).collect(Collectors.toSet());
        var groups = files.groups(ids, from);
        var feed = from.open("foods/feed.yaml").flatMap(n -> problems.collect(() -> ids(n.only("feed"), "feed", ids)));
        var meals = from.open("foods/meals.yaml").flatMap(n -> problems.collect(() -> files.meals(n, ids)));
        groups.ifPresent(all -> root.ifPresent(n -> problems.collect(() -> tags(all, n))));
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
        var foods = root.only("foods").get("foods").each(this::food);
        var seen = new java.util.HashSet<String>();
        for (Food f : foods) if (!seen.add(f.id())) root.report("food \"" + f.id() + "\" stands twice");
        return foods;
    }

    Food food(Node n) {
        n.only("id", "words", "icon", "from_months", "before_months", "contains", "only_without", "portion", "gives");
        var contains = codes(n, "contains");
        n.maybe("gives")
                .ifPresent(g -> g.fields().forEach((code, value) -> NutrientFiles.known(value, code, nutrients)));
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

    /// What a food may contain beside the food groups.
    private static final List<String> TAGS = List.of("meat", "pork", "honey", "gelatine");

    /// Reports a code in a food that is neither a group nor a tag: nothing would keep that food away from anybody.
    static List<FoodCode> tags(List<FoodGroup> groups, Node root) {
        var known = new TreeSet<>(TAGS);
        groups.forEach(g -> known.add(g.code().value()));
        for (Node food : root.get("foods").items()) {
            for (String key : List.of("contains", "only_without")) {
                food.list(key, c -> c).stream()
                        .filter(c -> !known.contains(c.word()))
                        .forEach(c ->
                                c.report("unknown food code \"" + c.word() + "\"" + Nearest.hint(c.word(), known)));
            }
        }
        return known.stream().map(FoodCode::of).toList();
    }

    private static final List<String> GROUPS = List.of("foods/groups.yaml", "foods/baby.yaml", "foods/fodmap.yaml");

    /// The groups of all files in one list; empty when one of the files cannot be used.
    private Optional<List<FoodGroup>> groups(Set<String> ids, Documents from) {
        var all = new ArrayList<FoodGroup>();
        boolean usable = true;
        for (String file : GROUPS) {
            var read = from.open(file).flatMap(n -> from.problems().collect(() -> groups(n, ids)));
            read.ifPresent(all::addAll);
            usable &= read.isPresent();
        }
        return usable ? Optional.of(all) : Optional.empty();
    }

    private List<FoodGroup> groups(Node root, Set<String> ids) {
        return root.only("groups").get("groups").each(n -> group(n, ids));
    }

    FoodGroup group(Node n, Set<String> ids) {
        n.only(
                "code",
                "eater",
                "removes",
                "title",
                "sentence",
                "by_hand",
                "from_age",
                "dietitian",
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
        var covers = n.list("cover", c -> cover(c, ids));
        var swaps = n.list(
                "swaps",
                s -> new FoodGroup.SwapRow(
                        s.only("out", "staple", "icon", "instead").text("out"),
                        s.flag("staple", false),
                        s.text("icon", ""),
                        ids(s, "instead", ids)));
        var code = FoodCode.of(n.word("code"));
        return new FoodGroup(code, use(n, code), names, labels, covers, swaps, trial(n), evidence(n.get("evidence")));
    }

    private FoodGroup.Cover cover(Node c, Set<String> ids) {
        String nutrient = c.only("nutrient", "foods").word("nutrient");
        NutrientFiles.known(c, nutrient, nutrients);
        return new FoodGroup.Cover(nutrient, ids(c, "foods", ids));
    }

    /// Who leaves it out; the keys `eater`, `removes`, `title`, `sentence`, `by_hand`, `from_age` and `dietitian`.
    private static FoodGroup.Use use(Node n, FoodCode code) {
        var eater = n.maybe("eater").map(e -> e.one(FoodGroup.Eater.class)).orElse(FoodGroup.Eater.PERSON);
        var foods = codes(n, "removes");
        if (foods.isEmpty()) foods = Set.of(code);
        var access = new FoodGroup.Access(
                n.flag("by_hand", false), n.maybe("from_age").map(Node::integer).orElse(0), n.flag("dietitian", false));
        return new FoodGroup.Use(eater, foods, n.text("title", ""), n.text("sentence", ""), access);
    }

    private static FoodGroup.Trial trial(Node n) {
        var mode = n.one("mode", FoodGroup.Mode.class);
        var length = n.maybe("length")
                .map(l -> new FoodGroup.Length(
                        l.only("least", "usual", "most").integer("least"), l.integer("usual"), l.integer("most")));
        var portions = n.list("come_back", FoodFiles::portions);
        n.maybe("come_back").ifPresent(rows -> Bands.check(rows.items()));
        if (mode == FoodGroup.Mode.ALLERGY_ONLY && !portions.isEmpty())
            n.report("an allergy-only group has no portions at home");
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

    private static FoodGroup.Portions portions(Node p) {
        p.only("from_months", "before_months", "steps", "days", "after");
        var steps = p.texts("steps");
        var days = p.has("days")
                ? p.list("days", Node::integer)
                : steps.stream().map(_ -> 1).toList();
        if (steps.isEmpty()) throw p.bad("no steps");
        if (steps.size() != days.size() || days.stream().anyMatch(d -> d < 1)) throw p.bad("each step has its days");
        return new FoodGroup.Portions(ages(p), steps, days, p.text("after", ""));
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
        Bands.check(root.get("meals").items());
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
