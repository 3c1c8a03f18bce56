package villi.ui.plan;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;
import villi.usecase.plan.Workbench;

/// The answers behind a finding: their numbers, or, for the finding at hand, question and answer in full.
/// Each leads to its place in the intake.
final class Proof {

    private final Texts texts;
    private final AnswerWords words;
    private final Consumer<Slot> open;

    Proof(Texts texts, Consumer<Slot> open) {
        this.texts = texts;
        this.words = new AnswerWords(texts);
        this.open = open;
    }

    Node of(Set<Slot> because, Workbench bench, boolean full) {
        VBox rows = Boxes.column(4);
        FlowPane tags = new FlowPane();
        tags.getStyleClass().add("proof");
        for (Slot slot : because) {
            bench.assessed().form().find(slot.linkId()).ifPresent(item -> {
                if (full) rows.getChildren().add(row(slot, item, bench));
                else tags.getChildren().add(tag(slot, item, bench));
            });
        }
        return full ? rows : tags;
    }

    private Node row(Slot slot, Item item, Workbench bench) {
        return Boxes.row(
                8,
                tag(slot, item, bench),
                Boxes.grow(Boxes.column(
                        0,
                        Boxes.wrapped(question(item, bench), "t-label"),
                        Boxes.wrapped(answer(slot, item, bench), "t-small-strong"))));
    }

    private ActionButton tag(Slot slot, Item item, Workbench bench) {
        String shown = item.number() == 0 ? texts.get("plan.proof.answer") : String.valueOf(item.number());
        ActionButton tag = ActionButton.normal("proof-" + id(slot), shown).small();
        tag.getStyleClass().add("proof-tag");
        String all = question(item, bench) + ": " + answer(slot, item, bench);
        tag.says(all);
        tag.setTooltip(new Tooltip(all));
        tag.press(() -> open.accept(slot));
        return tag;
    }

    private String answer(Slot slot, Item item, Workbench bench) {
        return words.of(item, bench.assessed().intake().answers().at(slot));
    }

    private static String question(Item item, Workbench bench) {
        return item.wording().text().replace("{x}", called(bench));
    }

    static String called(Workbench bench) {
        return bench.assessed().patient().name().called();
    }

    static String id(Slot slot) {
        return slot.toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }
}
