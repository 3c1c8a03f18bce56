package villi.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Questionnaire.Audience;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.domain.questionnaire.Visibility;

/// Builds one questionnaire: sections that name items of the bank, in the order of the paper. What stands under
/// `private` (items or whole sections) is answered by the patient alone, in the patient's words, and is confidential;
/// a private section may gather items of other sections.
///
/// A short or follow-up form is drawn from a full one (`of: intake-child`): ages, audience and what is private are
/// taken from there. Its sections name some of the items of the full form, or none to take them all; sections that
/// the full form does not have name items of the bank.
final class FormFiles {

    private final Bank bank;
    private final Audience audience;
    private final List<AgeBand> bands;
    private final Set<String> alone;
    private final Map<String, List<Node>> full;
    private final Set<LinkId> aloneItems = new HashSet<>();
    private final Map<LinkId, BankItem> placed = new LinkedHashMap<>();
    private int number;

    /// @param full the items of each section of the form that this one is drawn from; empty for a full form
    private FormFiles(
            Bank bank, Audience audience, List<AgeBand> bands, Set<String> alone, Map<String, List<Node>> full) {
        this.bank = bank;
        this.audience = audience;
        this.bands = bands;
        this.alone = alone;
        this.full = full;
    }

    /// Reads one full questionnaire.
    static Questionnaire read(Node root, Bank bank) {
        root.only("id", "version", "title", "audience", "bands", "private", "sections");
        var files = files(root, bank, Map.of());
        var form = files.read(root);
        var missing = new LinkedHashSet<>(files.alone);
        missing.removeIf(id -> files.placed.containsKey(new LinkId(id)));
        if (!missing.isEmpty()) throw root.get("private").bad("private names what the form does not hold: " + missing);
        return form;
    }

    /// Reads a questionnaire that is drawn from a full one.
    ///
    /// @param forms the full ones, by id
    static Questionnaire read(Node root, Bank bank, Map<String, Node> forms) {
        root.only("id", "version", "title", "of", "sections");
        String of = root.word("of");
        Node from = forms.get(of);
        if (from == null) {
            throw root.get("of").bad("unknown questionnaire \"" + of + "\"" + Nearest.hint(of, forms.keySet()));
        }
        var full = new LinkedHashMap<String, List<Node>>();
        for (Node section : from.get("sections").items())
            full.put(section.word("section"), section.get("items").items());
        return files(from, bank, full).read(root);
    }

    private static FormFiles files(Node root, Bank bank, Map<String, List<Node>> full) {
        var bands = root.list("bands", n -> n.one(AgeBand.class));
        if (bands.isEmpty()) throw root.bad("a questionnaire names its age bands");
        var alone = Set.copyOf(root.list("private", Node::word));
        return new FormFiles(bank, root.one("audience", Audience.class), bands, alone, full);
    }

    private Questionnaire read(Node root) {
        var sections = root.list("sections", this::section);
        return new Questionnaire(
                new QuestionnaireRef(root.word("id"), root.word("version")),
                root.text("title"),
                audience,
                bands,
                sections);
    }

    private Item section(Node node) {
        node.only("section", "items");
        String section = node.word("section");
        if (!bank.sections().contains(section)) {
            throw node.bad("unknown section \"" + section + "\"" + Nearest.hint(section, bank.sections()));
        }
        if (placed.put(new LinkId(section), placeholder(section, node)) != null)
            throw node.bad("section " + section + " stands twice");
        List<Item> items = items(node, section);
        return group(
                new LinkId(section),
                new Item.Wording(bank.title(section, audience(section)), "", "", "practice"),
                Visibility.ALWAYS,
                false,
                items);
    }

    private List<Item> items(Node node, String section) {
        if (!full.containsKey(section)) return node.list("items", n -> placed(n, section));
        List<Node> all = full.getOrDefault(section, List.of());
        if (!node.has("items")) return all.stream().map(n -> placed(n, section)).toList();
        Set<String> known = all.stream().map(Node::word).collect(Collectors.toSet());
        return node.list("items", n -> {
            if (!known.contains(n.word()))
                throw n.bad("the full form does not ask " + n.word() + Nearest.hint(n.word(), known));
            return placed(n, section);
        });
    }

