package villi.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import villi.domain.food.Nutrient;
import villi.domain.food.NutrientBook;
import villi.domain.patient.Sex;

/// Reads `nutrients/nutrients.yaml`.
public final class NutrientFiles {

    private NutrientFiles() {}

    /// Needs and upper limits; empty when the file cannot be used, with the reasons in `problems`.
    public static Optional<NutrientBook> read(Problems problems) {
        return Yaml.open("nutrients/nutrients.yaml", problems).flatMap(n -> problems.collect(() -> book(n)));
    }

    /// The units of the known nutrients by code, for checking the foods and doses that name them. What is wrong
    /// with the table is said by [#read].
    static Map<String, String> units() {
        return Yaml.open("nutrients/nutrients.yaml", new Problems())
                .map(NutrientFiles::units)
                .orElse(Map.of());
    }

    static Map<String, String> units(Node root) {
        var units = new LinkedHashMap<String, String>();
        new Problems()
                .collect(() -> root.list("nutrients", n -> Map.entry(n.word("code"), n.text("unit", ""))))
                .ifPresent(rows -> rows.forEach(row -> units.put(row.getKey(), row.getValue())));
        return units;
    }

    /// Reports a nutrient that the table does not have.
    static void known(Node n, String code, Map<String, String> units) {
        if (!units.containsKey(code))
            n.report("unknown nutrient \"" + code + "\"" + Nearest.hint(code, units.keySet()));
    }

    /// What no row of needs from one year on may lack; babies have no goal for fiber (section 4.4).
    private static final List<String> ALWAYS =
            List.of("calcium", "vitamin_d", "iron", "iodine", "b12", "zinc", "protein", "ala", "choline");

    private static final int FIBER_FROM = 12;

    private static void bands(Node root) {
        var needs = root.get("needs").items();
        for (var state : NutrientBook.State.values()) {
            for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
                var rows = needs.stream()
                        .filter(n -> state(n) == state)
                        .filter(n ->
                                n.maybe("sex").map(s -> s.one(Sex.class) == sex).orElse(true))
                        .toList();
                if (state == NutrientBook.State.USUAL) Bands.whole(rows);
                else if (sex == Sex.FEMALE) Bands.check(rows);
            }
        }
        Bands.whole(root.get("ceilings").items());
    }

    /// A need for a nutrient that the table lacks, and a nutrient that the row lacks.
    private static void complete(Node n, Set<String> codes) {
        var amounts = n.get("amounts").fields();
        amounts.forEach((code, value) -> {
            if (!codes.contains(code)) value.report("unknown nutrient \"" + code + "\"" + Nearest.hint(code, codes));
        });
        ALWAYS.stream().filter(c -> !amounts.containsKey(c)).forEach(c -> n.report("missing nutrient \"" + c + "\""));
        if (FoodFiles.ages(n).from() >= FIBER_FROM && !amounts.containsKey("fibre"))
            n.report("missing nutrient \"fibre\"");
    }

    static NutrientBook book(Node root) {
        root.only("sources", "nutrients", "needs", "ceilings");
        bands(root);
        var codes =
                root.get("nutrients").items().stream().map(n -> n.word("code")).collect(Collectors.toSet());
        root.get("needs").items().forEach(n -> complete(n, codes));
        var nutrients = root.get("nutrients")
                .each(n ->
                        new Nutrient(n.only("code", "name", "unit").word("code"), n.text("name"), n.text("unit", "")));
        return new NutrientBook(
                nutrients,
                root.get("needs").each(NutrientFiles::need),
                root.get("ceilings").each(NutrientFiles::ceiling));
    }

    private static NutrientBook.Need need(Node n) {
        n.only("from_months", "before_months", "sex", "state", "amounts");
        var state = state(n);
        var sex = n.maybe("sex").map(s -> s.one(Sex.class));
        return new NutrientBook.Need(FoodFiles.ages(n), sex, state, FoodFiles.amounts(n.get("amounts")));
    }

    private static NutrientBook.State state(Node n) {
        return n.maybe("state").map(s -> s.one(NutrientBook.State.class)).orElse(NutrientBook.State.USUAL);
    }

    private static NutrientBook.Ceiling ceiling(Node n) {
        n.only("from_months", "before_months", "amounts");
        return new NutrientBook.Ceiling(FoodFiles.ages(n), FoodFiles.amounts(n.get("amounts")));
    }
}
