package villi.domain.support;

import java.util.List;
import java.util.Optional;
import villi.domain.food.Ages;
import villi.domain.food.FoodCode;

/// A probiotic strain for one use (section 5.2, PB1 to PB9).
///
/// @param id for example `PB3`
/// @param strain with its code, for example `L. reuteri DSM 17938`
/// @param use for example `belly pain`
/// @param dose as studied; empty where only the label tells it
/// @param how the dose in words beside the numbers, or empty
/// @param days to the last day; empty where no length is established
public record Strain(
        String id,
        String strain,
        String use,
        Ages ages,
        Optional<Dose> dose,
        String how,
        Optional<Integer> days,
        Label label) {

    /// For example `100 million CFU a day`.
    public String amount() {
        String numbers = dose.map(d -> d.one() + times(d.timesADay())).orElse("as the label says");
        return how.isEmpty() ? numbers : numbers + ", " + how;
    }

    private static String times(int aDay) {
        return aDay == 1 ? " a day" : ", " + aDay + " times a day";
    }

    /// @param byHand never proposed, a practitioner names it
    /// @param mayContain traces to check on the label, for example milk
    /// @param gates ids of gates that block it, beside those of `SUP.PROBIOTIC`
    public record Label(
            boolean byHand, List<FoodCode> mayContain, List<String> gates, String grade, List<String> sources) {
        public Label {
            mayContain = List.copyOf(mayContain);
            gates = List.copyOf(gates);
            sources = List.copyOf(sources);
        }
    }
}
