package villi.domain.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import villi.domain.food.FoodBook;
import villi.domain.rule.RuleBook;
import villi.domain.support.SupportBook;

/// Words for the ids that an entry leads to: rules, flags, gates, findings, food groups and supports.
public record LinkNames(Map<String, String> words) {

    public static final LinkNames NONE = new LinkNames(Map.of());

    public LinkNames {
        words = Map.copyOf(words);
    }

    public static LinkNames of(RuleBook rules, FoodBook foods, SupportBook supports) {
        var words = new HashMap<String, String>();
        rules.findings().forEach(r -> words.put(r.id(), r.title()));
        rules.flags().forEach(r -> words.putIfAbsent(r.id(), r.title()));
        rules.gates().forEach(r -> words.put(r.id(), r.title()));
        rules.rules().forEach(r -> words.putIfAbsent(r.id(), r.because().replace("{food}", "the food")));
        foods.groups().forEach(g -> words.put(g.code().value(), g.names().name()));
        supports.supports().forEach(s -> words.put(s.id(), s.names().name()));
        return new LinkNames(words);
    }

    public Optional<String> of(String id) {
        return Optional.ofNullable(words.get(id));
    }
}
