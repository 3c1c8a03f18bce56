package villi.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import villi.content.ShippedContent;
import villi.usecase.cases.ProvedCase;
import villi.usecase.plan.Rulings;

/// The cases of `src/test/cases` for tests of other packages.
public final class ProvedCases {

    public static final ShippedContent CONTENT = ShippedContent.load();
    public static final Rulings RULINGS = new Rulings(CONTENT.rules(), CONTENT.catalogue());

    static final Path FOLDER = Path.of("src/test/cases");

    /// @param expected lines by section
    public record Proved(ProvedCase of, Map<String, List<String>> expected) {}

    private ProvedCases() {}

    public static List<Proved> all() {
        var folders = new CaseFolders(
                FOLDER, CONTENT.forms(), CONTENT.rules().foods().names().keySet());
        return folders.cases().stream()
                .map(at -> new Proved(folders.read(at), CaseFolders.expected(at)))
                .toList();
    }
}
