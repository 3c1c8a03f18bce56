package villi.domain.stage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import villi.domain.stage.DeskStep.Kind;

/// How far somebody has come. The stages follow each other; a new form begins the next round.
public enum Stage {
    /// nothing was given out and nothing is keyed
    EXPECTED,
    FORM_GIVEN,
    FORM_BACK,
    KEYING,
    /// all is keyed but what the family has to be asked again
    QUERIES_OPEN,
    /// keyed to its end, waits for a practitioner
    READY,
    /// a practitioner has seen the family since, the plan is not signed
    SEEN,
    /// the plan is signed, its sheets are not printed
    SIGNED,
    PRINTED,
    /// the family has the sheets
    GIVEN;

    private static final Set<Kind> FORMS = Set.of(Kind.FORM_GIVEN, Kind.FORM_BACK);

    /// What is known about one person.
    ///
    /// @param steps in any order
    /// @param intake the newest that counts
    /// @param plan the newest version, if it was made from that intake
    /// @param seen when a practitioner saw the family last
    public record Facts(List<DeskStep> steps, Optional<Keyed> intake, Optional<Planned> plan, Optional<Instant> seen) {

        public Facts {
            steps = List.copyOf(steps);
        }

        /// The form that is with the family, or lies at the desk and is not keyed. A form that was given out
        /// before the newest intake was keyed to its end is that intake's.
        public Optional<DeskStep> form() {
            return steps.stream()
                    .filter(s -> FORMS.contains(s.kind()))
                    .max(Comparator.comparing(DeskStep::at).thenComparing(DeskStep::kind))
                    .filter(s -> intake.isEmpty()
                            || intake.get().completed().filter(s.at()::isAfter).isPresent());
        }

        /// The newest step of a kind about one paper.
        public Optional<DeskStep> step(Kind kind, String about) {
            return steps.stream()
                    .filter(s -> s.kind() == kind && s.about().equals(about))
                    .max(Comparator.comparing(DeskStep::at));
        }
    }

    /// How far an intake is keyed.
    ///
    /// @param id as it stands in steps about it
    /// @param open questions without an answer
    /// @param ask of them: cannot be read, or safety rests on them, so that the family has to be asked
    public record Keyed(String id, Optional<Instant> completed, int open, int ask) {}

    /// @param id as it stands in steps about it
    public record Planned(String id, boolean signed) {}

    /// What is half done goes before what has begun anew.
    public static Stage of(Facts facts) {
        if (facts.intake().isEmpty()) return waiting(facts).orElse(EXPECTED);
        Keyed intake = facts.intake().get();
        Optional<Instant> completed = intake.completed();
        if (completed.isEmpty()) return keying(facts, intake);
        Optional<Planned> signed = facts.plan().filter(Planned::signed);
        if (signed.isEmpty()) {
            Instant done = completed.get();
            return facts.seen().filter(s -> !s.isBefore(done)).isPresent() ? SEEN : READY;
        }
        String plan = signed.get().id();
        if (facts.step(Kind.GIVEN, plan).isPresent()) return waiting(facts).orElse(GIVEN);
        return facts.step(Kind.PRINTED, plan).isPresent() ? PRINTED : SIGNED;
    }

    private static Optional<Stage> waiting(Facts facts) {
        return facts.form().map(s -> s.kind() == Kind.FORM_BACK ? FORM_BACK : FORM_GIVEN);
    }

    private static Stage keying(Facts facts, Keyed intake) {
        boolean slip = facts.step(Kind.ASKED, intake.id()).isPresent();
        boolean nothingElse = intake.open() == intake.ask();
        return intake.ask() > 0 && (slip || nothingElse) ? QUERIES_OPEN : KEYING;
    }
}
