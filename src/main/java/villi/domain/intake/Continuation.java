package villi.domain.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;

/// A follow-up read together with the intake that it continues: what it asks again counts as it is told now, silence
/// included; what it does not ask counts as told before.
public final class Continuation {

    private Continuation() {}

    /// Questions with what was told to them.
    public record Whole(Questionnaire form, Intake intake) {}

    public static Whole of(Whole before, Whole now) {
        var again = now.form().all().map(Item::linkId).collect(Collectors.toSet());
        var content = new Intake.Content(
                new Answers(joined(
                        before.intake().answers().entries(),
                        now.intake().answers().entries(),
                        again)),
                joined(
                        before.intake().content().remarks(),
                        now.intake().content().remarks(),
                        again),
                joined(
                        before.intake().content().confirmations(),
                        now.intake().content().confirmations(),
                        again));
        var intake = now.intake();
        return new Whole(
                form(before.form(), now.form(), again),
                new Intake(
                        intake.id(),
                        intake.patient(),
                        intake.form(),
                        intake.status(),
                        intake.startedAt(),
                        intake.completedAt(),
                        content));
    }

    private static <T> Map<Slot, T> joined(Map<Slot, T> before, Map<Slot, T> now, Set<LinkId> again) {
        var all = new TreeMap<>(before);
        all.keySet().removeIf(slot -> again.contains(slot.linkId()));
        all.putAll(now);
        return all;
    }

    /// The questions of both, those of the follow-up where both ask one.
    private static Questionnaire form(Questionnaire before, Questionnaire now, Set<LinkId> again) {
        var sections = joined(before.sections(), now.sections(), again);
        return new Questionnaire(now.ref(), now.title(), now.audience(), now.bands(), sections);
    }

    private static List<Item> joined(List<Item> before, List<Item> now, Set<LinkId> again) {
        var newer = new LinkedHashMap<LinkId, Item>();
        now.forEach(i -> newer.put(i.linkId(), i));
        var all = new ArrayList<Item>();
        for (Item item : before) {
            var same = newer.remove(item.linkId());
            if (same != null) all.add(item.section() ? section(same, joined(item.items(), same.items(), again)) : same);
            else if (item.section()) all.add(section(item, joined(item.items(), List.of(), again)));
            else if (!again.contains(item.linkId())) all.add(item);
        }
        all.addAll(newer.values());
        return all;
    }

    private static Item section(Item of, List<Item> items) {
        return new Item(
                of.linkId(),
                of.number(),
                of.type(),
                of.wording(),
                of.answers(),
                of.duty(),
                of.visibility(),
                of.repeats(),
                items);
    }
}
