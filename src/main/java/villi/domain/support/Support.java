package villi.domain.support;

import java.util.List;
import java.util.Optional;
import villi.domain.food.Ages;
import villi.domain.food.FoodGroup.Evidence;

/// One healing support (section 5.2).
///
/// @param id for example `SUP.FIBER`
/// @param amounts how much by age; where no age fits, the support is not for that age
/// @param dose only where one is established, with its most per day
/// @param safety when not, with what not, when to stop
public record Support(
        String id,
        Names names,
        Kind kind,
        List<Amount> amounts,
        Optional<Dose> dose,
        Course course,
        Safety safety,
        Evidence evidence) {

    public Support {
        amounts = List.copyOf(amounts);
    }

    /// What it is.
    public enum Kind {
        FOOD,
        HABIT,
        SUPPLEMENT,
        HERB
    }

    /// @param name for the practice
    /// @param family short, on the sheet
    /// @param indication when it is offered
    /// @param because a plain reason that may follow "Because:"
    /// @param icon key of a drawing, or empty
    /// @param articleSays what the article says, paraphrased
    public record Names(
            String name, String family, String indication, String because, String icon, String articleSays) {}

    /// @param how what the family does, plain words; `{foods}` stands for the safe foods among `foods`
    /// @param foods ids of foods, best first; when given, one of them must be safe for the person
    /// @param practitionerOnly only added by hand
    public record Amount(Ages ages, String how, List<String> foods, boolean practitionerOnly) {
        public Amount {
            foods = List.copyOf(foods);
        }
    }

    /// An established dose.
    ///
    /// @param each for example `5 g`
    /// @param timesADay for example 3
    /// @param most for example `15 g a day`
    public record Dose(String each, int timesADay, String most) {}

    /// How long.
    ///
    /// @param days to the last day; empty for what is kept after its check date
    /// @param practice the length is a practice setting, not a published fact
    public record Course(Optional<Integer> days, boolean practice) {}

    /// @param gates ids of gates that block it
    /// @param contra in words, beside the gates
    /// @param interactions one line each
    /// @param stopIf signs to stop it, plain words for the family
    public record Safety(List<String> gates, List<String> contra, List<String> interactions, List<String> stopIf) {
        public Safety {
            gates = List.copyOf(gates);
            contra = List.copyOf(contra);
            interactions = List.copyOf(interactions);
            stopIf = List.copyOf(stopIf);
        }
    }

    public Optional<Amount> amount(int months) {
        return amounts.stream().filter(a -> a.ages().covers(months)).findFirst();
    }
}
