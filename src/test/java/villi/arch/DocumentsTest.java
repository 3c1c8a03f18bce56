package villi.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents say what the tree holds: decisions name a test, the list of packages is true, the top level stays
/// closed.
final class DocumentsTest {
    private static final Path DECISIONS = Path.of("src/docs/adr");
    private static final Pattern CONFIRMATION = Pattern.compile("(?s)\\n## Confirmation\\n(.*?)(\\n## |$)");
    private static final Pattern TEST_NAME = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");
    private static final Pattern PACKAGE_ROW = Pattern.compile("(?m)^\\| `(villi(?:\\.[a-z]+)*)` \\|");
    private static final Set<String> TOP = Set.of(
            "pom.xml",
            "mvnw",
            "mvnw.cmd",
            "src",
            "installer",
            "assets",
            "target",
            "README.md",
            "CHANGELOG.md",
            "LICENSE",
            "NOTICE",
            "THIRD-PARTY.md",
            "SECURITY.md",
            "CONTRIBUTING.md");

    @Test
    void every_decision_names_a_test_that_confirms_it() throws IOException {
        Set<String> tests = Sources.below(Sources.TEST).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(DECISIONS)) {
            List<Path> decisions = files.sorted().toList();

            assertThat(decisions).hasSizeGreaterThan(9);
            assertThat(decisions)
                    .allSatisfy(file -> assertThat(confirmed(Sources.text(file), tests))
                            .as("%s", file)
                            .isTrue());
        }
    }

    @Test
    void a_decision_without_a_living_test_is_noticed() {
        assertThat(confirmed("# 1\n\n## Confirmation\n\nBy `GoneTest`.\n", Set.of("OtherTest")))
                .isFalse();
        assertThat(confirmed("# 1\n\n## Consequences\n\n`OtherTest`\n", Set.of("OtherTest")))
                .isFalse();
    }

    @Test
    void the_architecture_page_lists_the_packages_that_exist() {
        assertThat(listed(Sources.text(Path.of("src/docs/architecture.md")))).isEqualTo(existing());
    }

    @Test
    void the_list_of_packages_is_really_read() {
        assertThat(listed("| `villi.app` | starts |\n| `villi.ui.kit` | controls |\n"))
                .containsExactly("villi.app", "villi.ui.kit");
    }

    @Test
    void the_readme_fits_on_two_screens() {
        assertThat(Sources.lines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void the_top_level_stays_closed() {
        assertThat(strangers(Path.of(".").toFile().list())).isEmpty();
    }

    @Test
    void a_stranger_at_the_top_level_is_noticed() {
        assertThat(strangers(new String[] {"pom.xml", ".git", "notes.txt"})).containsExactly("notes.txt");
    }

    private static boolean confirmed(String decision, Set<String> tests) {
        Matcher section = CONFIRMATION.matcher(decision);
        return section.find()
                && TEST_NAME.matcher(section.group(1)).results().anyMatch(each -> tests.contains(each.group(1)))
                && TEST_NAME.matcher(section.group(1)).results().allMatch(each -> tests.contains(each.group(1)));
    }

    private static Set<String> listed(String page) {
        return PACKAGE_ROW
                .matcher(page)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> existing() {
        return Sources.below(Sources.MAIN).stream()
                .map(file ->
                        Sources.MAIN.relativize(file.getParent()).toString().replace(java.io.File.separatorChar, '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> strangers(String[] names) {
        return Arrays.stream(names)
                .filter(each -> !each.startsWith(".") && !TOP.contains(each))
                .sorted()
                .toList();
    }
}
