package villi.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Place;
import villi.domain.intake.Plausibility;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;

/// Numbers in a file that the keying screen would ask about. They are evaluated as they stand.
final class Doubts {

    private Doubts() {}

    /// One line for each number out of its range: the place, the number, the question.
    static List<String> of(Questionnaire form, Answers answers) {
        return new Branches(form)
                .places(answers).stream()
                        .flatMap(place -> line(place, answers).stream())
                        .toList();
    }

    private static Optional<String> line(Place place, Answers answers) {
        return Plausibility.doubt(place.item(), answers.at(place.slot()))
                .map(doubt -> where(place.slot()) + ": " + plain(doubt.number()) + unit(place.item()) + " is outside "
                        + plain(doubt.range().low()) + " to "
                        + plain(doubt.range().high()) + ". Is it right"
                        + doubt.perhaps()
                                .map(u -> ", or is it in " + u.display())
                                .orElse("") + "?");
    }

    private static String where(Slot slot) {
        return "item " + slot.linkId() + (slot.row() > 0 ? " (row " + slot.row() + ")" : "");
    }

    private static String unit(Item item) {
        return Stream.of(item.answers().units())
                .filter(units -> !units.isEmpty())
                .map(units -> " " + units.getFirst().display())
                .findFirst()
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
