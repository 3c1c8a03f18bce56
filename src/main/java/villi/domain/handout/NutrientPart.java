package villi.domain.handout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import villi.domain.plan.Budget;
import villi.domain.setting.Dial;

/// What gives back the nutrients of the foods that are left out, by food: one line tells what to give.
final class NutrientPart {

    private static final int MORE = 2;

    private final List<Budget.Cover> covers;
    private final Baby baby;

    /// A larger gap is worth a second food (section 4.7).
    private final BigDecimal enough;

    NutrientPart(Printout printout, Baby baby) {
        this.covers = Budget.of(printout.plan(), printout.situation()).covers();
        this.baby = baby;
        int gap = printout.situation().catalogue().settings().of(Dial.NUTRIENT_GAP);
        this.enough = BigDecimal.valueOf(100L - gap, 2);
    }

    List<Block> blocks() {
        if (covers.isEmpty()) return List.of();
        var given = new LinkedHashMap<String, List<String>>();
        var more = new ArrayList<String>();
        for (Budget.Cover cover : covers) {
            String food = cover.covered() ? food(cover.by().getFirst()) : "Ask us about";
            given.computeIfAbsent(food, _ -> new ArrayList<>()).add(amount(cover));
            more(cover, more);
        }
        var lines = new ArrayList<String>();
        var single = new ArrayList<String>();
        given.forEach((food, what) -> (what.size() > 1 ? lines : single)
                .add("**" + Speech.capital(food) + ":** " + String.join(", ", what) + "."));
        if (!single.isEmpty()) lines.add(String.join(" ", single));
        if (!more.isEmpty()) lines.add(String.join(" ", more));
        return List.of(new Block.Heading(baby.enough(), false), new Block.Bullets(lines));
    }

    /// `soy drink, 2 cups a day` of `soy drink, 2 cups a day: 600 mg`.
    private static String food(String by) {
        int end = by.lastIndexOf(": ");
        return end < 0 ? by : by.substring(0, end);
    }

    /// `calcium 600 of 1000 mg`, or the name alone where a figure is missing.
    private static String amount(Budget.Cover cover) {
        String name = cover.nutrient().name();
        String unit = cover.nutrient().unit();
        if (unit.isEmpty() || cover.need().isEmpty()) return name;
        String need = plain(cover.need().get()) + " " + unit;
        return name + cover.givenBack().map(g -> " " + plain(g) + " of ").orElse(" ") + need;
    }

    /// Where the first food is not enough, what else gives it.
    private void more(Budget.Cover cover, List<String> into) {
        if (cover.need().isEmpty() || cover.givenBack().isEmpty() || cover.by().size() < 2) return;
        if (cover.givenBack().get().compareTo(cover.need().get().multiply(enough)) >= 0) return;
        var foods = cover.by().stream().skip(1).limit(MORE).toList();
        into.add("**More " + cover.nutrient().name() + ":** " + String.join("; ", foods) + ".");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
