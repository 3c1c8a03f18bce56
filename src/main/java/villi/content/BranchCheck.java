package villi.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.EnableWhen;

/// Checks the branch of an item against the items that stand before it in a questionnaire.
///
/// @param placed the items so far, in order
record BranchCheck(Bank bank, Map<LinkId, BankItem> placed, List<AgeBand> bands) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// The branch as this questionnaire has it: conditions on questions for other ages fall away.
    Visibility keep(BankItem item, Node node) {
        var kept = new ArrayList<EnableWhen>();
        for (EnableWhen when : item.rules().visibility().enableWhen()) {
            BankItem question = bank.find(when.question()).orElse(item);
            if (question.id().equals(when.question()) && !question.meantFor(bands)) continue;
            check(item, question, when, node);
            kept.add(when);
        }
        Visibility written = item.rules().visibility();
        if (kept.size() == written.enableWhen().size()) return written;
        return kept.isEmpty() ? Visibility.ALWAYS : new Visibility(kept, written.behavior());
    }

    private void check(BankItem item, BankItem question, EnableWhen when, Node node) {
        if (!placed.containsKey(when.question())) {
            throw node.bad(
                    "the branch of " + item.id() + " looks at " + when.question() + ", which does not stand before it");
        }
        var table = bank.tableOf(question.id());
        if (table.isPresent() && !table.equals(bank.tableOf(item.id()))) {
            throw node.bad("the branch of " + item.id() + " looks into the table "
                    + table.get().id());
        }
        switch (when.operator()) {
            case EXISTS -> {}
            case EQUAL, NOT_EQUAL -> value(item, question, when);
            case GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL -> number(item, question, when);
        }
    }

    private static void value(BankItem item, BankItem question, EnableWhen when) {
        if (question.kind().counts()) {
            number(item, question, when);
            return;
        }
        var options = question.rules().options();
        if (options.stream().noneMatch(o -> o.code().equals(when.answer()))) {
            var codes = options.stream().map(Item.Option::code).toList();
            throw item.node()
                    .bad("the branch of " + item.id() + " waits for \"" + when.answer() + "\", which " + question.id()
                            + " does not offer" + Nearest.hint(when.answer(), codes));
        }
    }

    private static void number(BankItem item, BankItem question, EnableWhen when) {
        boolean number = question.kind().counts();
        if (!number || !NUMBER.matcher(when.answer()).matches()) {
            throw item.node().bad("the branch of " + item.id() + " compares " + question.id() + " as a number");
        }
    }
}
