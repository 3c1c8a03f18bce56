package villi.domain.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.food.Food;
import villi.domain.food.FoodBook;
import villi.domain.food.FoodGroup;

/// Fills the right side of "leave out / eat this instead" with what suits this person.
final class SwapTable {

    private static final String OR = " or ";
    private static final int OFFERED = 2;

    private final Catalogue catalogue;
    private final FoodBook foods;
    private final Plate plate;

    SwapTable(Catalogue catalogue, Plate plate) {
        this.catalogue = catalogue;
        this.foods = catalogue.foods();
        this.plate = plate;
    }

    /// One pair for each row of the group. What was chosen before stays while it is safe; a row without a safe food
    /// has
    /// an empty right side.
    List<PlanLine.Swap> pairs(FoodGroup group, List<PlanLine.Swap> before) {
        return group.swaps().stream().map(r -> pair(group, r, before)).toList();
    }

    private PlanLine.Swap pair(FoodGroup group, FoodGroup.SwapRow row, List<PlanLine.Swap> before) {
        var chosen = before.stream()
                .filter(s -> s.out().equals(row.out()))
                .map(s -> foodsOf(s, foods))
                .filter(l -> !l.isEmpty() && l.stream().allMatch(this::safe))
                .findFirst();
        var offered = chosen.orElseGet(
                () -> plate.safe(foods, row.instead()).stream().limit(OFFERED).toList());
        return swap(group, row.out(), offered);
    }

    PlanLine.Swap swap(FoodGroup group, String left, List<Food> right) {
        String in = right.stream().map(Food::words).collect(Collectors.joining(OR));
        return new PlanLine.Swap(
                left,
                capital(in),
                right.stream().findFirst().map(f -> gives(group, f)).orElse(""));
    }

    boolean safe(Food food) {
        return plate.suits(food);
    }

    /// The foods that a pair offers.
    static List<Food> foodsOf(PlanLine.Swap swap, FoodBook foods) {
        return Stream.of(swap.in().split(OR))
                .flatMap(w -> byWords(foods, w).stream())
                .toList();
    }

    private static Optional<Food> byWords(FoodBook foods, String words) {
        return foods.foods().stream()
                .filter(f -> f.words().equalsIgnoreCase(words))
                .findFirst();
    }

    private String gives(FoodGroup group, Food food) {
        return group.covers().stream()
                .flatMap(c -> Optional.ofNullable(food.portion().gives().get(c.nutrient()))
                        .map(a -> Amounts.words(a, c.nutrient(), catalogue.nutrients()) + " in "
                                + food.portion().words())
                        .stream())
                .findFirst()
                .orElse("");
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
