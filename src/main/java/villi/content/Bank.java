package villi.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire.Audience;

/// All questions of the item bank, with the titles of its sections.
final class Bank {

    private final Map<String, Map<Audience, String>> titles = new LinkedHashMap<>();
    private final Map<LinkId, BankItem> items = new LinkedHashMap<>();
    private final Map<LinkId, BankItem> tables = new LinkedHashMap<>();

    void title(String section, Map<Audience, String> words) {
        titles.put(section, Map.copyOf(words));
    }

    /// Adds an item with its columns; an id that stands twice is a problem.
    void add(BankItem item) {
        put(item);
        for (BankItem column : item.columns()) {
            put(column);
            tables.put(column.id(), item);
        }
    }

    private void put(BankItem item) {
        if (items.putIfAbsent(item.id(), item) != null)
            item.node().report("the id " + item.id() + " stands twice in the bank");
    }

    Optional<BankItem> find(LinkId id) {
        return Optional.ofNullable(items.get(id));
    }

    /// The table whose column an item is.
    Optional<BankItem> tableOf(LinkId id) {
        return Optional.ofNullable(tables.get(id));
    }

    Collection<BankItem> items() {
        return List.copyOf(items.values());
    }

    Collection<String> ids() {
        return items.keySet().stream().map(LinkId::value).toList();
    }

    Collection<String> sections() {
        return List.copyOf(titles.keySet());
    }

    String title(String section, Audience audience) {
        return titles.getOrDefault(section, Map.of()).getOrDefault(audience, section);
    }

    /// Reports every condition that names an unknown item and every circle of branches.
    void check() {
        for (BankItem item : items.values()) {
            for (var when : item.rules().visibility().enableWhen()) {
                if (!items.containsKey(when.question())) {
                    String name = when.question().value();
                    item.node()
                            .report("the branch of " + item.id() + " asks for the unknown item " + name
                                    + Nearest.hint(name, ids()));
                }
            }
        }
        var done = new TreeSet<LinkId>();
        for (LinkId id : items.keySet()) follow(id, new ArrayList<>(), done);
    }

    private void follow(LinkId id, List<LinkId> path, Set<LinkId> done) {
        BankItem item = items.get(id);
        if (item == null || done.contains(id)) return;
        if (path.contains(id)) {
            var circle = new ArrayList<>(path.subList(path.indexOf(id), path.size()));
            circle.add(id);
            item.node()
                    .report("branches go in a circle: "
                            + String.join(
                                    " -> ", circle.stream().map(LinkId::value).toList()));
            return;
        }
        path.add(id);
        for (var when : item.rules().visibility().enableWhen()) follow(when.question(), path, done);
        path.removeLast();
        done.add(id);
    }
}
