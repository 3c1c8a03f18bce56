package villi.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;
import villi.domain.growth.GrowthReference;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Action;
import villi.domain.rule.Condition;
import villi.domain.rule.Contradiction;
import villi.domain.rule.Medicines;
import villi.domain.rule.Overriding;
import villi.domain.rule.RuleBook;
import villi.domain.rule.Target;
import villi.domain.setting.Settings;

/// Reads the rules of the catalogue: `rules/{measures,medicines,findings,redflags,gates,rules,contradictions}.yaml`.
public final class RuleFiles {

    private static final List<String> FILES =
            List.of("measures", "medicines", "findings", "redflags", "gates", "rules", "contradictions");

    private final Vocabulary words;
    private final Map<String, Node> ids = new HashMap<>();

    private RuleFiles(Vocabulary words) {
        this.words = words;
    }

    /// The shipped rules.
    ///
    /// @throws RefusedContent with every reason, when something is wrong in them
    public static RuleBook load(List<Questionnaire> forms) {
        var problems = new Problems();
        var sources = Yaml.open("sources.yaml", problems)
                .map(root -> root.get("sources").items().stream()
                        .map(n -> n.word("id"))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        var book = read(forms, sources, problems);
        problems.refuseIfAny();
        return book.orElseThrow();
    }

    /// The rules; empty when they cannot be used, with the reasons in `problems`.
    ///
    /// @param forms the questionnaires whose answers the rules ask for
    /// @param sources ids of the source list
    public static Optional<RuleBook> read(List<Questionnaire> forms, Set<String> sources, Problems problems) {
        return read(forms, sources, Documents.shipped(problems));
    }

    /// As [#read(List, Set, Problems)], from documents that a practice may have changed.
    static Optional<RuleBook> read(List<Questionnaire> forms, Set<String> sources, Documents from) {
        var files = new TreeMap<String, Node>();
        for (var name : FILES) from.open("rules/" + name + ".yaml").ifPresent(n -> files.put(name, n));
        return files.size() == FILES.size() ? read(files, forms, sources, from) : Optional.empty();
    }

    /// As [#read(List, Set, Problems)], from documents by name.
    static Optional<RuleBook> read(
            Map<String, Node> files, List<Questionnaire> forms, Set<String> sources, Problems problems) {
        return read(files, forms, sources, Documents.shipped(problems));
    }

    private static Optional<RuleBook> read(
            Map<String, Node> files, List<Questionnaire> forms, Set<String> sources, Documents from) {
        var settings = SettingFiles.read(from);
        return settings.flatMap(dials ->
                from.problems().collect(() -> book(files, forms, sources, GrowthFiles.load(from.problems()), dials)));
    }

    private static RuleBook book(
            Map<String, Node> files,
            List<Questionnaire> forms,
            Set<String> sources,
            GrowthReference growth,
            Settings settings) {
        var measures = MeasureNames.read(node(files, "measures"));
        var words = new Vocabulary(forms, measures.foods().names().keySet(), sources);
        var medicines = medicines(node(files, "medicines"));
        words.addMedicineClasses(medicines.all());
        var reader = new RuleFiles(words);
        for (var name : List.of("findings", "redflags", "gates", "rules", "contradictions"))
            reader.collectIds(node(files, name), name);
        var book = new RuleBook(
                reader.rows(node(files, "findings"), "findings", reader::finding),
                reader.rows(node(files, "redflags"), "redflags", reader::flag),
                reader.rows(node(files, "gates"), "gates", n -> reader.gate(n, measures)),
                reader.rows(node(files, "rules"), "rules", n -> reader.rule(n, measures)),
                reader.rows(node(files, "contradictions"), "contradictions", reader::contradiction),
                medicines,
                measures.foods(),
                growth,
                settings);
        reader.refuseCycles(book);
        return book;
    }

    private static Node node(Map<String, Node> files, String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    private void collectIds(Node root, String key) {
        for (var row : root.only(key).get(key).items()) {
            row.maybe("id").ifPresent(n -> {
                var id = n.word();
                var part = row.has("part") ? row.integer("part") : 1;
                boolean again = ids.putIfAbsent(part == 1 ? id : id + " part " + part, n) != null;
                if (again && !key.equals("redflags")) n.report("the id \"" + id + "\" stands twice");
                words.addId(id);
            });
        }
    }

    private <T> List<T> rows(Node root, String key, Function<Node, T> reader) {
        return root.get(key).each(reader);
    }

    private static Medicines medicines(Node root) {
        var classes = new LinkedHashMap<String, List<String>>();
        root.only("classes")
                .get("classes")
                .fields()
                .forEach((kind, names) -> classes.put(kind, names.each(Node::text)));
        return Medicines.of(classes);
    }

    private RuleBook.FindingRow finding(Node n) {
        n.only("id", "title", "text", "when", "sources");
        RowCheck.placeholders(n);
        return new RuleBook.FindingRow(n.word("id"), when(n), n.text("title"), n.text("text"), sources(n));
    }

    private RuleBook.FlagRow flag(Node n) {
        n.only("id", "level", "title", "reason", "when", "sources");
        RowCheck.placeholders(n);
        return new RuleBook.FlagRow(
                n.word("id"),
                n.one("level", RedFlag.Level.class),
                when(n),
                n.text("title"),
                n.text("reason"),
                sources(n));
    }

    private RuleBook.GateRow gate(Node n, MeasureNames measures) {
        n.only("id", "title", "reason", "when", "blocks", "override", "sources");
        RowCheck.placeholders(n);
        if (overriding(n) == Overriding.NEVER && n.words("blocks").isEmpty())
            n.report("a gate that is never let pass needs something that it blocks");
        return new RuleBook.GateRow(
                n.word("id"),
                when(n),
                n.text("title"),
                n.text("reason"),
                targets(n, "blocks", measures),
                overriding(n),
                sources(n));
    }

    private Contradiction contradiction(Node n) {
        n.only("id", "when", "closed", "ask", "words");
        return new Contradiction(
                n.word("id"), when(n), n.maybe("closed").map(this::link), n.list("ask", this::link), n.text("words"));
    }

    private LinkId link(Node n) {
        words.checkLink(n, n.word());
        return new LinkId(n.word());
    }

    private RuleBook.RuleRow rule(Node n, MeasureNames measures) {
        n.only(
                "id",
                "part",
                "each",
                "when",
                "because",
                "override",
                "sources",
                "stop",
                "protect",
                "block",
                "refer",
                "require",
                "require-for",
                "exclude",
                "warn",
                "propose",
                "print");
        var condition = n.has("when") ? when(n) : new Condition.All(List.of());
        if (!n.has("when") && !n.has("each")) n.report("a rule needs \"when\" or \"each\"");
        var actions = actions(n, measures);
        if (actions.isEmpty()) n.report("a rule needs something to do");
        RowCheck.placeholders(n);
        RowCheck.holds(n, overriding(n), actions);
        return new RuleBook.RuleRow(
                n.word("id"),
                n.has("part") ? n.integer("part") : 1,
                n.maybe("each").map(this::each),
                condition,
                actions,
                n.text("because"),
                overriding(n),
                sources(n));
    }

    private List<Action> actions(Node n, MeasureNames measures) {
        var all = new ArrayList<Action>();
        n.maybe("stop").map(Node::text).map(Action.Stop::new).ifPresent(all::add);
        n.maybe("protect").map(Node::text).map(Action.Protect::new).ifPresent(all::add);
        if (n.has("block")) all.add(new Action.Block(targets(n, "block", measures)));
        n.maybe("refer").map(Node::text).map(Action.Refer::new).ifPresent(all::add);
        if (n.has("require")) all.add(new Action.Require(n.text("require"), targets(n, "require-for", measures)));
        else if (n.has("require-for")) n.report("\"require-for\" needs \"require\"");
        if (n.has("exclude")) all.add(new Action.Exclude(targets(n, "exclude", measures)));
        n.maybe("warn").map(Node::text).map(Action.Warn::new).ifPresent(all::add);
        all.addAll(n.list("propose", p -> propose(p, measures)));
        n.maybe("print").map(Node::text).map(Action.Print::new).ifPresent(all::add);
        return all;
    }

    private static List<Target> targets(Node n, String key, MeasureNames measures) {
        return n.list(key, measures::targets).stream().flatMap(List::stream).toList();
    }

    private static Action.Propose propose(Node n, MeasureNames measures) {
        n.only("kind", "id", "text");
        var kind = n.one("kind", Proposal.Kind.class);
        var id = n.word("id");
        measures.check(n.get("id"), kind, id);
        return new Action.Propose(kind, id, n.text("text"));
    }

    private RuleBook.Each each(Node n) {
        n.only("types", "foods", "months_out", "left_out");
        n.list("types", t -> t).forEach(t -> words.checkType(t, t.word()));
        n.list("foods", f -> f).forEach(f -> words.checkFood(f, f.word()));
        return new RuleBook.Each(
                Set.copyOf(n.words("types")),
                Set.copyOf(n.words("foods")),
                n.has("months_out") ? n.integer("months_out") : 0,
                n.has("left_out") && n.get("left_out").flag());
    }

    private Condition when(Node n) {
        return ConditionText.read(n.get("when"), words);
    }

    private static Overriding overriding(Node n) {
        return n.maybe("override").map(o -> o.one(Overriding.class)).orElse(Overriding.WITH_REASON);
    }

    private List<String> sources(Node n) {
        var all = n.get("sources").items();
        if (all.isEmpty()) n.report("a row needs a source, or the word practice");
        all.forEach(s -> words.checkSource(s, s.word()));
        return all.stream().map(Node::word).toList();
    }

    private void refuseCycles(RuleBook book) {
        for (var id : book.cycles()) {
            Optional.ofNullable(ids.get(id)).ifPresent(n -> n.report("\"" + id + "\" depends on itself"));
        }
    }
}
