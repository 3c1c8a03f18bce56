package villi.arch;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The domain decides from its arguments alone: no clock, no chance, no files, nothing that changes.
///
/// Accesses, not calls: `callMethod` does not see method references.
final class Purity {
    private static final String[] ALLOWED = {
        "java.lang",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.math",
        "java.time",
        "java.time.format",
        "java.time.temporal",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "org.jspecify.annotations"
    };

    private Purity() {}

    static Map<String, ArchRule> rulesFor(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        String domain = root + ".domain..";
        String[] allowed = new String[ALLOWED.length + 1];
        System.arraycopy(ALLOWED, 0, allowed, 0, ALLOWED.length);
        allowed[ALLOWED.length] = domain;
        rules.put(
                "domain is pure",
                classes()
                        .that()
                        .resideInAPackage(domain)
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(allowed).or(nameMatching("java\\.text\\.Normalizer.*"))));
        rules.put(
                "domain does not read the clock",
                noClasses()
                        .that()
                        .resideInAPackage(domain)
                        .should()
                        .accessTargetWhere(target(name("now")).and(target(owner(resideInAPackage("java.time"))))));
        rules.put(
                "domain does not invent ids",
                noClasses().that().resideInAPackage(domain).should().accessTargetWhere(target(name("randomUUID"))));
        rules.put(
                "domain does not throw dice",
                noClasses()
                        .that()
                        .resideInAPackage(domain)
                        .should()
                        .accessTargetWhere(target(name("random")).and(target(owner(name("java.lang.Math"))))));
        for (String type : List.of("java.time.Clock", "java.lang.System", "java.lang.Thread", "java.util.Random")) {
            rules.put(
                    "domain does not use " + type,
                    noClasses()
                            .that()
                            .resideInAPackage(domain)
                            .should()
                            .dependOnClassesThat()
                            .haveFullyQualifiedName(type));
        }
        rules.put(
                "domain classes are final",
                classes()
                        .that()
                        .resideInAPackage(domain)
                        .and()
                        .areNotInterfaces()
                        .and()
                        .areNotEnums()
                        .and()
                        .areNotAnonymousClasses()
                        .should()
                        .haveModifier(JavaModifier.FINAL));
        rules.put(
                "domain fields are final",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(domain)
                        .should()
                        .beFinal());
        return rules;
    }
}
