package villi.content;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import villi.content.BankItem.Kind;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire.Audience;

/// Reads the item bank: shared answer lists and one file for each section.
final class BankFiles {

    private static final Map<Character, AgeBand> AGES =
            Map.of('I', AgeBand.INF, 'T', AgeBand.TOD, 'C', AgeBand.CHI, 'N', AgeBand.TEEN, 'A', AgeBand.ADU);
    private static final Set<AgeBand> CHILDREN = Set.of(AgeBand.INF, AgeBand.TOD, AgeBand.CHI);
    private static final String[] KEYS = {
        "id",
        "type",
        "parent",
        "self",
        "help",
        "help-parent",
        "help-self",
        "infant",
        "help-infant",
        "lookback",
        "ages",
        "duty",
        "options",
        "units",
        "range",
        "when",
        "when-any",
        "source",
        "columns"
    };

    private final OptionLists lists;

    private BankFiles(OptionLists lists) {
        this.lists = lists;
    }

    /// Opens the files of the bank and reads them.
    static Bank open(List<String> sections, Problems problems) {
        var files = new HashMap<String, Node>();
        for (String section : sections) {
            Yaml.open("bank/" + section + ".yaml", problems).ifPresent(n -> files.put(section, n));
        }
        Optional<Node> sets = Yaml.open("bank/sets.yaml", problems);
        return sets.map(n -> read(
                        n,
                        sections.stream()
                                .filter(files::containsKey)
                                .map(files::get)
                                .toList(),
                        problems))
                .orElseGet(Bank::new);
    }

    /// Reads shared lists and section files.
    static Bank read(Node sets, List<Node> sections, Problems problems) {
        var bank = new Bank();
        problems.collect(() -> OptionLists.read(sets)).ifPresent(lists -> {
            for (Node section : sections) problems.collect(() -> new BankFiles(lists).section(section, bank));
        });
        bank.check();
        return bank;
    }

    private Bank section(Node root, Bank bank) {
        root.only("section", "title-parent", "title-self", "source", "items");
        String section = root.word("section");
        String source = root.word("source");
        bank.title(section, Map.of(Audience.PARENT, root.text("title-parent"), Audience.SELF, root.text("title-self")));
        root.list("items", n -> item(n, section, source)).forEach(bank::add);
        return bank;
    }

    private BankItem item(Node node, String section, String source) {
        node.only(KEYS);
        Kind kind = node.one("type", Kind.class);
        List<BankItem> columns = node.list("columns", n -> item(n, section, source));
        if (columns.isEmpty() == (kind == Kind.TABLE)) throw node.bad("a table, and only a table, has columns");
        var item = new BankItem(
                new LinkId(node.word("id")),
                section,
                kind,
                words(node),
                infant(node),
                rules(node, kind, source),
                columns,
                node);
        wording(item);
        return item;
    }

    private static Map<Audience, BankItem.Words> words(Node node) {
        var words = new EnumMap<Audience, BankItem.Words>(Audience.class);
        for (Audience audience : Audience.values()) {
            String name = audience == Audience.PARENT ? "parent" : "self";
            String help = node.text("help-" + name, node.text("help", ""));
            node.maybe(name).ifPresent(text -> words.put(audience, new BankItem.Words(text.text(), help)));
        }
        return words;
    }

    /// What parents of a baby read instead; where a part is missing, what other parents read.
    private static Optional<BankItem.Words> infant(Node node) {
        if (!node.has("infant") && !node.has("help-infant")) return Optional.empty();
        String help = node.text("help-infant", node.text("help-parent", node.text("help", "")));
        return Optional.of(new BankItem.Words(node.text("infant", node.text("parent", "")), help));
    }

    private static void wording(BankItem item) {
        boolean child = item.rules().ages().stream().anyMatch(CHILDREN::contains);
        boolean adult = item.rules().ages().contains(AgeBand.ADU);
        if (child && !item.words().containsKey(Audience.PARENT))
            item.node().report(item.id() + " has no text for parents");
        if (adult && !item.words().containsKey(Audience.SELF))
            item.node().report(item.id() + " has no text for oneself");
        if (item.infant().isPresent() && !item.rules().ages().contains(AgeBand.INF))
            item.node().report(item.id() + " has a text for babies, but is not asked of them");
    }

    private BankItem.Rules rules(Node node, Kind kind, String source) {
        Set<AgeBand> ages = ages(node.get("ages"));
        return new BankItem.Rules(
                ages,
                node.text("lookback", ""),
                node.word("source", source),
                duty(node),
                options(node, kind),
                units(node, kind),
                ranges(node, kind, ages),
                Branch.read(node));
    }

    private static Set<AgeBand> ages(Node node) {
        var ages = EnumSet.noneOf(AgeBand.class);
        for (char letter : node.word().toCharArray()) {
            AgeBand age = AGES.get(letter);
            if (age == null) throw node.bad("ages are letters of ITCNA, found \"" + node.word() + "\"");
            if (!ages.add(age)) throw node.bad("the age " + letter + " stands twice");
        }
        return ages;
    }

    private static Item.Duty duty(Node node) {
        Set<String> known = Set.of("required", "safety", "confirm", "confidential");
        List<String> words = node.list("duty", n -> {
            if (!known.contains(n.word()))
                throw n.bad("unknown duty \"" + n.word() + "\"" + Nearest.hint(n.word(), known));
            return n.word();
        });
        boolean safety = words.contains("safety");
        return new Item.Duty(
                safety || words.contains("required"),
                safety,
                words.contains("confirm"),
                words.contains("confidential"));
    }

    private List<Item.Option> options(Node node, Kind kind) {
        if (kind == Kind.YESNO && !node.has("options")) return lists.yesNo();
        if (kind.choice() && !node.has("options")) throw node.bad("a choice needs options");
        if (!kind.choice() && node.has("options")) throw node.bad("only a choice has options");
        return node.maybe("options").map(lists::optionsOf).orElse(List.of());
    }

    private List<Item.Unit> units(Node node, Kind kind) {
        if (node.has("units") != (kind == Kind.QUANTITY)) throw node.bad("a quantity, and only a quantity, has units");
        return node.maybe("units").map(lists::unitsOf).orElse(List.of());
    }

    private static Map<AgeBand, Item.Range> ranges(Node node, Kind kind, Set<AgeBand> ages) {
        if (kind == Kind.SCALE) return forAll(ages, new Item.Range(BigDecimal.ZERO, BigDecimal.TEN));
        if (!node.has("range")) return Map.of();
        Node range = node.get("range");
        if (!kind.counts()) throw range.bad("only a number has a range");
        if (range.isList()) return forAll(ages, range(range));
        var ranges = new EnumMap<AgeBand, Item.Range>(AgeBand.class);
        for (Node key : range.keys()) ranges.put(key.one(AgeBand.class), range(range.get(key.word())));
        if (!ranges.keySet().equals(ages))
            throw range.bad("a range by age names the ages of the item, no more and no fewer");
        return ranges;
    }

    private static Map<AgeBand, Item.Range> forAll(Set<AgeBand> ages, Item.Range range) {
        var ranges = new EnumMap<AgeBand, Item.Range>(AgeBand.class);
        for (AgeBand age : ages) ranges.put(age, range);
        return ranges;
    }

    private static Item.Range range(Node node) {
        var bounds = node.each(Node::number);
        if (bounds.size() != 2 || bounds.get(0).compareTo(bounds.get(1)) >= 0) {
            throw node.bad("a range is two numbers, the lower first");
        }
        return new Item.Range(bounds.get(0), bounds.get(1));
    }
}
