package villi.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import villi.domain.practice.Practice;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.ChoiceCards;
import villi.ui.kit.ChoiceCards.Choice;
import villi.ui.kit.Field;
import villi.ui.text.Texts;

/// The details that stand on every sheet.
final class PracticeCard {

    private final Texts texts;
    private final SettingsModel model;
    private final TextField name = field("settings-practice-name");
    private final TextField address = field("settings-practice-address");
    private final TextField phone = field("settings-practice-phone");
    private final TextField afterHours = field("settings-practice-after-hours");
    private final VBox units = new VBox();
    private Practice.Units chosen = Practice.Units.US;
    private Optional<Practice> before = Optional.empty();

    PracticeCard(Texts texts, SettingsModel model) {
        this.texts = texts;
        this.model = model;
    }

    Card card() {
        ActionButton save = ActionButton.primary("settings-practice-save", texts.get("register.save"))
                .press(this::save);
        save.setDisable(!model.owner());
        return new Card(texts.get("settings.practice"))
                .with(Boxes.column(
                        12,
                        new Field(texts.get("start.practice.name"), name),
                        new Field(texts.get("start.practice.address"), address),
                        Boxes.equal(
                                new Field(texts.get("start.practice.phone"), phone),
                                new Field(texts.get("start.practice.after-hours"), afterHours)),
                        units,
                        Boxes.row(8, save)));
    }

    void show(Practice practice) {
        before = Optional.of(practice);
        chosen = practice.units();
        name.setText(practice.name());
        address.setText(practice.address());
        phone.setText(practice.phone());
        afterHours.setText(practice.afterHours());
        units.getChildren()
                .setAll(new ChoiceCards(
                        "settings-units",
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
                        chosen == Practice.Units.US ? "us" : "metric",
                        code -> chosen = code.equals("us") ? Practice.Units.US : Practice.Units.METRIC));
    }

    private void save() {
        before.ifPresent(p -> model.practice(new Practice(
                name.getText().strip(),
                address.getText().strip(),
                phone.getText().strip(),
                afterHours.getText().strip(),
                p.language(),
                chosen,
                p.logo())));
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
