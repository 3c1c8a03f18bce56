package villi.content;

import java.util.stream.Collectors;
import villi.domain.library.Source;
import villi.domain.plan.Catalogue;
import villi.usecase.plan.Rulings;

/// The rules, foods, supports, nutrients and library that are shipped with the program.
public final class ShippedRulings {

    /// The version of the shipped content.
    public static final String VERSION = "2026.1";

    private ShippedRulings() {}

    /// Reads and checks everything that planning works with.
    ///
    /// @throws RefusedContent with every reason, when something is wrong in it
    public static Rulings load(ShippedForms forms) {
        var problems = new Problems();
        var library = LibraryFiles.read(problems);
        var sources = library.sources().stream().map(Source::id).collect(Collectors.toSet());
        var rules = RuleFiles.read(forms.offered(), sources, problems);
        var foods = FoodFiles.read(problems);
        var nutrients = NutrientFiles.read(problems);
        var supports = foods.flatMap(f -> SupportFiles.read(f, problems));
        problems.refuseIfAny();
        var catalogue =
                new Catalogue(foods.orElseThrow(), supports.orElseThrow(), nutrients.orElseThrow(), library, VERSION);
        return new Rulings(rules.orElseThrow(), catalogue);
    }
}
