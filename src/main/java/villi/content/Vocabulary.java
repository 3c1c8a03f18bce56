package villi.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Evaluator;
import villi.domain.rule.Facts;

/// The names that rules may use: questions with their answers, facts, ids, foods, sources.
final class Vocabulary {

    private static final Pattern LINK = Pattern.compile("Q[A-U][0-9A-Za-z-]*");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private final Map<LinkId, Item> seen = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Set<String> wordy = new TreeSet<>();
    private final Set<String> facts = Facts.names();
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> foods;
    private final Set<String> sources;

    Vocabulary(List<Questionnaire> forms, Set<String> foods, Set<String> sources) {
        this.foods = Set.copyOf(foods);
        this.sources = Set.copyOf(sources);
        for (Questionnaire form : forms) form.sections().forEach(this::add);
    }

    /// Takes in an item with those in it. Forms share most of theirs: one that asks as the form before did says
    /// nothing new.
    private void add(Item item) {
        item.items().forEach(this::add);
        Item before = seen.put(item.linkId(), item);
        if (before != null && asksAlike(before, item)) return;
        var known = codes.computeIfAbsent(item.linkId().value(), _ -> new TreeSet<>());
        if (item.type() == ItemType.CHOICE) item.answers().options().forEach(o -> known.add(o.code()));
        if (!counts(item)) wordy.add(item.linkId().value());
    }

    private static boolean asksAlike(Item a, Item b) {
        return a.type() == b.type() && a.answers().options().equals(b.answers().options());
    }

    private static boolean counts(Item item) {
        return switch (item.type()) {
            case INTEGER, DECIMAL, QUANTITY -> true;
            case CHOICE ->
                item.answers().options().stream()
                        .allMatch(o -> NUMBER.matcher(o.code()).matches());
            case OPEN_CHOICE, DATE, MONTH, STRING, TEXT, DISPLAY, GROUP -> false;
        };
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        var all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    static boolean isLink(String word) {
        return LINK.matcher(word).matches();
    }

    boolean isFact(String word) {
        return facts.contains(word);
    }

    void addId(String id) {
        ids.add(id);
    }

    void addMedicineClasses(Set<String> kinds) {
        for (var kind : both(kinds, Evaluator.medicineClasses())) {
            ids.add("rx." + kind);
            ids.add("rx." + kind + ".prescribed");
        }
    }

    void checkLink(Node at, String link) {
        if (!codes.containsKey(link))
            at.report("unknown question \"" + link + "\"" + Nearest.hint(link, codes.keySet()));
    }

    void checkCode(Node at, LinkId link, String code) {
        var known = codes.getOrDefault(link.value(), Set.of());
        if (!known.isEmpty() && !known.contains(code)) {
            at.report("question " + link + " has no answer \"" + code + "\"" + Nearest.hint(code, known));
        }
    }

    /// Reports a word that a fact never has; facts without words of their own are numbers, or true and false.
    void checkFactWord(Node at, String fact, String word) {
        var known = Facts.words(fact);
        boolean plain = known.isEmpty()
                && (word.equals("true")
                        || word.equals("false")
                        || NUMBER.matcher(word).matches());
        if (plain || known.contains(word)) return;
        at.report("the fact " + fact + " is never \"" + word + "\"" + Nearest.hint(word, known));
    }

    /// Reports a comparison of numbers with a question that has none.
    void checkNumber(Node at, LinkId link) {
        if (wordy.contains(link.value())) at.report("question " + link + " has no number");
    }

    void checkId(Node at, String id) {
        if (id.startsWith("allergy.")) checkAllergy(at, id);
        else if (!ids.contains(id)) at.report("unknown name \"" + id + "\"" + Nearest.hint(id, both(ids, facts)));
    }

    private void checkAllergy(Node at, String id) {
        var parts = id.split("\\.");
        if (parts.length != 3) at.report("expected allergy.<food>.<type>, found \"" + id + "\"");
        else {
            if (!parts[1].equals("*")) checkFood(at, parts[1]);
            if (!parts[2].equals("*")) checkType(at, parts[2]);
        }
    }

    void checkType(Node at, String type) {
        var known = Evaluator.reactionTypes();
        if (!known.contains(type)) at.report("unknown type of reaction \"" + type + "\"" + Nearest.hint(type, known));
    }

    void checkFood(Node at, String food) {
        if (!foods.contains(food)) at.report("unknown food \"" + food + "\"" + Nearest.hint(food, foods));
    }

    void checkSource(Node at, String source) {
        if (!sources.contains(source) && !source.equals("practice")) {
            at.report("unknown source \"" + source + "\"" + Nearest.hint(source, sources));
        }
    }
}
