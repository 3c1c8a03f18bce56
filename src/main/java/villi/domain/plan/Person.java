package villi.domain.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import villi.domain.food.FoodCode;
import villi.domain.food.NutrientBook;
import villi.domain.intake.Slot;
import villi.domain.patient.Age;
import villi.domain.patient.AgeBand;
import villi.domain.patient.PatientId;
import villi.domain.patient.Sex;

/// What planning knows about the person: age, needs, what may never be offered, medicines.
///
/// @param feeding who gives milk to a baby; empty of meaning after the first years
public record Person(
        PatientId id,
        Who who,
        Body body,
        Eating eating,
        Feeding feeding,
        List<Medicine> medicines,
        List<Supplement> supplements) {

    public Person {
        medicines = List.copyOf(medicines);
        supplements = List.copyOf(supplements);
    }

    /// @param called first name used in sentences
    public record Who(String called, String fullName, LocalDate birthDate) {}

    /// @param age on the day of planning
    public record Body(Sex sex, Age age, NutrientBook.State state) {}

    /// @param never allergies, reactions and rules of eating: never offered, never tried
    /// @param alreadyOut left out now, for whatever reason
    /// @param unclear foods typed in words that no group is known for: to be checked by hand
    /// @param goal in the family's own words, or empty
    public record Eating(Set<FoodCode> never, Set<FoodCode> alreadyOut, List<String> unclear, String goal) {
        public Eating {
            never = Collections.unmodifiableSet(new TreeSet<>(never));
            alreadyOut = Collections.unmodifiableSet(new TreeSet<>(alreadyOut));
            unclear = List.copyOf(unclear);
        }
    }

    /// How a baby gets milk.
    ///
    /// @param breast breast milk, alone or beside other things
    /// @param formula formula, alone or beside other things
    /// @param vitaminD the baby gets vitamin D drops
    /// @param mother what the mother leaves out now and may never be offered; empty when she does not breast-feed
    public record Feeding(boolean breast, boolean formula, boolean vitaminD, Eating mother) {

        /// No answer about the milk of a baby.
        public static final Feeding NONE =
                new Feeding(false, false, false, new Eating(Set.of(), Set.of(), List.of(), ""));
    }

    /// A medicine on file.
    ///
    /// @param prescribed false only when the family said that nobody prescribed it
    public record Medicine(String name, String dose, boolean prescribed, Slot slot) {

        /// This medicine, with what another answer adds about it.
        Medicine with(Medicine other) {
            return new Medicine(name, dose.isBlank() ? other.dose : dose, prescribed || other.prescribed, slot);
        }
    }

    /// A vitamin or mineral that is taken now.
    ///
    /// @param nutrient its code, for example `vitamin_d`
    /// @param amount as told, for example `400 IU a day`
    public record Supplement(String nutrient, String amount, Slot slot) {}

    public int months() {
        return body.age().months();
    }

    public AgeBand band() {
        return body.age().band();
    }

    public boolean minor() {
        return band().minor();
    }
}
