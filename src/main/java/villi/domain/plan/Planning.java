package villi.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Proposal;
import villi.domain.food.FoodGroup;
import villi.domain.intake.IntakeId;
import villi.domain.rule.Blocker;
import villi.domain.rule.Measure;
import villi.domain.rule.Verdict;

/// Drafts a plan from an evaluation and changes it. Every method is pure and returns another plan, or says why not.
public final class Planning {

    private Planning() {}

    /// A draft with a line for each proposal that nothing blocks, foods to give back first, medicines kept.
    /// Refused when the answers may be an emergency.
    public static Outcome draft(Situation s, PlanId id, IntakeId intake, LocalDate today) {
        if (s.emergency())
            return Outcome.refused("The answers may be an emergency. There is no plan, only the emergency sheet.");
        var dates = Lines.dates(Days.firstMonday(today), s.catalogue().settings());
        var empty = new CarePlan(
                id,
                s.person().id(),
                intake,
                1,
                s.catalogue().version(),
                s.person().eating().goal(),
                dates,
                List.of(),
                List.of(),
                Optional.empty());
        return new Outcome.Next(refresh(empty, s));
    }

    /// Adds what became possible (after a red flag was cleared, or for a new version) and keeps every decision.
    public static CarePlan refresh(CarePlan plan, Situation s) {
        open(plan);
        var lines = new ArrayList<>(plan.lines());
        var maker = new Lines(s, plan.dates());
        var fresh = new ArrayList<PlanLine>();
        new Trials(s, plan.dates()).lines(m -> verdict(plan, s, m)).forEach(fresh::add);
        s.evaluation().proposals().stream()
                .filter(p -> p.kind() == Proposal.Kind.ELIMINATE && possible(plan, s, p))
                .flatMap(p -> maker.of(p, s.out(lines)).stream())
                .forEach(fresh::add);
        addNew(lines, fresh);
        s.person().medicines().stream()
                .filter(Person.Medicine::prescribed)
                .forEach(m -> addNew(lines, List.of(maker.keep(m))));
        for (Proposal p : s.evaluation().proposals()) {
            if (p.kind() == Proposal.Kind.ELIMINATE || !possible(plan, s, p) || trialed(p, lines)) continue;
            maker.of(p, s.out(lines)).ifPresent(l -> addNew(lines, List.of(l)));
        }
        return new Settling(s).settle(Plans.lines(plan, lines));
    }

    /// Less of a food is no question while the same food is left out.
    private static boolean trialed(Proposal p, List<PlanLine> lines) {
        return p.kind() == Proposal.Kind.HABIT
                && lines.stream()
                        .anyMatch(l ->
                                l.key().equals(Lines.key(PlanLine.Kind.ELIMINATE, p.id())) && !Situation.declined(l));
    }

    private static void addNew(List<PlanLine> lines, List<PlanLine> fresh) {
        for (PlanLine f : fresh) if (lines.stream().noneMatch(l -> l.key().equals(f.key()))) lines.add(f);
    }

    private static boolean possible(CarePlan plan, Situation s, Proposal p) {
        boolean never = Combinations.against(s, measure(p)).stream()
                .anyMatch(b -> !b.overriding().possible());
        if (never) return false;
        if (p.status() == Proposal.Status.PROPOSED) return true;
        var cleared = cleared(plan);
        return cleared.containsAll(p.blockedBy())
                && verdict(plan, s, measure(p)).allowed();
    }

    /// Takes a line into the plan as it was proposed.
    public static Outcome accept(CarePlan plan, String key, Situation s) {
        return edit(
                plan,
                key,
                s,
                line -> {
                    if (line.wording().forFamily().isBlank()) return Optional.of(Settling.NOTHING_SAFE);
                    return hardBlock(plan, s, line);
                },
                line -> Plans.decided(line, new Decision.Accepted()));
    }

