package villi.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.rule.Action;
import villi.domain.rule.Facts;
import villi.domain.rule.Overriding;

/// What a row of the rules must have so that it can do what it says: placeholders that can be filled, and something
/// that holds when it can never be let pass.
final class RowCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    /// Keys whose texts people read.
    private static final List<String> TEXTS =
            List.of("title", "text", "reason", "because", "stop", "protect", "refer", "require", "warn", "print");

    /// Keys that may name the measure of a food.
    private static final List<String> TARGETS = List.of("block", "exclude", "require-for", "blocks");

    private RowCheck() {}

    /// Reports a placeholder that nothing fills, or a food without `each`.
    static void placeholders(Node row) {
        for (var part : parts(row)) {
            PLACEHOLDER
                    .matcher(part.text())
                    .results()
                    .map(m -> m.group(1))
                    .filter(name -> !filled(row, name))
                    .forEach(name -> part.report(
                            name.equals("food")
                                    ? "\"{food}\" needs \"each\""
                                    : "nothing fills {" + name + "}" + Nearest.hint(name, Facts.names())));
        }
    }

    private static boolean filled(Node row, String name) {
        if (name.equals("food")) return row.has("each");
        return name.equals("medicine") ? row.has("protect") : Facts.names().contains(name);
    }

    private static List<Node> parts(Node row) {
        var parts = new ArrayList<Node>();
        TEXTS.forEach(key -> row.maybe(key).ifPresent(parts::add));
        TARGETS.forEach(key -> row.maybe(key).ifPresent(list -> parts.addAll(list.items())));
        row.maybe("propose")
                .ifPresent(list -> list.items().stream()
                        .flatMap(p -> Stream.of("id", "text").flatMap(key -> p.maybe(key).stream()))
                        .forEach(parts::add));
        return parts;
    }

    /// Reports a rule that can never be let pass but holds nothing back.
    static void holds(Node row, Overriding overriding, List<Action> actions) {
        if (overriding == Overriding.NEVER && actions.stream().noneMatch(RowCheck::holding)) {
            row.report("a rule that is never let pass needs \"stop\", \"block\", \"exclude\" or \"protect\"");
        }
    }

    private static boolean holding(Action action) {
        return switch (action) {
            case Action.Stop _, Action.Block _, Action.Exclude _, Action.Protect _ -> true;
            case Action.Refer _, Action.Require _, Action.Warn _, Action.Propose _, Action.Print _ -> false;
        };
    }
}
