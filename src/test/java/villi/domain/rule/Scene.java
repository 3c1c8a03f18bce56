package villi.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import villi.app.ProvedCases;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Fact;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;

/// One random person with what the rules say, looked at by every invariant.
record Scene(RandomPeople.Someone who, Case c, Evaluation of, SafetyGate gate) {

    static final RuleBook BOOK = ProvedCases.RULINGS.rules();

    static Scene of(RuleBook book, RandomPeople.Someone who) {
        var one = new Evaluator(book, who.form(), who.subject(), who.answers(), RandomPeople.ON, Optional.empty());
        return new Scene(who, one.of, one.evaluation(who.answers(), Map.of()), one.gate);
    }

    int months() {
        return c.age().months();
    }

    boolean baby() {
        return months() < 12;
    }

    /// An answer that is asked and told.
    boolean told(String item, String... codes) {
        return c.test(Ask.chosen(item, codes)).yes();
    }

    boolean takes(String... kinds) {
        return Stream.of(kinds).anyMatch(k -> c.has("rx." + k).yes());
    }

    int number(String item) {
        return Numbers.of(c.view().at(item)).map(Number::intValue).orElse(0);
    }

    boolean flag(RedFlag.Level... levels) {
        return of.redFlags().stream().anyMatch(f -> List.of(levels).contains(f.level()));
    }

    Stream<Proposal> proposed() {
        return of.proposals().stream().filter(p -> p.status() == Proposal.Status.PROPOSED);
    }

    List<String> proposed(Proposal.Kind kind) {
        return proposed().filter(p -> p.kind() == kind).map(Proposal::id).toList();
    }

    List<String> leftOut() {
        return proposed(Proposal.Kind.ELIMINATE);
    }

    String word(String fact) {
        return c.fact(fact) instanceof Fact.Word w ? w.value() : "";
    }

    boolean yes(String fact) {
        return c.fact(fact) instanceof Fact.Flag f && f.value();
    }

    boolean below(String fact, int border) {
        return c.fact(fact) instanceof Fact.Amount a && a.value().doubleValue() < border;
    }

    /// The reactions of some types.
    Stream<String> foods(Reaction.Type... types) {
        return c.reactions().stream()
                .filter(r -> Set.of(types).contains(r.type()))
                .map(Reaction::food);
    }

    boolean open(Measure measure) {
        return gate.check(measure).allowed();
    }

    /// Refused by the gate.
    void shut(Measure measure) {
        check(!open(measure), "open: " + measure);
    }

    void noSupport(String... codes) {
        for (var code : codes) shut(Measure.support("SUP." + code));
    }

    void nothingLeftOut() {
        check(leftOut().isEmpty(), "left out: " + leftOut());
        for (var food : List.of("milk", "egg", "soy", "corn", "gluten")) shut(Measure.eliminate(food));
    }

    void check(boolean holds, String what) {
        if (!holds) throw new AssertionError(what);
    }
}
