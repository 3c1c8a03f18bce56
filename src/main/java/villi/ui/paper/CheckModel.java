package villi.ui.paper;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import villi.domain.intake.Answer;
import villi.domain.intake.Slot;
import villi.domain.paper.Returned;
import villi.domain.paper.Returned.State;
import villi.usecase.paper.ImportForm.Look;

/// Which answers of a returned form are taken in. At first all but those that would replace what the practice has.
final class CheckModel {

    private final Look.Check check;
    private final List<Returned.Row> rows;
    private final Set<Slot> chosen = new TreeSet<>();

    CheckModel(Look.Check check) {
        this.check = check;
        this.rows = Stream.of(State.UNREADABLE, State.DIFFERENT, State.NEW)
                .flatMap(s -> check.returned().in(s).stream())
                .toList();
        rows.stream().filter(r -> r.present() instanceof Answer.Silent).forEach(r -> chosen.add(r.slot()));
    }

    Look.Check check() {
        return check;
    }

    /// What needs a look first: unreadable, then different, then new; in each the order of the paper.
    List<Returned.Row> rows() {
        return rows;
    }

    int count(State state) {
        return check.returned().in(state).size();
    }

    boolean taken(Returned.Row row) {
        return chosen.contains(row.slot());
    }

    void turn(Returned.Row row) {
        if (!chosen.remove(row.slot())) chosen.add(row.slot());
    }

    Set<Slot> chosen() {
        return Set.copyOf(chosen);
    }
}
