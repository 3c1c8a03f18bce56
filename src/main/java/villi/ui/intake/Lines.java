package villi.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;

/// Lays a questionnaire out as the lines of the keying list, in the order of the paper.
final class Lines {

    private final Questionnaire form;
    private final Asked asked;
    private final Map<LinkId, TreeSet<Integer>> opened = new HashMap<>();

    /// Whether an item is asked, given the answers so far.
    @FunctionalInterface
    interface Asked {
        boolean test(Item item, int row, Answers answers);
    }

    Lines(Questionnaire form, Asked asked) {
        this.form = form;
        this.asked = asked;
    }

    /// Opens an empty row of a table; it is kept once it holds an answer.
    void open(Item table, int row) {
        opened.computeIfAbsent(table.linkId(), _ -> new TreeSet<>()).add(row);
    }

    void close(Item table, int row) {
        var rows = opened.get(table.linkId());
        if (rows != null) rows.remove(row);
    }

    List<Line> of(Answers answers) {
        var lines = new ArrayList<Line>();
        for (Item section : form.sections()) add(section, section, answers, lines);
        return lines;
    }

    private void add(Item section, Item group, Answers answers, List<Line> lines) {
        for (Item item : group.items()) {
            if (!asked.test(item, 0, answers)) continue;
            switch (item.type()) {
                case GROUP -> {
                    if (item.repeats()) table(section, item, answers, lines);
                    else add(section, item, answers, lines);
                }
                case DISPLAY -> {}
                case CHOICE, OPEN_CHOICE, INTEGER, DECIMAL, QUANTITY, DATE, MONTH, STRING, TEXT ->
                    lines.add(new Line.Question(section, item, new Slot(item.linkId(), 0)));
            }
        }
    }

    private void table(Item section, Item table, Answers answers, List<Line> lines) {
        List<Integer> rows = rows(table, answers);
        for (int row : rows) {
            lines.add(new Line.RowHead(section, table, row, rows.size() == 1));
            for (Item column : table.items()) {
                if (asked.test(column, row, answers)) {
                    lines.add(new Line.Question(section, column, new Slot(column.linkId(), row)));
                }
            }
        }
        lines.add(new Line.AddRow(section, table, rows.getLast() + 1));
    }

    private List<Integer> rows(Item table, Answers answers) {
        var rows = new TreeSet<>(answers.rows(table));
        rows.addAll(opened.getOrDefault(table.linkId(), new TreeSet<>()));
        if (rows.isEmpty()) rows.add(1);
        return List.copyOf(rows);
    }
}
