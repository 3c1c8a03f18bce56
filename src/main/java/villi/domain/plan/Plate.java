package villi.domain.plan;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import villi.domain.food.Food;
import villi.domain.food.FoodBook;
import villi.domain.food.FoodCode;
import villi.domain.food.NutrientBook;
import villi.domain.patient.Sex;

/// What may be offered to the one who eats: the patient, or the mother who breast-feeds the patient.
///
/// @param out everything that may not be offered
/// @param months age of the one who eats
public record Plate(Set<FoodCode> out, int months, Sex sex, NutrientBook.State state) {

    /// Nobody asks for the age of a mother: she counts as a grown woman (19 to 50 years, section 4.4).
    private static final int GROWN = 30 * 12;

    public Plate {
        out = Collections.unmodifiableSet(new TreeSet<>(out));
    }

    static Plate mother(Set<FoodCode> out) {
        return new Plate(out, GROWN, Sex.FEMALE, NutrientBook.State.LACTATING);
    }

    /// The foods with these ids that may be offered, in the order of the ids.
    public List<Food> safe(FoodBook foods, List<String> ids) {
        return foods.safe(ids, out, months);
    }

    public boolean suits(Food food) {
        return food.suits(out, months);
    }
}
