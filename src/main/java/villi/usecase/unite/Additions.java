package villi.usecase.unite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.ReactionsTold;
import villi.domain.plan.CarePlan;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.unite.UniteRecords.Addition;
import villi.usecase.unite.UniteRecords.Side;

/// What the intakes of one record lack that the other record tells. Every intake that may be read as what holds now
/// gets it: the newest, the newest finished one, where reactions were last told, and the one of the signed plan. A
/// follow-up is read together with one of those.
final class Additions {

    private final Forms forms;
    private final IntFunction<String> words;

    /// @param words what is noted at a place, from the number of the record it comes from
    Additions(Forms forms, IntFunction<String> words) {
        this.forms = forms;
        this.words = words;
    }

    /// Of both records; that of the newest intake first.
    List<Addition> of(Side kept, Side other) {
        return Stream.concat(into(kept, other).stream(), into(other, kept).stream())
                .sorted((a, b) -> b.intake().startedAt().compareTo(a.intake().startedAt()))
                .toList();
    }

    /// Lasting safety answers of either record for which the newest form has no place.
    List<Item> homeless(Side kept, Side other) {
        Optional<Questionnaire> newest = Stream.of(kept, other)
                .flatMap(side -> whole(side).stream())
                .max((a, b) -> a.startedAt().compareTo(b.startedAt()))
                .flatMap(forms::of);
        Map<LinkId, Item> homeless = new LinkedHashMap<>();
        newest.ifPresent(form -> Stream.of(kept, other)
                .flatMap(side -> whole(side).stream())
                .flatMap(i -> forms.of(i).stream().flatMap(f -> Lasting.without(form, f, i).stream()))
                .forEach(item -> homeless.putIfAbsent(item.linkId(), item)));
        return List.copyOf(homeless.values());
    }

    private List<Addition> into(Side side, Side other) {
        List<Intake> whole = whole(side);
        var told = new Lasting.Told(whole(other), words.apply(other.patient().number()));
        var own = new Lasting.Told(whole, words.apply(side.patient().number()));
        List<Addition> additions = new ArrayList<>();
        for (Intake intake : whole.stream().filter(holding(side)).toList()) {
            forms.of(intake).ifPresent(form -> {
                List<Change> changes = changes(form, intake, told, own);
                if (!changes.isEmpty()) additions.add(new Addition(intake, form, changes));
            });
        }
        return additions;
    }

    /// An intake that tells of no reactions yet would hide the older ones of its own record once it tells of some.
    private static List<Change> changes(Questionnaire form, Intake intake, Lasting.Told told, Lasting.Told own) {
        List<Change> changes = Lasting.lacking(form, intake, List.of(told));
        if (changes.isEmpty() || ReactionsTold.tells(intake.answers())) return changes;
        return Lasting.lacking(form, intake, List.of(own, told));
    }

    /// Newest first, without mistakes and without those that only continue another.
    private List<Intake> whole(Side side) {
        return side.intakes().stream()
                .filter(i -> i.status() != Intake.Status.ENTERED_IN_ERROR)
                .filter(i -> !i.form().followUp() && forms.of(i).isPresent())
                .toList();
    }

    private Predicate<Intake> holding(Side side) {
        List<Intake> whole = whole(side);
        Set<IntakeId> holding = new LinkedHashSet<>();
        whole.stream().findFirst().map(Intake::id).ifPresent(holding::add);
        whole.stream()
                .filter(i -> i.status() != Intake.Status.IN_PROGRESS)
                .findFirst()
                .map(Intake::id)
                .ifPresent(holding::add);
        whole.stream()
                .filter(i -> ReactionsTold.tells(i.answers()))
                .findFirst()
                .map(Intake::id)
                .ifPresent(holding::add);
        side.plans().stream()
                .filter(CarePlan::signed)
                .findFirst()
                .map(CarePlan::intake)
                .ifPresent(holding::add);
        return i -> holding.contains(i.id());
    }
}
