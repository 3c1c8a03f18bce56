package villi.domain.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import villi.domain.finding.Proposal;
import villi.domain.intake.Slot;

/// What the rules suggest, before and after the safety gate.
final class Candidates {

    private Candidates() {}

    /// @param strength of the proof; of too many foods the strongest stay
    private record Candidate(
            Proposal.Kind kind,
            String code,
            String rule,
            String text,
            String because,
            SortedSet<Slot> answers,
            int strength) {

        String key() {
            return kind + ":" + code;
        }

        /// Two rules with one aim: the first keeps its name, both their proof.
        Candidate with(Candidate other) {
            var both = text.contains(other.text) ? text : text + " " + other.text;
            return new Candidate(
                    kind,
                    code,
                    rule,
                    both,
                    because,
                    Truth.union(answers, other.answers),
                    Math.max(strength, other.strength));
        }
    }

    /// Every proposal in the order of kinds, each proposed or blocked. A food of the signed plan is not proposed
    /// again: whether it comes back or goes on is decided by how its trial went. Until it has passed its test it
    /// counts among the foods that are out.
    static List<Proposal> of(Case of, List<Fired> fired, SafetyGate gate) {
        Map<String, Candidate> merged = new LinkedHashMap<>();
        for (var f : fired) {
            if (f.truth().yes()) collect(of, f).forEach(c -> merged.merge(c.key(), c, Candidate::with));
        }
        var ordered = new ArrayList<>(merged.values());
        ordered.sort(Comparator.comparing(Candidate::kind)
                .thenComparing(Comparator.comparingInt(Candidate::strength).reversed()));
        var trial = of.earlier().<Set<String>>map(Earlier::out).orElse(Set.of());
        var out = GivenBack.stillOut(of);
        var proposals = new ArrayList<Proposal>();
        for (var c : ordered) {
            if (c.kind == Proposal.Kind.ELIMINATE && trial.contains(c.code)) continue;
            var verdict = gate.check(Measure.of(c.kind, c.code), out);
            if (verdict.allowed() && c.kind == Proposal.Kind.ELIMINATE) out.add(c.code);
            proposals.add(proposal(c, verdict));
        }
        return proposals;
    }

    private static Proposal proposal(Candidate c, Verdict verdict) {
        var status = verdict.allowed() ? Proposal.Status.PROPOSED : Proposal.Status.BLOCKED;
        return new Proposal(c.kind, c.code, status, c.rule, c.text, c.because, c.answers, verdict.blockedBy());
    }

    private static List<Candidate> collect(Case of, Fired fired) {
        var all = new ArrayList<Candidate>();
        var row = fired.row();
        for (var action : row.actions()) {
            switch (action) {
                case Action.Propose p
                when p.code().equals("{food}") -> fired.reactions().forEach(r -> all.add(forFood(of, fired, p, r)));
                case Action.Propose p -> all.add(plain(of, fired, p.kind(), p.code(), p.text()));
                case Action.Refer r -> all.add(plain(of, fired, Proposal.Kind.REFER, row.id(), r.text()));
                case Action.Stop _,
                        Action.Protect _,
                        Action.Block _,
                        Action.Require _,
                        Action.Exclude _,
                        Action.Warn _,
                        Action.Print _ -> {}
            }
        }
        return all;
    }

    private static Candidate plain(Case of, Fired fired, Proposal.Kind kind, String code, String text) {
        return new Candidate(
                kind,
                code,
                fired.row().id(),
                Texts.fill(fired.fill(text, of.book().foods()), of),
                fired.fill(fired.row().because(), of.book().foods()),
                Case.because(fired.truth()),
                1);
    }

    private static Candidate forFood(Case of, Fired fired, Action.Propose p, Reaction r) {
        var one = new Fired(fired.row(), new Truth(fired.truth().level(), r.because()), List.of(r));
        var c = plain(of, one, p.kind(), r.food(), p.text());
        return new Candidate(c.kind, c.code, c.rule, c.text, c.because, c.answers, strength(r));
    }

    /// Suspected delayed reactions before amounts, a doctor's word before the family's, often before seldom.
    private static int strength(Reaction r) {
        int type = r.type() == Reaction.Type.DELAYED_SUSPECTED ? 100 : 50;
        int times = Math.min(
                9, Optional.of(r).flatMap(Reaction::times).map(Number::intValue).orElse(0));
        return type + 10 * r.confidence().ordinal() + times;
    }
}
