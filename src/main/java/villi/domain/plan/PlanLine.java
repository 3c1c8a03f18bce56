package villi.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import villi.domain.intake.Slot;

/// One line of a plan with its why-trail.
///
/// @param key stable inside the plan, `kind:code`, for example `eliminate:milk`
/// @param code food code, `SUP.…`, or rule id
/// @param why the rule, the answers and the family's "because"
/// @param span first and last day, where the line has them
/// @param swaps what to eat instead, for a food that is left out
/// @param wayBack the steps by which a food comes back; empty for other lines
public record PlanLine(
        String key,
        Kind kind,
        String code,
        Wording wording,
        Decision decision,
        Why why,
        Optional<Span> span,
        List<Swap> swaps,
        List<WayBackStep> wayBack) {

    /// Stands as the rule of a line that a practitioner added.
    public static final String HAND = "hand";

    public PlanLine {
        swaps = List.copyOf(swaps);
        wayBack = List.copyOf(wayBack);
    }

    /// Kinds in the order in which a plan shows them.
    public enum Kind {
        GIVE_BACK,
        ELIMINATE,
        SUPPORT,
        HABIT,
        KEEP_MEDICINE,
        ASK_PRESCRIBER,
        REFER,
        TEST,
        WATCH
    }

    /// @param title short, for the list
    /// @param detail how, how much, until when; one or two sentences for the practitioner
    /// @param forFamily the sentence on the sheet
    public record Wording(String title, String detail, String forFamily) {}

    /// @param rule rule id, or `hand` for a line added by the practitioner
    public record Why(String rule, String because, SortedSet<Slot> answers) {}

    /// Both days included.
    public record Span(LocalDate first, LocalDate last) {}

    /// One pair "leave out / eat this instead".
    ///
    /// @param gives what it covers, for example `600 mg calcium`, or empty
    public record Swap(String out, String in, String gives) {}

    /// One day of a reintroduction.
    public record WayBackStep(LocalDate day, String amount, String watch) {}
}
