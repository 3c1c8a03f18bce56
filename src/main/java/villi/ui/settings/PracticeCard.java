package villi.ui.settings;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import villi.domain.practice.Practice;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Field;
import villi.ui.practice.LogoChoice;
import villi.ui.practice.UnitCards;
import villi.ui.text.Texts;

/// The details that stand on every sheet.
final class PracticeCard {

    private final Texts texts;
    private final SettingsModel model;
    private final TextField name = field("settings-practice-name");
    private final TextField address = field("settings-practice-address");
    private final TextField phone = field("settings-practice-phone");
    private final TextField afterHours = field("settings-practice-after-hours");
    private final LogoChoice logo;
    private final VBox units = new VBox();
    private Practice.Units chosen = Practice.Units.US;
    private Optional<Practice> before = Optional.empty();

    PracticeCard(Texts texts, SettingsModel model, LogoChoice logo) {
        this.texts = texts;
        this.model = model;
        this.logo = logo;
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
                                180,
                                new Field(texts.get("start.practice.phone"), phone),
                                new Field(texts.get("start.practice.after-hours"), afterHours)),
                        units,
                        logo,
                        Boxes.row(8, save)));
    }

    void show(Practice practice) {
        before = Optional.of(practice);
        chosen = practice.units();
        name.setText(practice.name());
        address.setText(practice.address());
        phone.setText(practice.phone());
        afterHours.setText(practice.afterHours());
        logo.show(practice.logo());
        units.getChildren().setAll(UnitCards.of(texts, "settings-units", chosen, units -> chosen = units));
    }

    private void save() {
        before.ifPresent(p -> model.practice(new Practice(
                name.getText().strip(),
                address.getText().strip(),
                phone.getText().strip(),
                afterHours.getText().strip(),
                p.language(),
                chosen,
                logo.logo())));
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
