package villi.arch;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/// All structural rules, over the packages below `root`. One clause a rule, so that the counterexample proves each of
/// them.
final class Architecture {
    private Architecture() {}

    static Map<String, ArchRule> rulesFor(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.putAll(Purity.rulesFor(root));
        rules.putAll(Layers.rulesFor(root));
        rules.putAll(Libraries.rulesFor(root));
        rules.putAll(Craft.rulesFor(root));
        return rules;
    }
}
