package villi.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;

/// How a class is made: no shared state, few parameters, honest names.
final class Craft {
    private static final String MUTABLE_COLLECTIONS =
            "java\\.util\\.(concurrent\\..*|(Array|Linked|Enum|Hash|Tree|LinkedHash|Identity|Weak|Priority)"
                    + "(List|Set|Map|Queue|Deque|HashMap))";

    private static final String OLD_DATES =
            "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Time|Timestamp)"
                    + "|java\\.text\\.(Simple)?DateFormat";

    private static final String BANNED_NAMES =
            "(Abstract.*|.*(Manager|Helper|Util|Utils|Impl|Base|Abstract|Common|Data|Info))";

    private Craft() {}

    static Map<String, ArchRule> rulesFor(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "static fields are final", fields().that().areStatic().should().beFinal());
        rules.put(
                "static fields are not observable",
                noFields().that().areStatic().should().haveRawType(assignableTo("javafx.beans.Observable")));
        rules.put(
                "static fields do not collect",
                noFields().that().areStatic().should().haveRawType(nameMatching(MUTABLE_COLLECTIONS)));
        rules.put("no generic exceptions", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        // PDFBox takes the dates of a document as a Calendar.
        rules.put(
                "no old dates",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".printing..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(OLD_DATES));
        rules.put(
                "only the command line writes to the standard streams",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".app..")
                        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
        rules.put(
                "loggers are private constants",
                fields().that()
                        .haveRawType("java.lang.System$Logger")
                        .should(bePrivateConstants())
                        .allowEmptyShould(true));
        rules.put(
                "public use cases cannot be extended",
                classes()
                        .that()
                        .resideInAPackage(root + ".usecase..")
                        .and()
                        .arePublic()
                        .and()
                        .areNotInterfaces()
                        .should()
                        .haveModifier(JavaModifier.FINAL)
                        .allowEmptyShould(true));
        rules.put(
                "constructors take seven things at most",
                constructors().that().areDeclaredInClassesThat(areNotRecords()).should(takeAtMost(7)));
        rules.put("names say what a thing is", noClasses().should().haveNameMatching(".*[.$]" + BANNED_NAMES));
        return rules;
    }

    private static DescribedPredicate<JavaClass> areNotRecords() {
        return DescribedPredicate.describe("are not records", each -> !each.isRecord());
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> bePrivateConstants() {
        return new ArchCondition<>("be private static final") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                boolean fine = field.getModifiers().contains(JavaModifier.PRIVATE)
                        && field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getModifiers().contains(JavaModifier.FINAL);
                events.add(new SimpleConditionEvent(field, fine, field.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaConstructor> takeAtMost(int limit) {
        return new ArchCondition<>("take at most " + limit + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                boolean fine = constructor.getRawParameterTypes().size() <= limit;
                events.add(new SimpleConditionEvent(constructor, fine, constructor.getFullName()));
            }
        };
    }
}
