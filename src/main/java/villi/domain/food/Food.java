package villi.domain.food;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One thing to eat or drink, with everything in it that someone may have to leave out.
///
/// @param id for example `soy_drink`
/// @param words as printed for a family, for example `soy drink with calcium`
/// @param icon key of a drawing, or empty when only the words are printed
/// @param ages when it may be eaten in this form
/// @param contains food groups and tags in it
/// @param onlyWithout offered only when one of these is left out; empty for food for everybody
public record Food(
        String id,
        String words,
        String icon,
        Ages ages,
        Set<FoodCode> contains,
        Set<FoodCode> onlyWithout,
        Portion portion) {

    public Food {
        contains = Collections.unmodifiableSet(new TreeSet<>(contains));
        onlyWithout = Collections.unmodifiableSet(new TreeSet<>(onlyWithout));
    }

    /// True when a person of this age may be offered it while these are left out.
    public boolean suits(Set<FoodCode> out, int months) {
        boolean needed = onlyWithout.isEmpty() || onlyWithout.stream().anyMatch(out::contains);
        return needed && ages.covers(months) && contains.stream().noneMatch(out::contains);
    }

    /// A usual portion.
    ///
    /// @param words kitchen measure, for example `1 cup`
    /// @param gives amount by nutrient code in the unit of the nutrient (section 4.6, rounded; low end)
    public record Portion(String words, Map<String, BigDecimal> gives) {
        public Portion {
            gives = Collections.unmodifiableMap(new TreeMap<>(gives));
        }
    }
}
