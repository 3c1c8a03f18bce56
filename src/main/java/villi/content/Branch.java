package villi.content;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.Behavior;
import villi.domain.questionnaire.Visibility.EnableWhen;
import villi.domain.questionnaire.Visibility.Operator;

/// Reads branch conditions: `when: ["QC04 = yes"]` (all must hold) or `when-any` (one is enough).
final class Branch {

    private static final Pattern FORM = Pattern.compile("(\\S+) (?:(exists)|(=|!=|>=|<=|>|<) (\\S+))");
    private static final Map<String, Operator> OPERATORS = Map.of(
            "=", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            ">", Operator.GREATER,
            "<", Operator.LESS,
            ">=", Operator.GREATER_OR_EQUAL,
            "<=", Operator.LESS_OR_EQUAL);

    private Branch() {}

    /// The visibility of an item; always when it names no condition.
    static Visibility read(Node item) {
        if (item.has("when") && item.has("when-any")) throw item.bad("an item has when or when-any, not both");
        if (item.has("when")) return new Visibility(item.list("when", Branch::condition), Behavior.ALL);
        List<EnableWhen> any = item.list("when-any", Branch::condition);
        return any.isEmpty() ? Visibility.ALWAYS : new Visibility(any, Behavior.ANY);
    }

    private static EnableWhen condition(Node node) {
        Matcher m = FORM.matcher(node.text());
        if (!m.matches())
            throw node.bad("a condition looks like \"QC04 = yes\" or \"QC04 exists\", found \"" + node.text() + "\"");
        var question = new LinkId(m.group(1));
        if (m.group(2) != null) return new EnableWhen(question, Operator.EXISTS, "true");
        Operator operator = OPERATORS.get(m.group(3));
        if (operator == null) throw node.bad("unknown sign " + m.group(3));
        return new EnableWhen(question, operator, m.group(4));
    }
}
