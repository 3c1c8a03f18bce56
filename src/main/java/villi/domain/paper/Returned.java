package villi.domain.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;

/// What a returned form says, place by place, beside what the open intake holds already.
///
/// @param rows places where something was filled in, in the order of the paper
public record Returned(List<Row> rows) {

    public Returned {
        rows = List.copyOf(rows);
    }

    /// One place.
    ///
    /// @param present what the intake holds, silent when nothing
    public record Row(Item item, Slot slot, ReadBack.Found found, Answer present) {

        public State state() {
            return switch (found) {
                case ReadBack.Found.Nothing _ -> State.SAME;
                case ReadBack.Found.Unreadable _ -> State.UNREADABLE;
                case ReadBack.Found.Read(Answer answer) -> {
                    if (answer.equals(present)) yield State.SAME;
                    yield present instanceof Answer.Silent ? State.NEW : State.DIFFERENT;
                }
            };
        }
    }

    /// How a place stands to the open intake.
    public enum State {
        NEW,
        DIFFERENT,
        UNREADABLE,
        SAME
    }

    public List<Row> in(State state) {
        return rows.stream().filter(r -> r.state() == state).toList();
    }

    /// Reads every place of the form; a place that was left empty is left out and takes nothing away.
    public static Returned of(Questionnaire form, ReadBack values, Answers present) {
        var rows = new ArrayList<Row>();
        PaperForm paper = PaperLayout.of(form, FormCode.blank(form.ref()), Optional.empty());
        FormField.of(paper).stream()
                .map(f -> new Slot(f.name().item(), f.name().row()))
                .distinct()
                .flatMap(slot -> form.find(slot.linkId()).stream().flatMap(item -> row(item, slot, values, present)))
                .forEach(rows::add);
        return new Returned(rows);
    }

    private static Stream<Row> row(Item item, Slot slot, ReadBack values, Answers present) {
        ReadBack.Found found = values.at(item, slot.row());
        return found instanceof ReadBack.Found.Nothing
                ? Stream.empty()
                : Stream.of(new Row(item, slot, found, present.at(slot)));
    }
}
