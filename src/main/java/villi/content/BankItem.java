package villi.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import villi.domain.patient.AgeBand;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire.Audience;
import villi.domain.questionnaire.Visibility;

/// One question of the item bank, for all the ages and audiences that it is meant for.
///
/// @param words by audience
/// @param columns of a table
/// @param node where it stands in its file
record BankItem(
        LinkId id,
        String section,
        Kind kind,
        Map<Audience, Words> words,
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

    boolean meantFor(List<AgeBand> bands) {
        return rules.ages().containsAll(bands);
    }
}
