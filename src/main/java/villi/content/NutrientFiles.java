package villi.content;

import java.util.Optional;
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

    private static NutrientBook book(Node root) {
        root.only("sources", "nutrients", "needs", "ceilings");
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
        var state = n.maybe("state").map(s -> s.one(NutrientBook.State.class)).orElse(NutrientBook.State.USUAL);
        var sex = n.maybe("sex").map(s -> s.one(Sex.class));
        return new NutrientBook.Need(FoodFiles.ages(n), sex, state, FoodFiles.amounts(n.get("amounts")));
    }

    private static NutrientBook.Ceiling ceiling(Node n) {
        n.only("from_months", "before_months", "amounts");
        return new NutrientBook.Ceiling(FoodFiles.ages(n), FoodFiles.amounts(n.get("amounts")));
    }
}
