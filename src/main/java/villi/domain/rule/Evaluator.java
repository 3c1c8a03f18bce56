package villi.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Fact;
import villi.domain.finding.Finding;
import villi.domain.finding.GateHit;
import villi.domain.finding.Notice;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Answers;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Questionnaire;

/// Says what the rules make of one intake on one day. The same answers always give the same result.
public final class Evaluator {

    final Case of;
    private final List<Raised> flags;
    private final List<Fired> fired;
    final SafetyGate gate;

    Evaluator(
            RuleBook book,
            Questionnaire form,
            Subject subject,
            Answers answers,
            LocalDate on,
            Optional<Earlier> earlier) {
        of = new Case(new Index(book), form, subject, answers, on, earlier);
        flags = Raised.all(of, book);
        fired = Fired.all(of, book);
        gate = new SafetyGate(Barriers.of(of, flags, fired), Limits.of(of));
    }

    /// Everything the catalogue says about an intake.
    ///
    /// @param on the day of the evaluation
    public static Evaluation evaluate(
            RuleBook book,
            Questionnaire form,
            Subject subject,
            Answers answers,
            Map<Slot, Confirmation> confirmations,
            LocalDate on) {
        return new Evaluator(book, form, subject, answers, on, Optional.empty()).evaluation(answers, confirmations);
    }

    /// The gate that every line of this person's plan must pass.
    public static SafetyGate gate(RuleBook book, Questionnaire form, Subject subject, Answers answers, LocalDate on) {
        return new Evaluator(book, form, subject, answers, on, Optional.empty()).gate;
    }

    /// What planning needs, from one look at the answers.
    public record Judged(Evaluation evaluation, SafetyGate gate) {}

    /// Evaluation and gate together.
    ///
    /// @param earlier the signed plan that a follow-up looks back at
    public static Judged judge(
            RuleBook book,
            Questionnaire form,
            Subject subject,
            Answers answers,
            Map<Slot, Confirmation> confirmations,
            LocalDate on,
            Optional<Earlier> earlier) {
        var one = new Evaluator(book, form, subject, answers, on, earlier);
        return new Judged(one.evaluation(answers, confirmations), one.gate);
    }

    /// The names of the rows of the book that hold for an intake, for example `RF30 review` or `R-047 part 2`.
    ///
    /// @param earlier the signed plan that a follow-up looks back at
    public static SortedSet<String> applied(
            RuleBook book,
            Questionnaire form,
            Subject subject,
            Answers answers,
            LocalDate on,
            Optional<Earlier> earlier) {
        var one = new Evaluator(book, form, subject, answers, on, earlier);
        return Applied.of(one.of, one.fired);
    }

    /// The names of all rows of a book.
    public static SortedSet<String> rows(RuleBook book) {
        return Applied.names(book);
    }

    /// The classes of medicines that conditions can ask for besides those of the list of names.
    public static Set<String> medicineClasses() {
        return Prescriptions.kinds();
    }

    /// The types of the reaction classifier.
    public static Set<String> reactionTypes() {
        return Arrays.stream(Reaction.Type.values()).map(Reaction.Type::code).collect(Collectors.toSet());
    }

    Evaluation evaluation(Answers answers, Map<Slot, Confirmation> confirmations) {
        var proposals = Candidates.of(of, fired, gate);
        var signing = new Signing(of, answers);
        return new Evaluation(
                facts(),
                findings(),
                redFlags(),
                gates(),
                proposals,
                signing.blocks(flags, fired, proposals, gate),
                signing.toConfirm(confirmations),
                notices());
    }

    private Map<String, Fact> facts() {
        var all = new TreeMap<String, Fact>();
        Facts.names().forEach(n -> all.put(n, of.fact(n)));
        return all;
    }

    private List<Finding> findings() {
        var all = new ArrayList<Finding>();
        for (var row : of.book().findings()) {
            var truth = of.has(row.id());
            if (truth.yes())
                all.add(new Finding(row.id(), row.title(), Texts.fill(row.text(), of), Case.because(truth)));
        }
        all.addAll(Told.findings(of));
        return all;
    }

    private List<RedFlag> redFlags() {
        return flags.stream()
                .filter(f -> f.truth().yes())
                .map(f -> new RedFlag(
                        f.row().id(), f.row().level(), f.row().title(), f.row().reason(), Case.because(f.truth())))
                .sorted(Comparator.comparing(RedFlag::level))
                .toList();
    }

    private List<GateHit> gates() {
        var all = new ArrayList<GateHit>();
        for (var row : of.book().gates()) {
            var truth = of.has(row.id());
            if (truth.yes()) all.add(new GateHit(row.id(), row.title(), row.reason(), Case.because(truth)));
            if (of.minor() && of.openSafety(truth)) {
                all.add(new GateHit(row.id(), row.title(), Raised.NOT_ANSWERED + row.reason(), truth.because()));
            }
        }
        return all;
    }

    private List<Notice> notices() {
        var all = new ArrayList<Notice>();
        for (var f : fired) {
            for (var action : f.row().actions()) {
                if (f.truth().yes()) notice(f, action, all);
                else if (action instanceof Action.Protect p) protect(f, p.text(), all);
            }
        }
        all.sort(Comparator.comparing(Notice::kind));
        return all;
    }

    private void notice(Fired f, Action action, List<Notice> into) {
        switch (action) {
            case Action.Stop s -> into.add(notice(f, Notice.Kind.STOP, s.text()));
            case Action.Warn w -> into.add(notice(f, Notice.Kind.WARN, w.text()));
            case Action.Print p -> into.add(notice(f, Notice.Kind.PRINT, p.text()));
            case Action.Protect p -> protect(f, p.text(), into);
            case Action.Block _, Action.Refer _, Action.Require _, Action.Exclude _, Action.Propose _ -> {}
        }
    }

    /// One sentence per medicine that the rule speaks of; one of which nobody said whether a doctor prescribed it
    /// counts as prescribed.
    private void protect(Fired f, String text, List<Notice> into) {
        var taken = of.prescriptions().medicines().stream()
                .filter(m -> !Collections.disjoint(m.because(), f.truth().because()))
                .toList();
        if (taken.isEmpty() && f.truth().yes())
            into.add(notice(f, Notice.Kind.PROTECT, text.replace("{medicine}", "this medicine")));
        for (var m : taken) {
            var filled = text.replace("{medicine}", m.name());
            boolean again = into.stream()
                    .anyMatch(
                            n -> n.kind() == Notice.Kind.PROTECT && n.because().equals(m.because()));
            if (!again)
                into.add(new Notice(
                        Notice.Kind.PROTECT, f.row().id(), filled, f.row().because(), m.because()));
        }
    }

    private Notice notice(Fired f, Notice.Kind kind, String text) {
        var foods = of.book().foods();
        SortedSet<Slot> because = new TreeSet<>(Case.because(f.truth()));
        return new Notice(
                kind,
                f.row().id(),
                Texts.fill(f.fill(text, foods), of),
                f.fill(f.row().because(), foods),
                because);
    }
}
