package villi.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows of `src/docs/architecture.md`. Every rule must hold in the product and must be broken by
/// `villi.arch.bad`.
final class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/villi/storage/schema/"))
            .importPackages("villi");
    private static final JavaClasses COUNTEREXAMPLE = new ClassFileImporter().importPackages("villi.arch.bad");

    static Stream<Map.Entry<String, ArchRule>> productRules() {
        return Architecture.rulesFor("villi").entrySet().stream();
    }

    static Stream<Map.Entry<String, ArchRule>> counterexampleRules() {
        return Architecture.rulesFor("villi.arch.bad").entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("productRules")
    void product_keeps(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counterexampleRules")
    void every_rule_can_fail(Map.Entry<String, ArchRule> rule) {
        assertThat(rule.getValue().evaluate(COUNTEREXAMPLE).hasViolation())
                .as("the counterexample in villi.arch.bad breaks «%s»", rule.getKey())
                .isTrue();
    }

    @Test
    void the_product_lives_in_the_known_packages() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
        assertThat(PRODUCT.getPackage("villi").getSubpackages().stream().map(JavaPackage::getRelativeName))
                .isSubsetOf(Layers.SECOND_LEVEL);
    }

    @Test
    void packages_are_null_marked() {
        assertThat(unmarked(PRODUCT, "villi")).isEmpty();
    }

    @Test
    void an_unmarked_package_is_noticed() {
        assertThat(unmarked(COUNTEREXAMPLE, "villi.arch.bad")).contains("villi.arch.bad.domain");
    }

    private static List<String> unmarked(JavaClasses classes, String root) {
        return classes.getPackage(root).getSubpackagesInTree().stream()
                .filter(each -> !each.getClasses().isEmpty())
                .filter(each -> !each.getName().startsWith("villi.storage.schema"))
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
    }
}
