package villi.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import villi.domain.questionnaire.Item;

/// The answer lists and units that questions share, and the reading of lists of their own.
final class OptionLists {

    private static final String LETTERS = "ABCDEFGHIJKLMOPQRSTVWXZ";

    private final Map<String, List<Item.Option>> options = new HashMap<>();
    private final Map<String, List<Item.Unit>> units = new HashMap<>();

    private OptionLists() {}

    /// Reads `bank/sets.yaml`.
    static OptionLists read(Node root) {
        var lists = new OptionLists();
        root.only("options", "units");
        named(root.get("options"), OptionLists::options, lists.options);
        named(root.get("units"), n -> n.each(OptionLists::unit), lists.units);
        return lists;
    }

    private static <T> void named(Node lists, Function<Node, List<T>> reader, Map<String, List<T>> into) {
        lists.fields().forEach((name, list) -> into.put(name, reader.apply(list)));
    }

    List<Item.Option> yesNo() {
        return options.getOrDefault("yn3", List.of());
    }

    /// The options of an item: a list of its own or the name of a shared one.
    List<Item.Option> optionsOf(Node node) {
        return node.isList() ? options(node) : shared(node, options, "answer list");
    }

    /// The units of an item, by the name of a shared list.
    List<Item.Unit> unitsOf(Node node) {
        return shared(node, units, "unit list");
    }

    private static <T> List<T> shared(Node node, Map<String, List<T>> lists, String kind) {
        List<T> found = lists.get(node.word());
        if (found == null)
            throw node.bad("unknown " + kind + " \"" + node.word() + "\"" + Nearest.hint(node.word(), lists.keySet()));
        return found;
    }

    private static List<Item.Option> options(Node list) {
        var read = new ArrayList<Item.Option>();
        var codes = new HashSet<String>();
        var keys = new HashSet<String>();
        var nextKey = keys();
        for (Node node : list.items()) {
            node.only("code", "text", "key", "exclusive");
            String code = node.word("code");
            String key = node.maybe("key").map(Node::word).orElseGet(() -> nextKey.apply(code));
            if (!codes.add(code)) node.report("the code \"" + code + "\" stands twice");
            if (!keys.add(key)) node.report("the key \"" + key + "\" answers two options");
            read.add(new Item.Option(code, node.text("text"), key, node.flag("exclusive", false)));
        }
        return List.copyOf(read);
    }

    /// Keys by custom: digits as printed, Y and N, 0 for none, else 1 to 9 and then letters (N, U and Y keep their
    /// meaning).
    private static UnaryOperator<String> keys() {
        var given = new LinkedHashMap<String, String>();
        return code -> switch (code) {
            case "yes" -> "Y";
            case "no" -> "N";
            case "none" -> "0";
            default -> {
                if (code.matches("\\d")) yield code;
                given.put(code, code);
                int n = given.size();
                yield n <= 9
                        ? String.valueOf(n)
                        : String.valueOf(LETTERS.charAt(Math.min(n - 10, LETTERS.length() - 1)));
            }
        };
    }

    private static Item.Unit unit(Node node) {
        node.only("code", "text", "to-first");
        BigDecimal factor = node.number("to-first");
        if (factor.signum() <= 0) throw node.bad("the factor must be above 0");
        return new Item.Unit(node.word("code"), node.text("text"), factor);
    }
}
