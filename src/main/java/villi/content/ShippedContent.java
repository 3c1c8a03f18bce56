package villi.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import villi.domain.library.Library;
import villi.domain.library.Source;
import villi.domain.plan.Catalogue;
import villi.domain.rule.RuleBook;
import villi.domain.setting.Settings;

/// Everything that ships as data: questionnaires, rules, and the catalogue that plans are made from.
public record ShippedContent(ShippedForms forms, RuleBook rules, Catalogue catalogue) {

    /// Reads and checks all content.
    ///
    /// @throws RefusedContent with every reason, when something is wrong in it
    public static ShippedContent load() {
        return load(ShippedForms.load(), Documents.shipped(new Problems()), version());
    }

    /// Reads and checks all content from documents that a practice may have changed.
    ///
    /// @param version to stamp on plans
    /// @throws RefusedContent with every reason, when something is wrong in it
    static ShippedContent load(ShippedForms forms, Documents from, String version) {
        var problems = from.problems();
        Library library = LibraryFiles.read(from);
        Optional<RuleBook> rules = RuleFiles.read(
                forms.offered(), library.sources().stream().map(Source::id).collect(Collectors.toSet()), from);
        var foods = FoodFiles.read(from);
        var supports = foods.flatMap(book -> SupportFiles.read(book, from));
        var nutrients = NutrientFiles.read(problems);
        from.overlay().finish();
        problems.refuseIfAny();
        var catalogue = new Catalogue(
                foods.orElseThrow(),
                supports.orElseThrow(),
                nutrients.orElseThrow(),
                library,
                Settings.of(from.overlay().settings()),
                version,
                dated());
        return new ShippedContent(forms, rules.orElseThrow(), catalogue);
    }

    /// For example `2026.1`; stamped on every plan.
    static String version() {
        return line(0);
    }

    /// The day of the content, the second line of the file; a practice's own changes do not make it newer.
    static LocalDate dated() {
        return LocalDate.parse(line(1));
    }

    private static String line(int at) {
        try (InputStream in = ShippedContent.class.getResourceAsStream("/villi/content/VERSION")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()
                    .get(at)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
