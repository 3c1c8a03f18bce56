package villi.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import villi.domain.food.Food;
import villi.domain.plan.Edit;
import villi.domain.plan.PlanLine;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Dialogs;
import villi.ui.kit.Field;
import villi.ui.kit.Kit;
import villi.ui.text.Texts;

/// The small boxes of the plan builder: changing a line, choosing another food, adding a line.
final class PlanDialogs {

    private final Kit kit;
    private final Texts texts;

    PlanDialogs(Kit kit) {
        this.kit = kit;
        this.texts = kit.texts();
    }

    /// Other words or another last day, with the reason.
    void edit(PlanLine line, BiConsumer<Edit, String> done) {
        TextArea words = new TextArea(line.wording().forFamily());
        words.setId("edit-words");
        words.setPrefRowCount(3);
        words.setWrapText(true);
        TextField reason = new TextField();
        reason.setId("edit-reason");
        VBox box = Boxes.column(
                16, Boxes.wrapped(line.wording().title(), "t-card"), new Field(texts.get("plan.edit.words"), words));
        Optional<DatePicker> last = line.span().map(s -> {
            DatePicker picker = new DatePicker(s.last());
            picker.setId("edit-last");
            box.getChildren().add(new Field(texts.get("plan.edit.last"), picker));
            return picker;
        });
        box.getChildren().add(new Field(texts.get("plan.reason"), reason));
        open(box, texts.get("plan.edit.take"), () -> {
            Optional<LocalDate> day = last.map(DatePicker::getValue)
                    .filter(d -> line.span().map(s -> !s.last().equals(d)).orElse(true));
            Optional<String> text = Optional.of(words.getText().strip())
                    .filter(w -> !w.equals(line.wording().forFamily()));
            done.accept(new Edit(day, Optional.empty(), text), reason.getText());
        });
        words.requestFocus();
    }

    /// Another food on the right side of one pair.
    ///
    /// @param safe foods that suit the person
    void swap(PlanLine line, List<Food> safe, BiConsumer<String, String> done) {
        ComboBox<String> out = new ComboBox<>();
        out.setId("swap-out");
        out.getItems().setAll(line.swaps().stream().map(PlanLine.Swap::out).toList());
        out.getSelectionModel().selectFirst();
        ComboBox<String> in = new SearchableComboBox<>();
        in.setId("swap-in");
        in.getItems().setAll(safe.stream().map(Food::words).toList());
        in.getSelectionModel().selectFirst();
        VBox box =
                Boxes.column(16, new Field(texts.get("plan.swap.out"), out), new Field(texts.get("plan.swap.in"), in));
        open(
                box,
                texts.get("plan.swap.take"),
                () -> safe.stream()
                        .filter(f -> f.words().equals(in.getValue()))
                        .findFirst()
                        .ifPresent(f -> done.accept(out.getValue(), f.id())));
        in.requestFocus();
    }

    /// A line that no rule proposed.
    void add(List<Choice> choices, Consumer<Added> done) {
        ComboBox<String> what = new SearchableComboBox<>();
        what.setId("add-what");
        what.getItems().setAll(choices.stream().map(Choice::words).toList());
        what.getSelectionModel().selectFirst();
        TextField words = new TextField();
        words.setId("add-words");
        TextField because = new TextField();
        because.setId("add-because");
        VBox box = Boxes.column(
                16,
                new Field(texts.get("plan.add.what"), what),
                new Field(texts.get("plan.add.words"), words).note(texts.get("plan.add.words.note")),
                new Field(texts.get("plan.add.because"), because));
        open(
                box,
                texts.get("plan.add.take"),
                () -> choices.stream()
                        .filter(c -> c.words().equals(what.getValue()))
                        .findFirst()
                        .ifPresent(c -> done.accept(new Added(
                                c, words.getText().strip(), because.getText().strip()))));
        what.requestFocus();
    }

    /// Something that can be added by hand.
    record Choice(PlanLine.Kind kind, String code, String words) {}

    record Added(Choice choice, String words, String because) {}

    private void open(VBox content, String take, Runnable done) {
        HBox buttons = Boxes.row(
                8,
                Boxes.spring(),
                ActionButton.normal("dialog-cancel", texts.get("kit.ask.cancel"))
                        .key("Esc")
                        .press(() -> kit.dialogs().close()),
                ActionButton.primary("dialog-take", take).press(() -> {
                    kit.dialogs().close();
                    done.run();
                }));
        VBox box = Boxes.column(20, content, buttons);
        box.getStyleClass().addAll("floating", "text-ask");
        kit.dialogs().open(box, Dialogs.Place.MIDDLE);
    }
}
