package villi.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import villi.domain.finding.Block;
import villi.domain.finding.Fact;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Answers;
import villi.domain.intake.Completeness;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;

/// What stops signing: flags, gaps, old measures, steps that rules require.
final class Signing {

    private static final BigDecimal HEIGHT_DAYS = BigDecimal.valueOf(30);

    private final Case of;
    private final Answers answers;
    private final Map<Slot, Item> asked;
    private final SortedSet<Slot> missing;

    Signing(Case of, Answers answers) {
        this.of = of;
        this.answers = answers;
        this.asked = of.view().asked();
        this.missing = new TreeSet<>(of.view().safetyOpen());
    }

    List<Block> blocks(List<Raised> flags, List<Fired> fired, List<Proposal> proposals, SafetyGate gate) {
        var all = new ArrayList<Block>();
        flags.stream().filter(f -> f.red() && f.truth().yes()).forEach(f -> all.add(raised(f)));
        flags.stream().filter(f -> f.red() && f.truth().unknown()).forEach(f -> doubtful(f, all));
        measures(all);
        fired.stream().filter(f -> f.truth().yes()).forEach(f -> required(f, all));
        for (var p : proposals) {
            if (p.status() == Proposal.Status.PROPOSED) open(gate.check(Measure.of(p.kind(), p.id())), all);
        }
        if (!missing.isEmpty()) all.add(gaps());
        var out = proposals.stream()
                .filter(p -> p.kind() == Proposal.Kind.ELIMINATE && p.status() == Proposal.Status.PROPOSED)
                .map(Proposal::id)
                .toList();
        gate.dietitian(out).ifPresent(b -> all.add(new Block(b.id(), b.reason(), b.because(), true)));
        return all.stream().distinct().toList();
    }

    private static Block raised(Raised flag) {
        var row = flag.row();
        boolean clearable = row.level() != RedFlag.Level.EMERGENCY;
        return new Block(
                row.id(), row.title() + ". " + row.reason() + ".", flag.truth().because(), clearable);
    }

    private void doubtful(Raised flag, List<Block> into) {
        var doubts = doubts(flag.truth().because());
        if (!doubts.isEmpty()) {
            into.add(new Block(flag.row().id(), flag.row().title() + ": ask again, it was not sure.", doubts, true));
        }
    }

    /// The safety answers among these that were not sure; those without any answer join the gaps.
    private SortedSet<Slot> doubts(SortedSet<Slot> slots) {
        var doubts = new TreeSet<Slot>();
        for (var slot : slots) {
            if (!of.view().safety(slot)) continue;
            if (answers.at(slot).settled()) doubts.add(slot);
            else missing.add(slot);
        }
        return doubts;
    }

    private Block gaps() {
        var names = missing.stream().limit(4).map(this::name).toList();
        var more = missing.size() > names.size() ? ", and " + (missing.size() - names.size()) + " more" : "";
        return new Block(
                "R-004",
                "Safety questions without an answer: " + String.join(", ", names) + more + ".",
                missing,
                false);
    }

    private String name(Slot slot) {
        var item = asked.get(slot);
        return item == null || item.number() == 0 ? slot.toString() : "question " + item.number() + " (" + slot + ")";
    }

    private void measures(List<Block> into) {
        if (!of.minor()) return;
        var limit = BigDecimal.valueOf(of.age().months() < 48 ? 14 : 30);
        var weightDay = Truth.set(Slot.of("QD01"), Slot.of(Body.WEIGHT_DAY));
        if (!(of.fact("weight_age_days") instanceof Fact.Amount days)) {
            into.add(new Block("R-005", "A weight with its date is needed.", weightDay, false));
        } else if (days.value().compareTo(limit) > 0) {
            into.add(new Block("R-005", "The weight is older than " + limit + " days. Weigh again.", weightDay, false));
        }
        if (of.fact("height_age_days") instanceof Fact.Amount days
                && days.value().compareTo(HEIGHT_DAYS) > 0) {
            into.add(new Block(
                    "R-005",
                    "The height is older than " + HEIGHT_DAYS + " days. Measure again.",
                    Truth.set(Slot.of("QD02"), Slot.of(Body.HEIGHT_DAY)),
                    false));
        }
        var implausible = of.test(new Condition.FactIs("implausible_measure", Set.of("true")));
        if (implausible.yes()) {
            into.add(new Block(
                    "R-006", "A measure is outside what is plausible. Measure again.", implausible.because(), false));
        }
    }

    private void required(Fired fired, List<Block> into) {
        var row = fired.row();
        for (var action : row.actions()) {
            switch (action) {
                case Action.Stop s ->
                    into.add(block(fired, s.text(), row.overriding().possible()));
                case Action.Require r -> {
                    if (r.of().isEmpty()) into.add(block(fired, r.text(), true));
                }
                case Action.Protect _,
                        Action.Block _,
                        Action.Refer _,
                        Action.Exclude _,
                        Action.Warn _,
                        Action.Propose _,
                        Action.Print _ -> {}
            }
        }
    }

    /// @param overridable a practitioner may go on with a typed reason, which is also how a required step is
    /// recorded
    private Block block(Fired fired, String text, boolean overridable) {
        var filled = Texts.fill(fired.fill(text, of.book().foods()), of);
        return new Block(fired.row().id(), filled, fired.truth().because(), overridable);
    }

    private void open(Verdict verdict, List<Block> into) {
        verdict.toRecord().forEach(b -> into.add(new Block(b.id(), b.reason(), b.because(), true)));
        for (var ask : verdict.toAsk()) {
            var doubts = ask.id().startsWith("RF") ? new TreeSet<Slot>() : doubts(ask.because());
            if (!doubts.isEmpty()) into.add(new Block(ask.id(), "Ask first: " + ask.reason(), doubts, true));
        }
    }

    /// Answers to `confirm` items that nobody confirmed yet; a plain "no" only where a wrong no is dangerous.
    List<Slot> toConfirm(Map<Slot, Confirmation> confirmations) {
        var open = new TreeSet<Slot>();
        asked.forEach((slot, item) -> {
            if (item.duty().confirm()
                    && !confirmations.containsKey(slot)
                    && Completeness.matters(slot.linkId(), answers.at(slot))) open.add(slot);
        });
        return List.copyOf(open);
    }
}
