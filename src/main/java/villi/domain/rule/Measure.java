package villi.domain.rule;

import villi.domain.finding.Proposal;

/// Something that may enter a plan and has to pass the [SafetyGate].
///
/// @param code food code, `SUP.…`, or rule id
public record Measure(Kind kind, String code) {

    /// What is done.
    public enum Kind {
        /// A food is left out for a trial.
        ELIMINATE,
        /// A food that was out is eaten again at home.
        GIVE_BACK,
        SUPPORT,
        HABIT,
        MEDICINE_QUESTION,
        REFER,
        TEST,
        /// Something that may be harmful is offered to eat, to drink or to read, for example honey.
        OFFER
    }

    public static Measure eliminate(String food) {
        return new Measure(Kind.ELIMINATE, food);
    }

    public static Measure giveBack(String food) {
        return new Measure(Kind.GIVE_BACK, food);
    }

    public static Measure support(String code) {
        return new Measure(Kind.SUPPORT, code);
    }

    public static Measure offer(String thing) {
        return new Measure(Kind.OFFER, thing);
    }

    /// The measure that a proposal suggests.
    public static Measure of(Proposal.Kind kind, String code) {
        var same = switch (kind) {
            case ELIMINATE -> Kind.ELIMINATE;
            case SUPPORT -> Kind.SUPPORT;
            case MEDICINE_QUESTION -> Kind.MEDICINE_QUESTION;
            case REFER -> Kind.REFER;
            case HABIT -> Kind.HABIT;
            case TEST -> Kind.TEST;
        };
        return new Measure(same, code);
    }
}
