package villi.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import villi.domain.practice.Member;
import villi.domain.practice.Role;
import villi.ui.kit.ActionButton;
import villi.ui.kit.AnswerKeys;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Field;
import villi.ui.kit.Icon;
import villi.ui.kit.TopBar;
import villi.ui.text.Texts;
import villi.usecase.practice.Password;

/// Who works in the practice and may unlock it.
final class PeopleCard {

    private final Texts texts;
    private final SettingsModel model;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final AnswerKeys roles;
    private Role role = Role.FRONT_DESK;

    PeopleCard(Texts texts, SettingsModel model) {
        this.texts = texts;
        this.model = model;
        name.setId("settings-person-name");
        password.setId("settings-person-password");
        List<AnswerKeys.Key> keys = new ArrayList<>();
        for (Role each : Role.values()) {
            keys.add(new AnswerKeys.Key(Words.of(each), TopBar.role(texts, each), TopBar.role(texts, each)));
        }
        roles = new AnswerKeys("settings-person-role", texts.get("settings.people.role"), false, keys, this::choose);
        roles.getChildren().forEach(k -> k.setFocusTraversable(true));
        choose(Words.of(role));
    }

    Card card(VBox rows) {
        Card card = new Card(texts.get("settings.people")).with(rows);
        if (!model.owner()) return card;
        VBox form = Boxes.column(
                12,
                Boxes.words(texts.get("settings.people.add"), "t-strong"),
                Boxes.equal(
                        180,
                        new Field(texts.get("settings.people.name"), name),
                        new Field(texts.get("start.password"), password)),
                roles,
                Boxes.row(
                        8,
                        ActionButton.normal("settings-person-add", texts.get("settings.people.add"))
                                .icon("mdi2p-plus")
                                .press(this::add)));
        form.setStyle("-fx-padding: 1em 0 0 0;");
        return card.with(form);
    }

    List<Node> rows(List<Member> people) {
        List<Node> rows = new ArrayList<>();
        for (Member member : people) {
            String detail = member.active()
                    ? TopBar.role(texts, member.role())
                    : texts.get("settings.people.left", TopBar.role(texts, member.role()));
            List<Node> acts = new ArrayList<>();
            if (member.active() && model.owner()) {
                acts.add(ActionButton.normal("settings-person-off-" + rows.size(), texts.get("settings.people.disable"))
                        .small()
                        .press(() -> model.disable(member.id())));
            }
            rows.add(Card.row(
                    new Icon("mdi2a-account-outline", "icon-20"), member.name(), detail, acts.toArray(Node[]::new)));
        }
        return rows;
    }

    private void choose(String code) {
        for (Role each : Role.values()) if (Words.of(each).equals(code)) role = each;
        roles.show(java.util.Set.of(code));
    }

    private void add() {
        model.add(name.getText(), role, Password.of(password.getText()));
        password.clear();
    }
}
