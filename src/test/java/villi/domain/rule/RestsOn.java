package villi.domain.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import villi.domain.intake.Slot;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;

/// On which questions of a form the safety of a plan rests: every question that a red flag, a gate or a rule that
/// stops, blocks, protects or excludes looks at, itself or through a computed fact. What a fact looks at is seen by
/// computing it for many random people.
final class RestsOn {

    private static final int PEOPLE = 60;

    private final RuleBook book;
    private final Questionnaire form;
    private final List<Case> seen;
    private final Map<String, Set<String>> known = new HashMap<>();

    RestsOn(RuleBook book, Questionnaire form, long seed) {
        this.book = book;
        this.form = form;
        var people = new RandomPeople(seed);
        var sexes = Sex.values();
        seen = IntStream.range(0, PEOPLE)
                .mapToObj(n -> people.wild(form, new Subject(sexes[n % sexes.length], birth(form)), n))
                .map(this::asCase)
                .toList();
    }

    private Case asCase(RandomPeople.Someone who) {
        return new Case(new Index(book), who.form(), who.subject(), who.answers(), RandomPeople.ON, Optional.empty());
    }

    private static java.time.LocalDate birth(Questionnaire form) {
        return switch (form.bands().getFirst()) {
            case INF -> RandomPeople.ON.minusDays(200);
            case TOD -> RandomPeople.ON.minusDays(800);
            case CHI -> RandomPeople.ON.minusDays(3000);
            case TEEN -> RandomPeople.ON.minusDays(5500);
            case ADU -> RandomPeople.ON.minusDays(15000);
        };
    }

    /// Questions of the form by the ids that look at them.
    Map<String, Set<String>> questions() {
        var all = new TreeMap<String, Set<String>>();
        book.flags().forEach(f -> put(all, f.id(), f.when()));
        book.gates().forEach(g -> put(all, g.id(), g.when()));
        for (var rule : book.rules()) {
            if (rule.actions().stream().noneMatch(RestsOn::holds)) continue;
            put(all, rule.id(), rule.when());
            if (rule.each().isPresent()) put(all, rule.id(), new Condition.Has("allergy.*.*"));
        }
        return all;
    }

    private static boolean holds(Action action) {
        return switch (action) {
            case Action.Stop _, Action.Protect _, Action.Block _, Action.Exclude _ -> true;
            case Action.Refer _, Action.Require _, Action.Warn _, Action.Propose _, Action.Print _ -> false;
        };
    }

    private void put(Map<String, Set<String>> into, String id, Condition when) {
        for (String question : of(when))
            if (form.find(new LinkId(question)).isPresent())
                into.computeIfAbsent(question, _ -> new TreeSet<>()).add(id);
    }

    private Set<String> of(Condition condition) {
        var all = new TreeSet<String>();
        switch (condition) {
            case Condition.Chosen c -> all.add(c.item().value());
            case Condition.Compared c -> all.add(c.item().value());
            case Condition.Answered c -> all.add(c.item().value());
            case Condition.Row r -> {
                all.add(r.table().value());
                all.addAll(of(r.condition()));
            }
            case Condition.FactIs f -> all.addAll(fact(f.fact()));
            case Condition.FactCompared f -> all.addAll(fact(f.fact()));
            case Condition.Has h -> all.addAll(has(h.id()));
            case Condition.Not n -> all.addAll(of(n.condition()));
            case Condition.Surely s -> all.addAll(of(s.condition()));
            case Condition.All a -> a.conditions().forEach(c -> all.addAll(of(c)));
            case Condition.Any a -> a.conditions().forEach(c -> all.addAll(of(c)));
            case Condition.AtLeast a -> a.conditions().forEach(c -> all.addAll(of(c)));
            case Condition.AgeIs _, Condition.SexIs _ -> {}
        }
        return all;
    }

    private Set<String> fact(String name) {
        return known.computeIfAbsent("fact " + name, _ -> ids(c -> c.fact(name).because()));
    }

    private Set<String> has(String id) {
        var rows = new Index(book).conditions(id);
        if (rows.isEmpty())
            return known.computeIfAbsent(id, _ -> ids(c -> c.has(id).because()));
        var all = new TreeSet<String>();
        rows.forEach(c -> all.addAll(of(c)));
        return all;
    }

    private Set<String> ids(java.util.function.Function<Case, Set<Slot>> because) {
        var all = new TreeSet<String>();
        seen.forEach(c -> because.apply(c).forEach(s -> all.add(s.linkId().value())));
        return all;
    }

    /// The questions that another form leaves out although safety rests on them, with the ids that look at them.
    Map<String, Set<String>> missingIn(Questionnaire shorter) {
        var all = questions();
        all.keySet().removeIf(q -> shorter.find(new LinkId(q)).isPresent());
        return all;
    }
}
