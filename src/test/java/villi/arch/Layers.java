package villi.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The arrows: which package may know which. Whatever is not listed is forbidden.
final class Layers {
    /// Adapters: each implements ports of the use cases with one kind of technology, and knows no other adapter.
    static final List<String> ADAPTERS = List.of("content", "storage", "printing", "files", "fhir", "vault");

    /// Every package directly below the root.
    static final List<String> SECOND_LEVEL =
            List.of("app", "content", "domain", "fhir", "files", "printing", "storage", "ui", "usecase", "vault");

    private static final List<String> LEAVES = List.of("ui.kit", "ui.text", "ui.nav", "ui.person", "ui.practice");

    /// What keying lends to family mode, so that there is one engine for answers (ADR 23).
    private static final DescribedPredicate<JavaClass> OPEN_INTAKE = DescribedPredicate.describe(
            "an open intake", each -> each.getName().matches(".*\\.ui\\.intake\\.(OpenIntake|Line)(\\$.*)?"));

    private Layers() {}

    static Map<String, ArchRule> rulesFor(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("domain knows only itself", may(root, "domain"));
        rules.put("use cases know the domain", may(root, "usecase", "domain"));
        for (String adapter : ADAPTERS) {
            rules.put(adapter + " knows ports and domain", may(root, adapter, "usecase", "domain"));
        }
        rules.put("ui.text knows only itself", may(root, "ui.text"));
        rules.put("ui.kit knows only ui.text", may(root, "ui.kit", "ui.text"));
        rules.put("ui.nav knows only ids", may(root, "ui.nav", "domain"));
        rules.put(
                "ui.practice knows the kit, the domain and the use cases",
                may(root, "ui.practice", "ui.kit", "ui.text", "domain", "usecase"));
        rules.put("ui.person knows the kit and the domain", may(root, "ui.person", "ui.kit", "ui.text", "domain"));
        rules.put("features know no adapter and no shell", features(root));
        rules.put(
                "screens do not know each other",
                slices().matching(root + ".ui.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(inside(root, LEAVES)))
                        .ignoreDependency(resideInAPackage(root + ".ui.family"), OPEN_INTAKE)
                        .allowEmptyShould(true));
        rules.put(
                "packages are free of cycles",
                slices().matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(
                                resideInAPackage(root + ".storage.schema.."), DescribedPredicate.alwaysTrue()));
        return rules;
    }

    private static ArchRule may(String root, String layer, String... others) {
        String[] allowed = others.length == 0
                ? new String[] {root + "." + layer + ".."}
                : concat(root + "." + layer + "..", inside(root, Arrays.asList(others)));
        return classes()
                .that()
                .resideInAPackage(root + "." + layer + "..")
                .should()
                .onlyDependOnClassesThat(foreignTo(root).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
    }

    private static ArchRule features(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".ui..")
                .and()
                .resideOutsideOfPackages(inside(root, LEAVES))
                .should()
                .onlyDependOnClassesThat(
                        foreignTo(root).or(resideInAnyPackage(root + ".ui..", root + ".usecase..", root + ".domain..")))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> foreignTo(String root) {
        return resideOutsideOfPackage(root + "..");
    }

    private static String[] inside(String root, List<String> packages) {
        return packages.stream().map(each -> root + "." + each + "..").toArray(String[]::new);
    }

    private static String[] concat(String first, String[] others) {
        String[] all = new String[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }
}