    /// Leaves a line out of the plan; the reason is kept.
    public static Outcome decline(CarePlan plan, String key, String reason, Situation s) {
        var outcome = edit(
                plan,
                key,
                s,
                line -> locked(line).or(() -> reasonMissing(reason)),
                line -> Plans.decided(line, new Decision.Declined(reason)));
        return switch (outcome) {
            case Outcome.Next next -> new Outcome.Next(refresh(next.plan(), s));
            case Outcome.Refused refused -> refused;
        };
    }

    /// Opens a decision again.
    public static Outcome reopen(CarePlan plan, String key, Situation s) {
        return edit(plan, key, s, Planning::locked, line -> Plans.decided(line, new Decision.Open()));
    }

    /// Takes a line into the plan with other words or another last day; the reason is kept.
    public static Outcome change(CarePlan plan, String key, Edit edit, String reason, Situation s) {
        return edit(
                plan,
                key,
                s,
                line -> locked(line)
                        .or(() -> reasonMissing(reason))
                        .or(() -> Changing.objection(line, edit, s))
                        .or(() -> hardBlock(plan, s, line)),
                line -> Plans.decided(Changing.apply(line, edit), new Decision.Changed(reason)));
    }

    /// Chooses another food for the right side of a pair; only what is safe for the person is taken.
    public static Outcome swap(CarePlan plan, String key, String out, String foodId, Situation s) {
        var food = s.catalogue().foods().food(foodId);
        var eater = Plans.line(plan, key)
                .flatMap(s::group)
                .map(g -> g.use().eater())
                .orElse(FoodGroup.Eater.PERSON);
        var table = new SwapTable(s.catalogue(), s.plate(plan.lines(), eater));
        return edit(
                plan,
                key,
                s,
                line -> food.filter(table::safe).isPresent()
                        ? Optional.empty()
                        : Optional.of("This food does not suit the age or has something in it that is left out."),
                line -> Changing.swapped(line, out, food.orElseThrow(), table, s));
    }

    /// Adds a line that no rule proposed. It passes the same gate as every other line and starts open.
    public static Outcome addByHand(
            CarePlan plan, PlanLine.Kind kind, String code, String words, String because, Situation s) {
        open(plan);
        var made = ByHand.line(plan, kind, code, words, because, s);
        return switch (made) {
            case ByHand.Made.No no -> new Outcome.Refused(no.reasons());
            case ByHand.Made.Line line
            when Plans.line(plan, line.line().key()).isPresent() -> Outcome.refused("This is in the plan already.");
            case ByHand.Made.Line line -> {
                var lines = new ArrayList<>(plan.lines());
                lines.add(line.line());
                yield new Outcome.Next(new Settling(s).settle(Plans.lines(plan, lines)));
            }
        };
    }

    /// Moves the first day of the plan and everything that hangs on it.
    public static Outcome moveStart(CarePlan plan, LocalDate start, LocalDate today, Situation s) {
        open(plan);
        if (start.isBefore(today)) return Outcome.refused("The plan cannot start before today.");
        var moved = Changing.moved(plan, start, s);
        return new Outcome.Next(new Settling(s).settle(moved));
    }

    /// Puts the goal in the family's own words.
    public static CarePlan goal(CarePlan plan, String words) {
        open(plan);
        return Plans.goal(plan, words.strip());
    }

    /// Records that a named practitioner let a red flag or a block pass, and adds what became possible.
    public static CarePlan clear(CarePlan plan, CarePlan.Clearance clearance, Situation s) {
        open(plan);
        var all = new ArrayList<>(plan.clearances());
        all.removeIf(c -> c.flagId().equals(clearance.flagId()));
        all.add(clearance);
        return refresh(Plans.clearances(plan, all), s);
    }

    /// The next version of a signed plan: same lines and decisions, open to change.
    public static CarePlan amend(CarePlan signed, PlanId id, Situation s) {
        if (!signed.signed()) throw new IllegalArgumentException("only a signed plan is amended");
        var next = new CarePlan(
                id,
                signed.patient(),
                signed.intake(),
                signed.version() + 1,
                s.catalogue().version(),
                signed.goal(),
                signed.dates(),
                signed.lines(),
                signed.clearances(),
                Optional.empty());
        return refresh(next, s);
    }

