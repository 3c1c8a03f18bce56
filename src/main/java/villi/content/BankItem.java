package villi.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire.Audience;
import villi.domain.questionnaire.Visibility;

/// One question of the item bank, for all the ages and audiences that it is meant for.
///
/// @param words by audience
/// @param infant what parents of a baby read instead
/// @param columns of a table
/// @param node where it stands in its file
record BankItem(
        LinkId id,
        String section,
        Kind kind,
        Map<Audience, Words> words,
        Optional<Words> infant,
        Rules rules,
        List<BankItem> columns,
        Node node) {

    BankItem {
        words = Map.copyOf(words);
        columns = List.copyOf(columns);
    }

    /// Kinds of question as authors write them.
    enum Kind {
        YESNO,
        CHOICE,
        MULTI,
        OPEN_CHOICE,
        INTEGER,
        SCALE,
        DECIMAL,
        QUANTITY,
        DATE,
        MONTH,
        STRING,
        TEXT,
        TABLE;

        boolean choice() {
            return this == YESNO || this == CHOICE || this == MULTI || this == OPEN_CHOICE;
        }

        boolean counts() {
            return this == INTEGER || this == SCALE || this == DECIMAL || this == QUANTITY;
        }
    }

    /// The wording for one audience.
    record Words(String text, String help) {}

    /// What holds for every audience.
    ///
    /// @param ranges plausible bounds by age; empty when any number is plausible
    record Rules(
            Set<AgeBand> ages,
            String lookback,
            String source,
            Item.Duty duty,
            List<Item.Option> options,
            List<Item.Unit> units,
            Map<AgeBand, Item.Range> ranges,
            Visibility visibility) {
        Rules {
            ages = Set.copyOf(ages);
            options = List.copyOf(options);
            units = List.copyOf(units);
            ranges = Map.copyOf(ranges);
        }
    }

    /// The wording for an audience; parents of a baby may have their own.
    Optional<Words> words(Audience audience, List<AgeBand> bands) {
        if (audience == Audience.PARENT && bands.equals(List.of(AgeBand.INF)) && infant.isPresent()) return infant;
        return Optional.ofNullable(words.get(audience));
    }

    boolean meantFor(List<AgeBand> bands) {
        return rules.ages().containsAll(bands);
    }
}
