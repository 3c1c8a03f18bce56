package villi.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import villi.domain.finding.Fact;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.patient.Age;
import villi.domain.questionnaire.Questionnaire;

/// One intake under evaluation. Everything is computed once, when it is first asked for.
final class Case {

    private static final SortedSet<Slot> BIRTH = Truth.set(Slot.of("QA02"));

    private final Index index;
    private final View view;
    private final Subject subject;
    private final LocalDate on;
    private final Optional<Earlier> earlier;
    private final Optional<Case> before;
    private final Age age;
    private final Reactions told;
    private final Prescriptions prescriptions;
    private final Map<String, List<Burden.Symptom>> symptoms;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Truth> known = new HashMap<>();

    Case(Index index, Questionnaire form, Subject subject, Answers answers, LocalDate on, Optional<Earlier> earlier) {
        this.index = index;
        this.earlier = earlier;
        this.before = earlier.map(e -> new Case(index, e.form(), subject, e.answers(), e.on(), Optional.empty()));
        this.view = new View(form, answers);
        this.subject = subject;
        this.on = on;
        this.age = subject.ageOn(on);
        this.told = Reactions.of(view);
        this.prescriptions = Prescriptions.of(view, index.book().medicines());
        this.symptoms = Burden.items(this);
    }

    RuleBook book() {
        return index.book();
    }

    View view() {
        return view;
    }

    Subject subject() {
        return subject;
    }

    LocalDate on() {
        return on;
    }

    /// The signed plan that a follow-up looks back at.
    Optional<Earlier> earlier() {
        return earlier;
    }

    /// The answers that the signed plan rests on, as they were evaluated then.
    Optional<Case> before() {
        return before;
    }

    Age age() {
        return age;
    }

    boolean minor() {
        return age.band().minor();
    }

    /// The food reactions that name their food.
    List<Reaction> reactions() {
        return told.named();
    }

    /// The foods that are left out now and have no row in the table of reactions.
    List<Reaction> leftOut() {
        return Limits.leftOut(this);
    }

    /// Unknown while it is not told which foods cause reactions.
    Truth foodsMissing() {
        return told.missing();
    }

    Map<String, List<Burden.Symptom>> symptoms() {
        return symptoms;
    }

    Prescriptions prescriptions() {
        return prescriptions;
    }

    Fact fact(String name) {
        var known = facts.get(name);
        if (known != null) return known;
        var computed = Facts.compute(name, this);
        facts.put(name, computed);
        return computed;
    }

    /// Whether a finding, flag, gate or rule holds.
    Truth has(String id) {
        var before = known.get(id);
        if (before != null) return before;
        var found = find(id);
        known.put(id, found);
        return found;
    }

    private Truth find(String id) {
        var rows = index.conditions(id);
        if (!rows.isEmpty()) return Truth.any(rows, c -> test(c, 0));
        if (id.startsWith("rx.")) return medicine(id.substring(3));
        if (id.startsWith("allergy.")) return allergy(id);
        throw new IllegalArgumentException("no id " + id);
    }

    private Truth medicine(String kind) {
        return prescriptions.has(kind, Prescriptions.probe(kind).map(this::test).orElse(Truth.NO));
    }

    /// `allergy.milk.immediate`, `allergy.*.anaphylaxis` or `allergy.milk.*`.
    private Truth allergy(String id) {
        var parts = List.of(id.split("\\."));
        return told.has(parts.get(1), parts.getLast());
    }

    Truth test(Condition condition) {
        return test(condition, 0);
    }

    /// @param row of the table the condition stands in, 0 outside tables
    Truth test(Condition condition, int row) {
        return switch (condition) {
            case Condition.Chosen c -> view.chosen(c.item(), row, c.codes());
            case Condition.Compared c -> compared(c, row);
            case Condition.Answered c -> answered(c, row);
            case Condition.Row r -> anyRow(r);
            case Condition.FactIs f -> factIs(f);
            case Condition.FactCompared f -> factCompared(f);
            case Condition.AgeIs a -> Truth.of(a.comparison().holds(ageIn(a.unit()), BigDecimal.valueOf(a.amount())));
            case Condition.SexIs s -> Truth.of(subject.sexAtBirth() == s.sex());
            case Condition.Has h -> has(h.id());
            case Condition.Not n -> test(n.condition(), row).not();
            case Condition.Surely s -> surely(test(s.condition(), row));
            case Condition.All a -> Truth.all(a.conditions(), c -> test(c, row));
            case Condition.Any a -> Truth.any(a.conditions(), c -> test(c, row));
            case Condition.AtLeast a -> Truth.atLeast(a.count(), a.conditions(), c -> test(c, row));
        };
    }

    private static Truth surely(Truth truth) {
        return Truth.of(truth.yes(), truth.because());
    }

    private BigDecimal ageIn(Condition.Unit unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case DAYS -> age.days();
                    case MONTHS -> age.months();
                    case YEARS -> age.years();
                });
    }

    private Truth compared(Condition.Compared c, int row) {
        return switch (view.at(c.item(), row)) {
            case Seen.Told told ->
                Numbers.of(told)
                        .map(n -> Truth.of(c.comparison().holds(n, c.with()), told.because()))
                        .orElse(Truth.unknown(told.because()));
            case Seen.Unknown open -> Truth.unknown(open.because());
            case Seen.RuledOut out -> Truth.of(false, out.because());
        };
    }

    private Truth answered(Condition.Answered c, int row) {
        return switch (view.at(c.item(), row)) {
            case Seen.Told told ->
                Truth.of(
                        told.values().stream().map(View::word).anyMatch(w -> !w.equals("none") && !w.isBlank()),
                        told.because());
            case Seen.Unknown open -> Truth.unknown(open.because());
            case Seen.RuledOut out -> Truth.of(false, out.because());
        };
    }

    private Truth anyRow(Condition.Row r) {
        var rows = view.filled(r.table().value());
        return rows.isEmpty() ? view.bare(r.table().value()) : Truth.any(rows, i -> test(r.condition(), i));
    }

    private Truth factIs(Condition.FactIs f) {
        return switch (fact(f.fact())) {
            case Fact.Word w -> Truth.of(f.words().contains(w.value()), w.because());
            case Fact.Flag b -> Truth.of(f.words().contains(Boolean.toString(b.value())), b.because());
            case Fact.Amount a ->
                Truth.of(f.words().contains(a.value().stripTrailingZeros().toPlainString()), a.because());
            case Fact.Unknown u -> missing(u);
        };
    }

    private Truth factCompared(Condition.FactCompared f) {
        return switch (fact(f.fact())) {
            case Fact.Amount a -> Truth.of(f.comparison().holds(a.value(), f.with()), a.because());
            case Fact.Word w -> Truth.of(false, w.because());
            case Fact.Flag b -> Truth.of(false, b.because());
            case Fact.Unknown u -> missing(u);
        };
    }

    /// A fact whose questions are not asked at this age does not hold.
    private static Truth missing(Fact.Unknown fact) {
        return fact.because().isEmpty() ? Truth.NO : Truth.unknown(fact.because());
    }

    /// The answers that something rests on; what holds by age alone rests on the date of birth.
    static SortedSet<Slot> because(Truth truth) {
        return truth.because().isEmpty() ? BIRTH : truth.because();
    }

    /// True when a safety answer is missing; other gaps never count as yes.
    boolean openSafety(Truth truth) {
        return truth.unknown() && truth.because().stream().anyMatch(view::safety);
    }

    /// True when it holds, or when a safety answer is missing that could tell.
    boolean standing(Truth truth) {
        return truth.yes() || openSafety(truth);
    }
}
