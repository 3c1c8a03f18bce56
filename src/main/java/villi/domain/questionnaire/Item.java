package villi.domain.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A question, a section or a table of a questionnaire.
///
/// @param number as printed on paper and screen, 0 for groups and for the columns of a table
/// @param repeats several answers (choice) or several rows (group)
/// @param items the questions of a section, or the columns of a table
public record Item(
        LinkId linkId,
        int number,
        ItemType type,
        Wording wording,
        AnswerRule answers,
        Duty duty,
        Visibility visibility,
        boolean repeats,
        List<Item> items) {

    public Item {
        items = List.copyOf(items);
    }

    /// True for a table: a group whose rows are added while keying.
    public boolean table() {
        return type == ItemType.GROUP && repeats;
    }

    /// True for a plain section.
    public boolean section() {
        return type == ItemType.GROUP && !repeats;
    }

    /// The words of the question.
    ///
    /// @param lookback for example `the last month`, or empty
    /// @param help a second line, or empty
    /// @param source where the item comes from, an id of the source list or `practice`
    public record Wording(String text, String help, String lookback, String source) {}

    /// What may be answered.
    ///
    /// @param options for choices, in order of their keys
    /// @param units for quantities; the first is offered first, each converts to the first
    /// @param range what is plausible; outside it the app asks, it never refuses
    public record AnswerRule(List<Option> options, List<Unit> units, Optional<Range> range) {

        public static final AnswerRule FREE = new AnswerRule(List.of(), List.of(), Optional.empty());

        public AnswerRule {
            options = List.copyOf(options);
            units = List.copyOf(units);
        }
    }

    /// One answer of a choice.
    ///
    /// @param code stable, for example `yes`, `2`, `under-30-min`
    /// @param key the one key that answers it, for example `Y`, `2`
    /// @param exclusive choosing it clears the others of a multiple choice, for example `none`
    public record Option(String code, String display, String key, boolean exclusive) {}

    /// A unit that can be typed.
    ///
    /// @param code UCUM, for example `kg`, `[lb_av]`, `cm`, `[in_i]`, `[foz_us]`
    /// @param toFirst factor into the first unit of the item
    public record Unit(String code, String display, BigDecimal toFirst) {}

    /// Plausible bounds in the first unit, both inclusive.
    public record Range(BigDecimal low, BigDecimal high) {}

    /// What is asked of the desk for this item.
    ///
    /// @param required must be answered (not sure counts) before the intake is complete
    /// @param safety belongs to the required safety items that stop a plan when open
    /// @param confirm an answer other than no must be confirmed by a practitioner before signing
    /// @param confidential never printed on a family's copy
    /// @param alone asked of the patient alone, away from the parent; on a paper form it stands on a sheet of its
    /// own
    public record Duty(boolean required, boolean safety, boolean confirm, boolean confidential, boolean alone) {

        /// A question for whoever fills in the form.
        public Duty(boolean required, boolean safety, boolean confirm, boolean confidential) {
            this(required, safety, confirm, confidential, false);
        }
    }
}
