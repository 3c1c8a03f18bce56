package villi.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.food.Nutrient;

/// A food that the catalogue has no group for and a practitioner leaves out by hand (FG19): with its nutrients, an end
/// date, and a dietitian under 18 years. All of it stands in the code of the line, `custom/red meat/iron,zinc`.
final class CustomGroup {

    private static final String START = "custom/";

    private CustomGroup() {}

    static boolean is(String code) {
        return code.startsWith(START);
    }

    /// The code for words such as `red meat: iron, zinc`; empty when no name or no known nutrient is given.
    static Optional<String> code(String words, Catalogue catalogue) {
        var parts = words.split(":", 2);
        String name = parts[0].strip().toLowerCase(Locale.ROOT).replace("/", " ");
        if (name.isEmpty() || parts.length < 2) return Optional.empty();
        var nutrients = new TreeSet<String>();
        for (String typed : parts[1].split(",")) {
            var known = nutrient(typed.strip(), catalogue);
            if (known.isEmpty()) return Optional.empty();
            nutrients.add(known.get());
        }
        return Optional.of(START + name + "/" + String.join(",", nutrients));
    }

    private static Optional<String> nutrient(String typed, Catalogue catalogue) {
        return catalogue.nutrients().nutrients().stream()
                .filter(n -> n.code().equalsIgnoreCase(typed) || n.name().equalsIgnoreCase(typed))
                .map(Nutrient::code)
                .findFirst();
    }

    /// The group that a code stands for; empty for every other code.
    static Optional<FoodGroup> read(String code, Catalogue catalogue) {
        var parts = code.split("/", 3);
        if (!is(code) || parts.length < 3) return Optional.empty();
        var covers = Stream.of(parts[2].split(","))
                .map(n -> new FoodGroup.Cover(n, foods(n, catalogue)))
                .toList();
        var names = new FoodGroup.Names("FG19", parts[1], parts[1], "", List.of(parts[1]));
        var labels = new FoodGroup.Labels(List.of(parts[1]), List.of(), List.of(), false, false, "", List.of());
        var length = new FoodGroup.Length(14, 14, 28);
        var trial = new FoodGroup.Trial(
                FoodGroup.Mode.TRIAL, Optional.of(length), "1 to 3 weeks", List.of(), 4, 3, Optional.empty());
        var evidence =
                new FoodGroup.Evidence("VERY LOW", "VERY LOW", "There is no good proof for this one.", List.of());
        var access = new FoodGroup.Access(true, 12, false);
        var use = new FoodGroup.Use(FoodGroup.Eater.PERSON, Set.of(FoodCode.of(code)), "", "", access);
        return Optional.of(new FoodGroup(FoodCode.of(code), use, names, labels, covers, List.of(), trial, evidence));
    }

    static String name(String code) {
        return code.split("/", 3)[1];
    }

    /// The foods that any group of the catalogue names for a nutrient, in the order of the groups.
    private static List<String> foods(String nutrient, Catalogue catalogue) {
        var ids = new ArrayList<String>();
        for (FoodGroup group : catalogue.foods().groups()) {
            if (group.use().eater() != FoodGroup.Eater.PERSON) continue;
            group.covers().stream()
                    .filter(c -> c.nutrient().equals(nutrient))
                    .flatMap(c -> c.foods().stream())
                    .filter(id -> !ids.contains(id))
                    .forEach(ids::add);
        }
        return ids;
    }
}
