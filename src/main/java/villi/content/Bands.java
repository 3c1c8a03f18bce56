package villi.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import villi.domain.food.Ages;

/// Checks that rows by age neither overlap nor leave a gap between them.
final class Bands {

    /// A row of a file with its ages.
    private record Row(Node node, Ages ages) {}

    private Bands() {}

    /// Reports every overlap and every gap between two rows, at the later row.
    static void check(List<Node> rows) {
        sorted(rows);
    }

    /// As [#check], and the rows must reach from birth to the end of life.
    static void whole(List<Node> rows) {
        var sorted = sorted(rows);
        if (sorted.isEmpty()) return;
        var first = sorted.getFirst();
        if (first.ages().from() > 0)
            first.node().report("no row from 0 to " + first.ages().from() + " months");
        var last = sorted.getLast();
        if (last.ages().before() < Ages.ALL.before())
            last.node().report("no row from " + last.ages().before() + " months on");
    }

    private static List<Row> sorted(List<Node> rows) {
        var sorted = new ArrayList<Row>();
        for (Node n : rows) sorted.add(new Row(n, FoodFiles.ages(n)));
        sorted.sort(Comparator.comparingInt(r -> r.ages().from()));
        for (int i = 1; i < sorted.size(); i++) {
            int end = sorted.get(i - 1).ages().before();
            var next = sorted.get(i);
            int start = next.ages().from();
            if (start < end) next.node().report("ages overlap: another row reaches to " + end + " months");
            if (start > end) next.node().report("no row from " + end + " to " + start + " months");
        }
        return sorted;
    }
}