    /// The draft under another version number.
    public static CarePlan version(CarePlan plan, int version) {
        open(plan);
        return new CarePlan(
                plan.id(),
                plan.patient(),
                plan.intake(),
                version,
                plan.contentVersion(),
                plan.goal(),
                plan.dates(),
                plan.lines(),
                plan.clearances(),
                Optional.empty());
    }

    /// The signed version. Whoever calls this has found no block.
    public static CarePlan sign(CarePlan plan, CarePlan.Signature signature) {
        open(plan);
        return Plans.signed(plan, signature);
    }

    /// What the safety gate says about a measure beside the foods that this plan leaves out and the flags it
    /// cleared.
    static Verdict verdict(CarePlan plan, Situation s, Measure measure) {
        var alone = s.gate().check(measure, eliminated(plan));
        var all = new ArrayList<>(alone.blockers());
        Combinations.against(s, measure).stream()
                .filter(b -> b.id().startsWith("R-")
                        || alone.allowed()
                        || !b.overriding().possible())
                .filter(b -> alone.blockers().stream().noneMatch(o -> o.id().equals(b.id())))
                .forEach(all::add);
        return new Verdict(measure, all).without(cleared(plan));
    }

    /// Ids of flags and blocks that were let pass.
    static Collection<String> cleared(CarePlan plan) {
        return new TreeSet<>(
                plan.clearances().stream().map(CarePlan.Clearance::flagId).toList());
    }

    static List<String> eliminated(CarePlan plan) {
        return plan.lines().stream()
                .filter(l -> l.kind() == PlanLine.Kind.ELIMINATE && l.decision().in())
                .map(PlanLine::code)
                .toList();
    }

    private static Measure measure(Proposal p) {
        return Measure.of(p.kind(), p.id());
    }

    static Optional<Measure> measure(PlanLine line) {
        return switch (line.kind()) {
            case GIVE_BACK -> Optional.of(Measure.giveBack(line.code()));
            case ELIMINATE -> Optional.of(Measure.eliminate(line.code()));
            case SUPPORT -> Optional.of(Measure.support(line.code()));
            case HABIT ->
                Optional.of(
                        line.code().startsWith("SUP.")
                                ? Measure.support(line.code())
                                : new Measure(Measure.Kind.HABIT, line.code()));
            case KEEP_MEDICINE, ASK_PRESCRIBER, REFER, TEST, WATCH -> Optional.empty();
        };
    }

    private static Optional<String> hardBlock(CarePlan plan, Situation s, PlanLine line) {
        if (line.kind() == PlanLine.Kind.GIVE_BACK) return Optional.empty();
        return measure(line)
                .map(m -> verdict(plan, s, m))
                .flatMap(v -> v.blocking().stream()
                        .filter(b -> !b.overriding().possible())
                        .findFirst())
                .map(Blocker::reason);
    }

    private static Outcome edit(
            CarePlan plan,
            String key,
            Situation s,
            Function<PlanLine, Optional<String>> objection,
            Function<PlanLine, PlanLine> change) {
        open(plan);
        var line = Plans.line(plan, key).orElseThrow(() -> new IllegalArgumentException("no line " + key));
        var reason = objection.apply(line);
        if (reason.isPresent()) return Outcome.refused(reason.get());
        return new Outcome.Next(new Settling(s).settle(Plans.replace(plan, key, change::apply)));
    }

    private static Optional<String> locked(PlanLine line) {
        return line.kind() == PlanLine.Kind.KEEP_MEDICINE
                ? Optional.of("A medicine on file is kept. A doubt becomes a question to the prescriber.")
                : Optional.empty();
    }

    private static Optional<String> reasonMissing(String reason) {
        return reason.isBlank() ? Optional.of("Type the reason.") : Optional.empty();
    }

    private static void open(CarePlan plan) {
        if (plan.signed()) throw new IllegalArgumentException("a signed version never changes");
    }
}
