package villi.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import villi.domain.library.Library;
import villi.domain.library.Source;
import villi.domain.plan.Catalogue;
import villi.domain.rule.RuleBook;

/// Everything that ships as data: questionnaires, rules, and the catalogue that plans are made from.
public record ShippedContent(ShippedForms forms, RuleBook rules, Catalogue catalogue) {

    /// Reads and checks all content.
    ///
    /// @throws RefusedContent with every reason, when something is wrong in it
    public static ShippedContent load() {
        ShippedForms forms = ShippedForms.load();
        Problems problems = new Problems();
        Library library = LibraryFiles.read(problems);
        Optional<RuleBook> rules = RuleFiles.read(
                forms.offered(), library.sources().stream().map(Source::id).collect(Collectors.toSet()), problems);
        Optional<Catalogue> catalogue = FoodFiles.read(problems)
                .flatMap(foods -> SupportFiles.read(foods, problems)
                        .flatMap(supports -> NutrientFiles.read(problems)
                                .map(nutrients -> new Catalogue(foods, supports, nutrients, library, version()))));
        problems.refuseIfAny();
        return new ShippedContent(forms, rules.orElseThrow(), catalogue.orElseThrow());
    }

    /// For example `2026.1`; stamped on every plan.
    static String version() {
        try (InputStream in = ShippedContent.class.getResourceAsStream("/villi/content/VERSION")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
