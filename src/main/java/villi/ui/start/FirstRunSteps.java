package villi.ui.start;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.ChoiceCards;
import villi.ui.kit.ChoiceCards.Choice;
import villi.ui.kit.Field;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.practice.LogoChoice;
import villi.ui.practice.UnitCards;
import villi.ui.text.Texts;
import villi.usecase.practice.Password;
import villi.usecase.practice.SuggestPassphrase.Suggestion;

/// The contents of the four steps.
final class FirstRunSteps {

    private final Texts texts;
    private final FirstRunModel model;
    private final TextField name = field("first-run-name");
    private final TextField address = field("first-run-address");
    private final TextField phone = field("first-run-phone");
    private final TextField afterHours = field("first-run-after-hours");
    private final TextField owner = field("first-run-owner");
    private final PasswordField password = secret("first-run-password");
    private final PasswordField again = secret("first-run-again");
    private final LogoChoice logo;
    private final ActionButton restore;
    private final RecoveryPart recovery;
    private final VBox drawn = Boxes.column(8);
    private boolean demo;

    /// @param logo reads and shows the logo
    FirstRunSteps(Texts texts, FirstRunModel model, LogoChoice logo, Runnable restore) {
        this.restore = ActionButton.quiet("first-run-restore", texts.get("restore.open"))
                .press(restore);
        this.texts = texts;
        this.model = model;
        this.logo = logo;
        this.recovery = new RecoveryPart(texts, model);
        for (TextField each : List.of(name, address, phone, afterHours)) each.setOnAction(_ -> describe());
        owner.setOnAction(_ -> password.requestFocus());
        password.setOnAction(_ -> again.requestFocus());
        again.setOnAction(_ -> protect());
    }

    Node content(int step) {
        return switch (step) {
            case 0 -> language();
            case 1 -> practice();
            case 2 -> model.keyShown().get() ? recovery.content() : safe();
            default -> start();
        };
    }

    HBox buttons(int step) {
        ActionButton back = ActionButton.quiet("first-run-back", texts.get("start.back"))
                .large()
                .press(model::back);
        back.setVisible(step > 0 && !model.keyShown().get());
        ActionButton next = ActionButton.primary("first-run-next", texts.get("start.next." + nextOf(step)))
                .large()
                .key("↵")
                .press(() -> go(step));
        next.setDefaultButton(true);
        next.disableProperty().bind(model.busy());
        return Boxes.row(12, back, Boxes.spring(), next);
    }

    /// The first group to type back takes the focus.
    void focusKey() {
        recovery.focus();
    }

    private String nextOf(int step) {
        return step == 2 && model.keyShown().get() ? "key" : String.valueOf(step + 1);
    }

    private void go(int step) {
        switch (step) {
            case 0 -> model.next();
            case 1 -> describe();
            case 2 -> {
                if (model.keyShown().get()) recovery.prove();
                else protect();
            }
            default -> model.start(demo);
        }
    }

    private void describe() {
        model.describe(new FirstRunModel.Details(
                name.getText(), address.getText(), phone.getText(), afterHours.getText(), logo.logo()));
        model.next();
    }

    private void protect() {
        model.protect(
                owner.getText(),
                Password.of(password.getText()),
                password.getText().equals(again.getText()));
    }

    private Node language() {
        ComboBox<String> staff = new ComboBox<>();
        staff.setId("first-run-language");
        staff.getStyleClass().add("tall");
        staff.getItems().add(texts.get("start.language.english"));
        staff.getSelectionModel().selectFirst();
        Field language = new Field(texts.get("start.language"), staff).note(texts.get("start.language.note"));
        VBox units = Boxes.column(
                8,
                Boxes.words(texts.get("start.units"), "field-label"),
                UnitCards.of(texts, "first-run-units", model.units(), model::choose));
        return Boxes.column(32, units, language, offline(), Boxes.row(0, restore));
    }

    private NoteBox offline() {
        return new NoteBox(Tone.PLAIN, "mdi2w-wifi-off", texts.get("start.offline"));
    }

    private Node practice() {
        Region phones = Boxes.equal(
                200,
                new Field(texts.get("start.practice.phone"), phone),
                new Field(texts.get("start.practice.after-hours"), afterHours)
                        .note(texts.get("start.practice.after-hours.note")));
        return Boxes.column(
                20,
                new Field(texts.get("start.practice.name"), name).note(texts.get("start.practice.name.note")),
                new Field(texts.get("start.practice.address"), address),
                phones,
                logo);
    }

    private Node safe() {
        return Boxes.column(
                20,
                new Field(texts.get("start.owner"), owner).note(texts.get("start.owner.note")),
                new Field(texts.get("start.password"), password).note(texts.get("start.password.note")),
                new Field(texts.get("start.password.again"), again),
                suggestion(),
                new NoteBox(Tone.BLUE, "mdi2l-lock-outline", texts.get("start.password.why")));
    }

    private Node suggestion() {
        ActionButton draw = ActionButton.normal("first-run-suggest", texts.get("start.suggest"))
                .icon("mdi2d-dice-5-outline")
                .key(texts.get("start.suggest.key"))
                .press(model::suggest);
        draw.disableProperty().bind(model.busy());
        return Boxes.column(8, drawn, draw);
    }

    /// Shows the words and puts them into the first field. The second is typed, so that they are written down or
    /// learnt.
    void suggested(Suggestion suggestion) {
        password.setText(suggestion.words());
        again.clear();
        again.requestFocus();
        drawn.getChildren()
                .setAll(
                        Boxes.wrapped(suggestion.words(), "t-lead"),
                        new NoteBox(
                                Tone.GREEN,
                                "mdi2d-dice-5-outline",
                                texts.get("start.suggest.words", suggestion.bits())));
    }

    private Node start() {
        demo = false;
        return Boxes.column(
                20,
                new ChoiceCards(
                        "first-run-start",
                        List.of(
                                new Choice(
                                        "empty",
                                        "mdi2f-folder-outline",
                                        texts.get("start.begin.empty"),
                                        texts.get("start.begin.empty.detail")),
                                new Choice(
                                        "demo",
                                        "mdi2a-account-group-outline",
                                        texts.get("start.begin.demo"),
                                        texts.get("start.begin.demo.detail"))),
                        "empty",
                        code -> demo = code.equals("demo")),
                offline());
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("tall");
        return field;
    }

    private static PasswordField secret(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.getStyleClass().add("tall");
        return field;
    }
}
