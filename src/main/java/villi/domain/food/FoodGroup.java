package villi.domain.food;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What an elimination removes: names, label words, swaps, trial, the way back (section 4.3).
///
/// @param code for example `milk`
/// @param use who leaves it out, and which foods that are
/// @param covers the nutrients that fall short when it is left out, with foods that give them back (section 4.5)
/// @param swaps what stands on the left and what may stand on the right of a swap table
public record FoodGroup(
        FoodCode code,
        Use use,
        Names names,
        Labels labels,
        List<Cover> covers,
        List<SwapRow> swaps,
        Trial trial,
        Evidence evidence) {

    public FoodGroup {
        covers = List.copyOf(covers);
        swaps = List.copyOf(swaps);
    }

    /// Who leaves the food out.
    public enum Eater {
        /// the patient
        PERSON,
        /// the mother who breast-feeds the patient: her age, needs and exclusions count
        MOTHER,
        /// the patient, in whose bottle the formula changes
        BOTTLE
    }

    /// Who leaves it out, and who may decide so.
    ///
    /// @param foods codes that may not be offered meanwhile; its own code for most groups, `milk` for `mother_milk`
    /// @param title for the list of a plan, or empty: then it is made from the mode and the family's name
    /// @param sentence on the sheet, or empty: then it is made the same way
    public record Use(Eater eater, Set<FoodCode> foods, String title, String sentence, Access access) {

        public Use {
            foods = Collections.unmodifiableSet(new TreeSet<>(foods));
        }

        /// The patient leaves out the food itself.
        public static Use own(FoodCode code) {
            return new Use(Eater.PERSON, Set.of(code), "", "", Access.OPEN);
        }
    }

    /// Who may bring it into a plan.
    ///
    /// @param byHand never proposed, a practitioner adds it
    /// @param fromMonths age from which it may be left out at all
    /// @param dietitian the name of a dietitian is recorded before signing
    public record Access(boolean byHand, int fromMonths, boolean dietitian) {
        public static final Access OPEN = new Access(false, 0, false);
    }

    /// True when the mother leaves it out.
    public boolean mother() {
        return use.eater() == Eater.MOTHER;
    }

    /// True when the formula of a baby changes.
    public boolean bottle() {
        return use.eater() == Eater.BOTTLE;
    }

    /// @param card id of the food card, for example `FG01`
    /// @param name for the practice, for example `Milk (cow's and other mammals')`
    /// @param family inside a sentence, for example `cow's milk`
    /// @param icon key of a drawing, or empty
    /// @param foods usual foods with it
    public record Names(String card, String name, String family, String icon, List<String> foods) {
        public Names {
            foods = List.copyOf(foods);
        }
    }

    /// Words on packets.
    ///
    /// @param us9 one of the nine major allergens of US law
    /// @param eu14 one of the fourteen allergens of EU law
    /// @param note one sentence on reading labels for this food, or empty
    /// @param cross foods that are alike for the body, with what to do
    public record Labels(
            List<String> mustAvoid,
            List<String> check,
            List<String> fine,
            boolean us9,
            boolean eu14,
            String note,
            List<String> cross) {
        public Labels {
            mustAvoid = List.copyOf(mustAvoid);
            check = List.copyOf(check);
            fine = List.copyOf(fine);
            cross = List.copyOf(cross);
        }
    }

    /// One row of a swap table.
    ///
    /// @param out what is left out
    /// @param staple eaten so often that a plan without a safe swap for it is not signed
    /// @param icon key of a drawing, or empty: then that of the group
    /// @param instead ids of foods, best first
    public record SwapRow(String out, boolean staple, String icon, List<String> instead) {
        public SwapRow {
            instead = List.copyOf(instead);
        }
    }

    /// A nutrient that must be given back.
    ///
    /// @param nutrient its code, for example `calcium`
    /// @param foods ids of foods that give it, best first
    public record Cover(String nutrient, List<String> foods) {
        public Cover {
            foods = List.copyOf(foods);
        }
    }

    /// How it is left out and how it comes back (sections 4.8 and 4.13).
    ///
    /// @param length the trial's days; empty when the group is never left out for vague symptoms
    /// @param expect when a change shows, for example `1 to 3 weeks`
    /// @param comeBack portions of the three days by age; empty when there is no test day
    /// @param watchDays days after the third portion on which nothing else is tried
    /// @param rank place in the order of coming back, lowest first (section 4.11, ties)
    /// @param ladder the slow way back after a late reaction; most foods have none
    public record Trial(
            Mode mode,
            Optional<Length> length,
            String expect,
            List<Portions> comeBack,
            int watchDays,
            int rank,
            Optional<Ladder> ladder) {
        public Trial {
            comeBack = List.copyOf(comeBack);
        }

        public Optional<Portions> portions(int months) {
            return comeBack.stream().filter(p -> p.ages().covers(months)).findFirst();
        }
    }

    /// @param usual what a draft proposes; a practice setting
    /// @param most the last day on which it may stay out in one trial without a partial response
    public record Length(int least, int usual, int most) {}

    /// The amounts of a way back for one age.
    ///
    /// @param ages of whoever eats them
    /// @param steps amounts in order
    /// @param days how many days each amount is eaten
    /// @param after what is eaten while nothing else is tried, or empty: then no portion
    public record Portions(Ages ages, List<String> steps, List<Integer> days, String after) {
        public Portions {
            steps = List.copyOf(steps);
            days = List.copyOf(days);
            if (steps.size() != days.size()) throw new IllegalArgumentException("each amount has its days");
        }

        /// Days from the first to the last amount.
        public int length() {
            return days.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// What an elimination of this group means.
    public enum Mode {
        /// left out completely for a time, then given back in portions
        TRIAL,
        /// limited by amount for a time, then given back in portions
        LIMIT,
        /// paused for a time; nothing to test afterwards
        PAUSE,
        /// a habit with a check date, no last day
        REDUCE,
        /// never left out for vague symptoms; only with a reaction, and then by an allergist
        ALLERGY_ONLY
    }

    /// The two grades (section 0.2) and where they come from.
    ///
    /// @param note one plain sentence
    /// @param sources ids of the source list
    public record Evidence(String barrier, String action, String note, List<String> sources) {
        public Evidence {
            sources = List.copyOf(sources);
        }
    }
}
