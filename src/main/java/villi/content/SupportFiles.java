package villi.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import villi.domain.food.Food;
import villi.domain.food.FoodBook;
import villi.domain.food.FoodCode;
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

    private static Support support(Node n, Set<String> ids) {
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
                "dose",
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
        var dose = n.maybe("dose")
                .map(d -> new Support.Dose(
                        d.only("each", "times_a_day", "most").text("each"), d.integer("times_a_day"), d.text("most")));
        var safety = new Support.Safety(n.words("gates"), n.texts("contra"), n.texts("interactions"), n.texts("stop"));
        var course = new Support.Course(n.maybe("days").map(Node::integer), n.flag("practice", false));
        return new Support(
                n.word("id"),
                names,
                n.one("kind", Support.Kind.class),
                amounts(n, ids),
                dose,
                course,
                safety,
                FoodFiles.evidence(n.get("evidence")));
    }

    private static List<Support.Amount> amounts(Node n, Set<String> ids) {
        return n.list("amounts", a -> {
            a.only("from_months", "before_months", "how", "foods", "practitioner_only");
            var foods = FoodFiles.ids(a, "foods", ids);
            String how = a.text("how");
            if (how.contains("{foods}") != !foods.isEmpty() && !a.flag("practitioner_only", false)) {
                a.report("{foods} and a list of foods go together");
            }
            return new Support.Amount(FoodFiles.ages(a), how, foods, a.flag("practitioner_only", false));
        });
    }

    private static Strain strain(Node n) {
        n.only(
                "id",
                "strain",
                "use",
                "from_months",
                "before_months",
                "dose",
                "days",
                "may_contain",
                "gates",
                "grade",
                "sources");
        var label = new Strain.Label(
                n.words("may_contain").stream().map(FoodCode::of).toList(),
                n.words("gates"),
                FoodFiles.grade(n.get("grade")),
                n.words("sources"));
        return new Strain(
                n.word("id"),
                n.text("strain"),
                n.text("use"),
                FoodFiles.ages(n),
                n.text("dose"),
                n.maybe("days").map(Node::integer),
                label);
    }
}
