package villi.domain.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import villi.app.ProvedCases;
import villi.domain.finding.Block;
import villi.domain.finding.Finding;
import villi.domain.finding.GateHit;
import villi.usecase.cases.ProvedCase;

/// Do the cases notice small mistakes in the rules? Each mistake is made alone and the cases run until one differs.
///
/// `Mutants` runs all, `Mutants 300 7` a sample of 300 by the seed 7; it prints what no case noticed.
final class Mutants {

    private static final List<Measure> ALL = measures();

    /// Rules about a follow-up; `FollowUpTest` and its neighbors hold their borders.
    private static final Set<String> FOLLOW_UP =
            Set.of("R-076", "R-112", "R-113", "R-114", "R-115", "R-116", "R-117", "R-118", "R-119", "SUP");

    private final List<Proved> cases;
    private final BorderLines borders = new BorderLines();
    private final RuleBook book = ProvedCases.RULINGS.rules();

    /// A case with what was computed once on the book as it is.
    private record Proved(ProvedCase of, Case known, List<String> evaluated, List<String> measures) {}

    /// @param survivors the mistakes that no case noticed
    record Result(int made, List<String> survivors) {

        int percentKilled() {
            return (made - survivors.size()) * 100 / Math.max(1, made);
        }
    }

    Mutants() {
        var index = new Index(book);
        cases = ProvedCases.all().stream()
                .map(ProvedCases.Proved::of)
                .map(of -> new Proved(
                        of,
                        new Case(
                                index,
                                of.whole().form(),
                                subject(of),
                                of.whole().intake().answers(),
                                of.on(),
                                of.earlier()),
                        evaluated(book, of),
                        measures(book, of)))
                .toList();
    }

    private static List<Measure> measures() {
        var foods = ProvedCases.RULINGS.rules().foods().names().keySet();
        return Stream.of(
                        foods.stream().map(Measure::eliminate),
                        foods.stream().map(Measure::giveBack),
                        foods.stream().map(f -> new Measure(Measure.Kind.HABIT, f)),
                        ProvedCases.RULINGS.catalogue().supports().supports().stream()
                                .map(s -> Measure.support(s.id())))
                .flatMap(s -> s)
                .toList();
    }

    static void main(String[] arguments) {
        var all = new Mutants();
        var result = arguments.length < 2
                ? all.sample(Integer.MAX_VALUE, 1)
                : all.sample(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        result.survivors.forEach(s -> System.out.println("not noticed: " + ConditionMutants.brief(s)));
        var byRow = new TreeMap<String, Integer>();
        result.survivors.forEach(s -> byRow.merge(s.substring(0, s.indexOf(':')), 1, Integer::sum));
        System.out.println(byRow.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(25)
                .toList());
        System.out.println(result.made + " mistakes, " + result.survivors.size() + " not noticed, "
                + result.percentKilled() + " % noticed by " + all.cases.size() + " cases.");
    }

    /// The same sample for the same seed.
    Result sample(int size, long seed) {
        var all = new ArrayList<>(BookMutants.of(book));
        all.removeIf(m -> FOLLOW_UP.contains(m.row().name().split(" ")[0]));
        Collections.shuffle(all, new Random(seed));
        return run(all.subList(0, Math.min(size, all.size())));
    }

    /// The mistakes that nothing notices.
    List<BookMutants.Mutant> unnoticed() {
        return BookMutants.of(book).parallelStream()
                .filter(m -> !FOLLOW_UP.contains(m.row().name().split(" ")[0]))
                .filter(m -> !borders.noticed(m) && cases.stream().noneMatch(c -> notices(m, c)))
                .toList();
    }

    private Result run(List<BookMutants.Mutant> mutants) {
        var survivors = mutants.parallelStream()
                .filter(m -> !borders.noticed(m) && cases.stream().noneMatch(c -> notices(m, c)))
                .map(BookMutants.Mutant::name)
                .toList();
        return new Result(mutants.size(), survivors);
    }

    private static boolean notices(BookMutants.Mutant mutant, Proved one) {
        if (!concerns(mutant, one.known)) return false;
        try {
            return !evaluated(mutant.book(), one.of).equals(one.evaluated)
                    || !measures(mutant.book(), one.of).equals(one.measures);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /// What `expected.json` holds of the evaluation.
    private static List<String> evaluated(RuleBook book, ProvedCase of) {
        var e = judged(book, of).evaluation();
        return Stream.of(
                        e.findings().stream().map(Finding::id).sorted(),
                        e.redFlags().stream().map(f -> f.id() + f.level()),
                        e.gates().stream().map(GateHit::id).sorted(),
                        e.proposals().stream().map(p -> p.kind() + p.id() + p.status() + p.rule() + p.blockedBy()),
                        e.notices().stream().map(n -> n.kind() + n.id() + n.text()),
                        e.blocks().stream().map(Block::id))
                .flatMap(s -> s)
                .toList();
    }

    /// What `expected.json` holds of the safety gate.
    private static List<String> measures(RuleBook book, ProvedCase of) {
        var gate = judged(book, of).gate();
        return ALL.stream()
                .flatMap(m -> gate.check(m).blockers().stream().map(b -> m + b.id() + b.certainty() + b.overriding()))
                .toList();
    }

    private static Evaluator.Judged judged(RuleBook book, ProvedCase of) {
        var whole = of.whole();
        var answers = whole.intake().answers();
        return Evaluator.judge(book, whole.form(), subject(of), answers, Map.of(), of.on(), of.earlier());
    }

    private static Subject subject(ProvedCase of) {
        return new Subject(of.patient().sexAtBirth(), of.patient().birthDate());
    }

    /// Whether the mistake can change anything for this case.
    private static boolean concerns(BookMutants.Mutant mutant, Case known) {
        synchronized (known) {
            var before = known.test(mutant.row().when());
            boolean foods = mutant.row().each().isEmpty() || !known.reactions().isEmpty();
            if (!foods) return false;
            return mutant.condition().map(c -> !known.test(c).equals(before)).orElse(known.standing(before));
        }
    }
}
