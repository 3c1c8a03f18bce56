package villi.domain.food;

import java.util.List;
import java.util.Optional;

/// What an elimination removes: names, label words, swaps, trial, the way back (section 4.3).
///
/// @param code for example `milk`
/// @param covers the nutrients that fall short when it is left out, with foods that give them back (section 4.5)
/// @param swaps what stands on the left and what may stand on the right of a swap table
public record FoodGroup(
        FoodCode code,
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

    /// @param steps amounts of the first, second and third day
    public record Portions(Ages ages, List<String> steps) {
        public Portions {
            steps = List.copyOf(steps);
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
