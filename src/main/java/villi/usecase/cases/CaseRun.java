package villi.usecase.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import villi.domain.finding.Block;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Finding;
import villi.domain.finding.GateHit;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Continuation;
import villi.domain.intake.IntakeId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.Outcome;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.domain.plan.Planning;
import villi.domain.plan.Signing;
import villi.domain.plan.Situation;
import villi.domain.rule.Evaluator;
import villi.domain.rule.Subject;
import villi.usecase.plan.Assess;
import villi.usecase.plan.Rulings;

/// Runs a case against the catalogue: evaluates it, drafts the plan, takes every proposal, tries the lines by hand.
public final class CaseRun {

    private static final Pattern STRAIN = Pattern.compile("\\bPB\\d+\\b");

    private final Rulings rulings;
    private final ProvedCase of;
    private final Situation s;
    private final Continuation.Whole whole;
    private final Set<String> reached = new TreeSet<>();

    private CaseRun(ProvedCase of, Rulings rulings) {
        this.rulings = rulings;
        this.of = of;
        this.whole = of.whole();
        this.s = Assess.situation(of.patient(), whole, rulings, of.on(), of.earlier());
    }

    public static CaseOutcome of(ProvedCase of, Rulings rulings) {
        return new CaseRun(of, rulings).outcome();
    }

    private CaseOutcome outcome() {
        var e = s.evaluation();
        var closed = new ClosedMeasures(rulings, s);
        var sections = new LinkedHashMap<String, List<String>>();
        sections.put("findings", sorted(e.findings().stream().map(Finding::id).toList()));
        sections.put("redFlags", e.redFlags().stream().map(CaseRun::flag).toList());
        sections.put("gates", sorted(e.gates().stream().map(GateHit::id).toList()));
        sections.put("proposals", e.proposals().stream().map(CaseRun::proposal).toList());
        sections.put("blockedBy", blockedBy(e));
        sections.put("notices", notices(e));
        sections.put("closed", closed.lines());
        sections.put("blocks", e.blocks().stream().map(Block::id).toList());
        plan(sections);
        reach(e);
        return new CaseOutcome(sections, closed.byMeasure(), new TreeSet<>(reached));
    }

    private static List<String> sorted(List<String> ids) {
        return ids.stream().distinct().sorted().toList();
    }

    /// As `villi plan` writes it.
    private static String flag(RedFlag f) {
        return f.id() + " "
                + switch (f.level()) {
                    case EMERGENCY -> "RED-E";
                    case SAME_DAY -> "RED-S";
                    case REVIEW -> "RED-R";
                    case AMBER -> "AMBER";
                };
    }

    private static String proposal(Proposal p) {
        return String.join(" ", word(p.kind()), p.id(), word(p.status()), p.rule());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> blockedBy(Evaluation e) {
        return e.proposals().stream()
                .filter(p -> p.status() == Proposal.Status.BLOCKED)
                .map(p -> word(p.kind()) + " " + p.id() + ": " + String.join(", ", p.blockedBy()))
                .toList();
    }

    private static List<String> notices(Evaluation e) {
        return sorted(e.notices().stream()
                .map(n -> n.id() + " " + word(n.kind()) + ": " + n.text())
                .toList());
    }

    private IntakeId id() {
        return whole.intake().id();
    }

    private void plan(Map<String, List<String>> sections) {
        switch (Planning.draft(s, new PlanId(id().value()), id(), of.on())) {
            case Outcome.Refused _ -> {
                sections.put("lines", List.of());
                sections.put("signing", List.of("no plan, the emergency sheet"));
                sections.put(
                        "byHand",
                        of.byHand().stream().map(h -> hand(h) + ": no plan").toList());
            }
            case Outcome.Next(CarePlan draft) -> {
                var taken = taken(draft);
                sections.put("lines", lines(taken));
                sections.put("signing", signing(taken));
                sections.put(
                        "byHand",
                        of.byHand().stream()
                                .map(h -> hand(h) + ": " + tried(taken, h))
                                .toList());
            }
        }
    }

    private CarePlan taken(CarePlan draft) {
        CarePlan next = draft;
        for (PlanLine line : draft.lines()) {
            if (!(line.decision() instanceof Decision.Open)) continue;
            if (Planning.accept(next, line.key(), s) instanceof Outcome.Next(CarePlan taken)) next = taken;
        }
        return next;
    }

    private List<String> lines(CarePlan plan) {
        var all = new ArrayList<String>();
        for (PlanLine line : plan.lines()) {
            all.add(line.key() + ": " + line.wording().forFamily());
            line.swaps().forEach(w -> all.add(line.key() + " swap " + w.out() + " for " + w.in()));
            if (!line.wayBack().isEmpty()) all.add(line.key() + " comes back: " + back(line));
            reached.add(line.code());
            strains(line.wording().forFamily());
        }
        return all;
    }

    private void strains(String text) {
        rulings.catalogue().supports().strains().stream()
                .filter(x -> text.contains(x.strain()))
                .forEach(x -> reached.add(x.id()));
    }

    private static String back(PlanLine line) {
        return line.wayBack().stream()
                .map(PlanLine.WayBackStep::amount)
                .findFirst()
                .orElse("");
    }

    private List<String> signing(CarePlan plan) {
        return sorted(Signing.blocks(plan, s).stream().map(Block::id).toList());
    }

    private static String hand(ProvedCase.HandLine line) {
        return (word(line.kind()) + " " + line.code() + " " + line.words()).strip();
    }

    /// What becomes of a line that is added by hand and accepted.
    private String tried(CarePlan plan, ProvedCase.HandLine line) {
        reached.add(line.code());
        return switch (Planning.addByHand(plan, line.kind(), line.code(), line.words(), "The family asks for it.", s)) {
            case Outcome.Refused refused -> "refused, " + String.join(" ", refused.reasons());
            case Outcome.Next(CarePlan added) -> {
                String key = added.lines().stream()
                        .filter(l ->
                                plan.lines().stream().noneMatch(old -> old.key().equals(l.key())))
                        .map(PlanLine::key)
                        .findFirst()
                        .orElse("");
                yield switch (Planning.accept(added, key, s)) {
                    case Outcome.Refused refused -> "added, but not accepted, " + String.join(" ", refused.reasons());
                    case Outcome.Next(CarePlan next) -> {
                        next.lines().forEach(l -> strains(l.wording().forFamily()));
                        var stops = signing(next);
                        var how = stops.isEmpty() ? "signs" : "stops signing, " + String.join(", ", stops);
                        yield line.kind() == PlanLine.Kind.GIVE_BACK
                                ? how + ": "
                                        + next.lines().stream()
                                                .filter(l -> l.key().equals(key))
                                                .map(CaseRun::back)
                                                .collect(Collectors.joining())
                                : how;
                    }
                };
            }
        };
    }

    private void reach(Evaluation e) {
        reached.addAll(Evaluator.applied(
                rulings.rules(),
                whole.form(),
                new Subject(of.patient().sexAtBirth(), of.patient().birthDate()),
                whole.intake().answers(),
                of.on(),
                of.earlier()));
        for (Proposal p : e.proposals()) {
            reached.add(p.id());
            var strain = STRAIN.matcher(p.text());
            while (strain.find()) reached.add(strain.group());
        }
        for (Finding f : e.findings()) {
            if (f.id().startsWith("allergy.")) reached.add(f.id().split("\\.")[1]);
        }
    }
}
