package villi.domain.food;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// All food groups, foods and sample meals of the catalogue.
///
/// @param feed ids of the foods that a first page may offer, best first
public record FoodBook(List<FoodGroup> groups, List<Food> foods, List<String> feed, List<Meal> meals) {

    public FoodBook {
        groups = List.copyOf(groups);
        foods = List.copyOf(foods);
        feed = List.copyOf(feed);
        meals = List.copyOf(meals);
    }

    public Optional<FoodGroup> group(FoodCode code) {
        return groups.stream().filter(g -> g.code().equals(code)).findFirst();
    }

    public Optional<Food> food(String id) {
        return foods.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The foods that a person of this age may eat when these are left out, in the order of the book.
    public List<Food> safe(Set<FoodCode> out, int months) {
        return foods.stream().filter(safeFor(out, months)).toList();
    }

    /// The foods with these ids that are safe, in the order of the ids.
    public List<Food> safe(List<String> ids, Set<FoodCode> out, int months) {
        return ids.stream()
                .flatMap(id -> food(id).stream())
                .filter(safeFor(out, months))
                .toList();
    }

    /// The codes of food groups and tags that a word typed by a family may mean; empty when none is known.
    public Optional<FoodGroup> named(String words) {
        String asked = words.strip().toLowerCase(java.util.Locale.ROOT);
        return groups.stream()
                .filter(g -> g.use().eater() == FoodGroup.Eater.PERSON)
                .filter(g -> g.code().value().equals(asked)
                        || g.names().family().equalsIgnoreCase(asked)
                        || g.names().foods().stream().anyMatch(f -> f.equalsIgnoreCase(asked)))
                .findFirst();
    }

    private static Predicate<Food> safeFor(Set<FoodCode> out, int months) {
        return f -> f.suits(out, months);
    }
}
