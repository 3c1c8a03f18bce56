package villi.ui.practice;

import java.util.List;
import java.util.function.Consumer;
import villi.domain.practice.Practice;
import villi.ui.kit.ChoiceCards;
import villi.ui.kit.ChoiceCards.Choice;
import villi.ui.text.Texts;

/// Pounds and inches, or kilograms and centimetres.
public final class UnitCards {

    private UnitCards() {}

    /// @param id kebab-case
    public static ChoiceCards of(Texts texts, String id, Practice.Units now, Consumer<Practice.Units> chosen) {
        return new ChoiceCards(
                id,
                List.of(
                        new Choice(
                                "us",
                                "mdi2h-human-male-height-variant",
                                texts.get("start.units.us"),
                                texts.get("start.units.us.detail")),
                        new Choice(
                                "metric",
                                "mdi2s-scale-bathroom",
                                texts.get("start.units.metric"),
                                texts.get("start.units.metric.detail"))),
                now == Practice.Units.US ? "us" : "metric",
                code -> chosen.accept(code.equals("us") ? Practice.Units.US : Practice.Units.METRIC));
    }
}
