package villi.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import villi.domain.food.Food;
import villi.domain.food.FoodBook;
import villi.domain.food.FoodCode;
import villi.domain.support.Dose;
import villi.domain.support.Strain;
import villi.domain.support.Support;
import villi.domain.support.SupportBook;

/// Reads `supports/supports.yaml`.
public final class SupportFiles {

    private SupportFiles() {}

    /// The supports of the catalogue; empty when the file cannot be used, with the reasons in `problems`.
    public static Optional<SupportBook> read(FoodBook foods, Problems problems) {
        return read(foods, Documents.shipped(problems));
    }

    /// As [#read(FoodBook, Problems)], from documents that a practice may have changed.
    static Optional<SupportBook> read(FoodBook foods, Documents from) {
        var ids = foods.foods().stream().map(Food::id).collect(Collectors.toSet());
        return from.open("supports/supports.yaml").flatMap(n -> from.problems().collect(() -> book(n, ids)));
    }

    private static SupportBook book(Node root, Set<String> ids) {
        root.only("supports", "strains");
        return new SupportBook(
                root.get("supports").each(n -> support(n, ids)),
                root.get("strains").each(SupportFiles::strain));
    }

    static Support support(Node n, Set<String> ids) {
        n.only(
                "id",
                "name",
                "family",
                "kind",
                "indication",
                "because",
                "icon",
                "article",
                "amounts",
                "days",
                "practice",
                "gates",
                "contra",
                "interactions",
                "stop",
                "evidence");
        var names = new Support.Names(
                n.text("name"),
                n.text("family"),
                n.text("indication"),
                n.text("because"),
                n.text("icon", ""),
                n.text("article", ""));
        var safety = new Support.Safety(
                n.words("gates"),
                n.texts("contra"),
                n.list("interactions", SupportFiles::interaction),
                n.texts("stop"));
        var course = new Support.Course(n.maybe("days").map(Node::integer), n.flag("practice", false));
        return new Support(
                n.word("id"),
                names,
                n.one("kind", Support.Kind.class),
                amounts(n, ids),
                course,
                safety,
                FoodFiles.evidence(n.get("evidence")));
    }

    private static List<Support.Amount> amounts(Node n, Set<String> ids) {
        n.maybe("amounts").ifPresent(rows -> Bands.check(rows.items()));
        return n.list("amounts", a -> {
            a.only("from_months", "before_months", "family", "how", "foods", "practitioner_only", "ongoing", "dose");
            var foods = FoodFiles.ids(a, "foods", ids);
            String how = a.text("how");
            if (how.contains("{foods}") != !foods.isEmpty() && !a.flag("practitioner_only", false)) {
                a.report("{foods} and a list of foods go together");
            }
            return new Support.Amount(
                    FoodFiles.ages(a),
                    a.text("family", ""),
                    how,
                    foods,
                    a.flag("practitioner_only", false),
                    a.flag("ongoing", false),
                    a.maybe("dose").map(SupportFiles::dose));
        });
    }

    /// A dose in numbers; `least` and `most` may be left out.
    static Dose dose(Node d) {
        d.only("least", "each", "unit", "times_a_day", "most", "at_least", "nutrient");
        var each = d.number("each");
        int times = d.integer("times_a_day");
        var day = each.multiply(BigDecimal.valueOf(times));
        var least = d.has("least") ? d.number("least") : each;
        var most = d.has("most") ? d.number("most") : day;
        if (times < 1 || each.signum() <= 0) throw d.bad("a dose is more than nothing");
        if (least.compareTo(each) > 0) throw d.bad("least is more than each");
        if (most.compareTo(day) < 0) throw d.bad("most is less than a day of it");
        d.maybe("nutrient").ifPresent(n -> unit(d, n.word()));
        return new Dose(
                least,
                each,
                d.word("unit"),
                times,
                most,
                d.flag("at_least", false),
                d.maybe("nutrient").map(Node::word));
    }

    /// Reports a dose whose unit is not that of its nutrient: the sum with other supplements would be wrong.
    private static void unit(Node dose, String nutrient) {
        var units = NutrientFiles.units();
        NutrientFiles.known(dose, nutrient, units);
        String unit = units.getOrDefault(nutrient, dose.word("unit"));
        if (!unit.equals(dose.word("unit")))
            dose.report("the unit of " + nutrient + " is " + unit + ", not " + dose.word("unit"));
    }

    private static Support.Interaction interaction(Node n) {
        n.only("with", "rule", "hours", "words");
        var rule = n.one("rule", Support.Rule.class);
        int hours = n.maybe("hours").map(Node::integer).orElse(0);
        if ((rule == Support.Rule.APART) != (hours > 0)) throw n.bad("hours and the rule \"apart\" go together");
        return new Support.Interaction(n.word("with"), rule, hours, n.text("words"));
    }

    private static Strain strain(Node n) {
        n.only(
                "id",
                "strain",
                "use",
                "from_months",
                "before_months",
                "dose",
                "how",
                "days",
                "by_hand",
                "may_contain",
                "gates",
                "grade",
                "sources");
        var label = new Strain.Label(
                n.flag("by_hand", false),
                n.words("may_contain").stream().map(FoodCode::of).toList(),
                n.words("gates"),
                FoodFiles.grade(n.get("grade")),
                n.words("sources"));
        return new Strain(
                n.word("id"),
                n.text("strain"),
                n.text("use"),
                FoodFiles.ages(n),
                n.maybe("dose").map(SupportFiles::dose),
                n.text("how", ""),
                n.maybe("days").map(Node::integer),
                label);
    }
}
