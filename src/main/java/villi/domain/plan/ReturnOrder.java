package villi.domain.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;

/// The order in which foods come back, one after the other (section 4.11): what feeds and is missed most first, what is
/// suspected or risky last. How a part of the score is read from a food card is a practice setting.
final class ReturnOrder {

    private static final int CHILD_YEARS = 9;

    private final Situation situation;

    ReturnOrder(Situation situation) {
        this.situation = situation;
    }

    /// The parts of the score; the food with the highest priority comes back first.
    ///
    /// @param nutrition 0 to 3: nutrients that fall short without it
    /// @param missed 0 to 2: rows of its swap table that are eaten daily
    /// @param convenience 0 or 1: it hides in packets, so that leaving it out is work
    /// @param suspicion 0 to 3: a late reaction shown 3, suspected 2, by amount or unclear 1
    /// @param risk 0 to 3: major allergen in US law, in EU law, with an allergic body
    record Score(int nutrition, int missed, int convenience, int suspicion, int risk) {
        int priority() {
            return nutrition + missed + convenience - suspicion - risk;
        }
    }

    Score score(FoodGroup group) {
        long daily = group.swaps().stream().filter(FoodGroup.SwapRow::staple).count();
        boolean allergen = group.labels().us9() || group.labels().eu14();
        int risk = (group.labels().us9() ? 1 : 0)
                + (group.labels().eu14() ? 1 : 0)
                + (allergen && situation.atopic() ? 1 : 0);
        return new Score(
                Math.min(3, group.covers().size()),
                (int) Math.min(2, daily),
                group.labels().check().isEmpty() ? 0 : 1,
                suspicion(group.code()),
                risk);
    }

    private int suspicion(FoodCode code) {
        if (told(code, "delayed_proven")) return 3;
        if (told(code, "delayed_suspected")) return 2;
        return told(code, "intolerance") || told(code, "unclear") ? 1 : 0;
    }

    private boolean told(FoodCode code, String type) {
        return situation.told("allergy." + code.value() + "." + type);
    }

    /// These groups in the order of coming back; ties from seldom to usual trigger. A young child whose calcium is
    /// not covered has milk back second at the latest.
    List<FoodGroup> sorted(List<FoodGroup> groups, boolean calciumGap) {
        var order = new ArrayList<>(groups.stream()
                .sorted(Comparator.comparingInt((FoodGroup g) -> -score(g).priority())
                        .thenComparingInt(g -> g.trial().rank())
                        .thenComparing(FoodGroup::code))
                .toList());
        boolean young = situation.person().body().age().years() < CHILD_YEARS;
        for (int i = 2; young && calciumGap && i < order.size(); i++) {
            if (order.get(i).code().value().equals("milk")) order.add(1, order.remove(i));
        }
        return List.copyOf(order);
    }
}
