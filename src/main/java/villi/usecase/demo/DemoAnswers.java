package villi.usecase.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Place;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.demo.DemoPractice.Said;

/// Keys an invented person's form: what they say, then what is usual, then no and none.
final class DemoAnswers {

    private final Questionnaire form;
    private final Branches branches;
    private final LocalDate day;
    private final TypedAnswer typed;
    private final Map<Slot, Said> own;
    private final Map<Slot, Said> usual;

    /// @param day on which the form is keyed and the person is measured
    DemoAnswers(Questionnaire form, LocalDate day, List<Said> own, List<Said> usual) {
        this.form = form;
        this.branches = new Branches(form);
        this.day = day;
        this.typed = new TypedAnswer(new DateEntry(DateEntry.Order.MONTH_FIRST, day));
        this.own = bySlot(own);
        this.usual = bySlot(usual);
    }

    /// All answers up to the end of a section; an empty name means the whole form.
    Answers fill(Answers known, String upto) {
        Map<Slot, Answer> told = new TreeMap<>(known.entries());
        for (Said row : own.values()) {
            if (row.row() > 0) told.put(Slot.of(row.linkId(), row.row()), own(row));
        }
        Set<Slot> left = new HashSet<>();
        while (true) {
            told.values().removeIf(a -> a instanceof Answer.Silent);
            Answers now = new Answers(told);
            List<Place> open = branches.places(now).stream()
                    .filter(p -> !now.at(p.slot()).settled() && !left.contains(p.slot()) && !past(p, upto))
                    .toList();
            if (open.isEmpty()) return asked(now);
            for (Place place : open) {
                left.add(place.slot());
                told.put(place.slot(), answer(place));
            }
        }
    }

    /// Without what an answer further up has hidden again.
    private Answers asked(Answers answers) {
        Map<Slot, Answer> kept = new TreeMap<>();
        for (Place place : branches.places(answers)) {
            Optional.ofNullable(answers.entries().get(place.slot())).ifPresent(a -> kept.put(place.slot(), a));
        }
        return new Answers(kept);
    }

    private boolean past(Place place, String upto) {
        if (upto.isEmpty()) return false;
        List<String> order =
                form.sections().stream().map(s -> s.linkId().value()).toList();
        return order.indexOf(place.section().linkId().value()) > order.indexOf(upto);
    }

    private Answer answer(Place place) {
        Said said = own.getOrDefault(place.slot(), usual.get(place.slot()));
        if (said != null) return read(place.item(), said);
        Item item = place.item();
        if (has(item, "no")) return Answer.code("no");
        if (has(item, "none")) return Answer.code("none");
        if (item.type() == ItemType.DATE && item.duty().safety()) {
            return new Answer.Given(List.of(new Value.Day(day)));
        }
        return has(item, "0") ? Answer.code("0") : new Answer.Silent();
    }

    private Answer own(Said said) {
        return form.all()
                .filter(i -> i.linkId().value().equals(said.linkId()))
                .findFirst()
                .map(i -> read(i, said))
                .orElseThrow(() -> new IllegalArgumentException("demo: no item " + said.linkId()));
    }

    private Answer read(Item item, Said said) {
        List<Value> codes = said.values().stream()
                .filter(v -> has(item, v))
                .<Value>map(Value.Code::new)
                .toList();
        if (codes.size() == said.values().size()) return new Answer.Given(codes);
        return switch (typed.read(item, String.join(", ", said.values()))) {
            case TypedAnswer.Reading.Read(Answer answer) -> answer;
            case TypedAnswer.Reading.Refused(String key) ->
                throw new IllegalArgumentException("demo: " + said.linkId() + " " + said.values() + ": " + key);
        };
    }

    private static boolean has(Item item, String code) {
        return item.answers().options().stream().anyMatch(o -> o.code().equals(code));
    }

    private static Map<Slot, Said> bySlot(List<Said> said) {
        return said.stream().collect(Collectors.toMap(s -> Slot.of(s.linkId(), s.row()), Function.identity()));
    }
}
