package villi.domain.support;

import java.util.List;
import java.util.Optional;
import villi.domain.food.Ages;
import villi.domain.food.FoodGroup.Evidence;

/// One healing support (section 5.2).
///
/// @param id for example `SUP.FIBER`
/// @param amounts how much by age; where no age fits, the support is not for that age
/// @param safety when not, with what not, when to stop
public record Support(
        String id, Names names, Kind kind, List<Amount> amounts, Course course, Safety safety, Evidence evidence) {

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

    /// How much at one age.
    ///
    /// @param family short on the sheet, where it differs from the name of the support; else empty
    /// @param how what the family does, plain words; `{foods}` stands for the safe foods among `foods`
    /// @param foods ids of foods, best first; when given, one of them must be safe for the person
    /// @param practitionerOnly only added by hand
    /// @param ongoing goes on after the check, whatever the course of the support is
    /// @param dose only where one is established
    public record Amount(
            Ages ages,
            String family,
            String how,
            List<String> foods,
            boolean practitionerOnly,
            boolean ongoing,
            Optional<Dose> dose) {
        public Amount {
            foods = List.copyOf(foods);
        }
    }

    /// How long.
    ///
    /// @param days to the last day; empty for what is kept after its check date
    /// @param practice the length is a practice setting, not a published fact
    public record Course(Optional<Integer> days, boolean practice) {}

    /// @param gates ids of gates that block it
    /// @param contra in words, beside the gates
    /// @param interactions with classes of medicines (section 5.3)
    /// @param stopIf signs to stop it, plain words for the family
    public record Safety(List<String> gates, List<String> contra, List<Interaction> interactions, List<String> stopIf) {
        public Safety {
            gates = List.copyOf(gates);
            contra = List.copyOf(contra);
            interactions = List.copyOf(interactions);
            stopIf = List.copyOf(stopIf);
        }
    }

    /// What holds between the support and a class of medicines.
    ///
    /// @param with a class such as `thyroid`, or `any` for every medicine by mouth
    /// @param hours between the two; 0 where the rule is another one
    /// @param words for the family, with the medicine named first
    public record Interaction(String with, Rule rule, int hours, String words) {}

    /// What an interaction asks for.
    public enum Rule {
        /// not at the same time
        APART,
        /// only when the prescriber agrees
        PRESCRIBER,
        /// never together
        BLOCK
    }

    /// To the last day at this age; empty for what is kept after its check date.
    public Optional<Integer> days(int months) {
        return course.days().filter(_ -> amount(months).filter(Amount::ongoing).isEmpty());
    }

    /// Short, on the sheet.
    public String family(int months) {
        return amount(months).map(Amount::family).filter(f -> !f.isEmpty()).orElse(names.family());
    }

    public Optional<Amount> amount(int months) {
        return amounts.stream().filter(a -> a.ages().covers(months)).findFirst();
    }
}
