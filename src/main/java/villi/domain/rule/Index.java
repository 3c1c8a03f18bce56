package villi.domain.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The conditions of a rule book by id.
final class Index {

    private final RuleBook book;
    private final Map<String, List<Condition>> byId = new HashMap<>();

    Index(RuleBook book) {
        this.book = book;
        book.findings().forEach(r -> put(r.id(), r.when()));
        book.flags().forEach(r -> put(r.id(), r.when()));
        book.gates().forEach(r -> put(r.id(), r.when()));
        book.rules().forEach(r -> put(r.id(), r.when()));
    }

    private void put(String id, Condition when) {
        byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(when);
    }

    RuleBook book() {
        return book;
    }

    List<Condition> conditions(String id) {
        return byId.getOrDefault(id, List.of());
    }
}