    private static BankItem placeholder(String section, Node node) {
        var rules = new BankItem.Rules(
                Set.of(),
                "",
                "practice",
                new Item.Duty(false, false, false, false),
                List.of(),
                List.of(),
                Map.of(),
                Visibility.ALWAYS);
        return new BankItem(
                new LinkId(section), section, BankItem.Kind.TABLE, Map.of(), Optional.empty(), rules, List.of(), node);
    }

    private Item placed(Node node, String section) {
        var id = new LinkId(node.word());
        BankItem item = bank.find(id)
                .orElseThrow(() -> node.bad("unknown item \"" + id + "\"" + Nearest.hint(id.value(), bank.ids())));
        if (!item.section().equals(section) && !alone.contains(section))
            throw node.bad(id + " belongs to section " + item.section());
        bank.tableOf(id).ifPresent(table -> {
            throw node.bad(id + " is a column of " + table.id() + "; name the table");
        });
        if (alone.contains(section) || alone.contains(id.value())) {
            aloneItems.add(id);
            item.columns().forEach(c -> aloneItems.add(c.id()));
        }
        return build(item, node);
    }

    private Item build(BankItem item, Node node) {
        if (placed.containsKey(item.id())) throw node.bad(item.id() + " stands twice");
        if (!item.meantFor(bands)) throw node.bad(item.id() + " is not meant for " + bands);
        Visibility visibility = new BranchCheck(bank, placed, bands).keep(item, node);
        placed.put(item.id(), item);
        if (item.kind() == BankItem.Kind.TABLE) {
            var columns = new ArrayList<Item>();
            for (BankItem column : item.columns()) if (column.meantFor(bands)) columns.add(build(column, node));
            return group(item.id(), wording(item, node), visibility, true, columns);
        }
        boolean column = bank.tableOf(item.id()).isPresent();
        return new Item(
                item.id(),
                column ? 0 : ++number,
                type(item.kind()),
                wording(item, node),
                answers(item),
                duty(item),
                visibility,
                item.kind() == BankItem.Kind.MULTI,
                List.of());
    }

    private static Item group(LinkId id, Item.Wording words, Visibility visibility, boolean repeats, List<Item> items) {
        return new Item(
                id,
                0,
                ItemType.GROUP,
                words,
                Item.AnswerRule.FREE,
                new Item.Duty(false, false, false, false),
                visibility,
                repeats,
                items);
    }

    /// Who is spoken to at an item or in a section.
    private Audience audience(String id) {
        return alone.contains(id) ? Audience.SELF : audience;
    }

    private Item.Duty duty(BankItem item) {
        var duty = item.rules().duty();
        return aloneItems.contains(item.id())
                ? new Item.Duty(duty.required(), duty.safety(), duty.confirm(), true, true)
                : duty;
    }

    private Item.Wording wording(BankItem item, Node node) {
        Audience to = aloneItems.contains(item.id()) ? Audience.SELF : audience;
        BankItem.Words words =
                item.words(to, bands).orElseThrow(() -> node.bad(item.id() + " has no text for the audience " + to));
        return new Item.Wording(
                words.text(),
                words.help(),
                item.rules().lookback(),
                item.rules().source());
    }

    private Item.AnswerRule answers(BankItem item) {
        var rules = item.rules();
        return new Item.AnswerRule(
                rules.options(),
                rules.units(),
                bands.stream()
                        .flatMap(b -> Stream.ofNullable(rules.ranges().get(b)))
                        .reduce(FormFiles::wider));
    }

    private static Item.Range wider(Item.Range a, Item.Range b) {
        return new Item.Range(a.low().min(b.low()), a.high().max(b.high()));
    }

    private static ItemType type(BankItem.Kind kind) {
        return switch (kind) {
            case YESNO, CHOICE, MULTI -> ItemType.CHOICE;
            case OPEN_CHOICE -> ItemType.OPEN_CHOICE;
            case INTEGER, SCALE -> ItemType.INTEGER;
            case DECIMAL -> ItemType.DECIMAL;
            case QUANTITY -> ItemType.QUANTITY;
            case DATE -> ItemType.DATE;
            case MONTH -> ItemType.MONTH;
            case STRING -> ItemType.STRING;
            case TEXT -> ItemType.TEXT;
            case TABLE -> ItemType.GROUP;
        };
    }
}
