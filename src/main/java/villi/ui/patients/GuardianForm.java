package villi.ui.patients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.ui.kit.ActionButton;
import villi.ui.kit.AnswerKeys;
import villi.ui.kit.Boxes;
import villi.ui.kit.Dialogs;
import villi.ui.kit.Field;
import villi.ui.kit.Kit;

/// A guardian in the middle of the window: how to reach, what may be handed out, what was agreed, whom she nurses.
final class GuardianForm {

    private static final String NOBODY = "nobody";

    private final Kit kit;
    private final TextField name = new TextField();
    private final TextField relationship = new TextField();
    private final TextField phone = new TextField();
    private final TextField consent = new TextField();
    private final CheckBox handouts;
    private final Field named;
    private Optional<PatientId> nurses;

    private GuardianForm(Kit kit, Guardian guardian) {
        this.kit = kit;
        handouts = new CheckBox(words("register.handouts"));
        handouts.setId("guardian-handouts");
        name.setId("guardian-name");
        relationship.setId("guardian-relationship");
        phone.setId("guardian-phone");
        consent.setId("guardian-consent");
        name.setText(guardian.name());
        relationship.setText(guardian.relationship());
        phone.setText(guardian.phone());
        consent.setText(guardian.consent());
        handouts.setSelected(guardian.mayReceiveHandouts());
        nurses = guardian.nurses();
        named = new Field(words("register.guardian"), name);
    }

    /// @param infants of the household who may be breast-fed
    /// @param save told the guardian, who has a name
    /// @param remove takes the guardian out, for one who is known already
    static void open(
            Kit kit, Guardian guardian, List<Patient> infants, Consumer<Guardian> save, Optional<Runnable> remove) {
        GuardianForm form = new GuardianForm(kit, guardian);
        VBox box = Boxes.column(
                16,
                Boxes.wrapped(
                        form.words(remove.isPresent() ? "family.guardian.title" : "family.guardian.add"), "t-title"),
                form.named,
                new Field(form.words("register.relationship"), form.relationship),
                new Field(form.words("register.phone"), form.phone),
                new Field(form.words("register.consent"), form.consent),
                form.handouts);
        if (!infants.isEmpty()) box.getChildren().add(form.nursing(infants));
        box.getChildren().add(form.acts(save, remove));
        box.getStyleClass().addAll("floating", "dialog-box");
        box.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                form.save(save);
                e.consume();
            }
        });
        kit.dialogs().open(box, Dialogs.Place.MIDDLE);
        box.applyCss();
        form.name.requestFocus();
        form.name.end();
    }

    private HBox acts(Consumer<Guardian> save, Optional<Runnable> remove) {
        HBox acts = Boxes.row(8);
        remove.ifPresent(r -> acts.getChildren()
                .add(ActionButton.quiet("guardian-remove", words("family.guardian.remove"))
                        .press(() -> {
                            kit.dialogs().close();
                            r.run();
                        })));
        acts.getChildren()
                .addAll(
                        Boxes.spring(),
                        ActionButton.normal("guardian-leave", words("register.leave"))
                                .key("Esc")
                                .press(() -> kit.dialogs().close()),
                        ActionButton.primary("guardian-save", words("register.save"))
                                .key(words("key.ctrl-enter"))
                                .press(() -> save(save)));
        return acts;
    }

    private VBox nursing(List<Patient> infants) {
        List<AnswerKeys.Key> keys = new ArrayList<>();
        String none = words("family.nurses.nobody");
        keys.add(new AnswerKeys.Key(NOBODY, none, none));
        infants.forEach(p -> keys.add(new AnswerKeys.Key(
                p.id().value().toString(), p.name().called(), p.name().called())));
        var made = new ArrayList<AnswerKeys>();
        made.add(new AnswerKeys("guardian-nurses", words("family.nurses.label"), false, keys, code -> {
            nurses = infants.stream()
                    .map(Patient::id)
                    .filter(i -> i.value().toString().equals(code))
                    .findFirst();
            show(made.getFirst());
        }));
        AnswerKeys answer = made.getFirst();
        answer.oneStop();
        show(answer);
        VBox box = new VBox(Boxes.wrapped(words("family.nurses.label"), "field-label"), answer);
        box.getStyleClass().add("field");
        return box;
    }

    private void show(AnswerKeys keys) {
        keys.show(Set.of(nurses.map(i -> i.value().toString()).orElse(NOBODY)));
    }

    private void save(Consumer<Guardian> save) {
        if (name.getText().isBlank()) {
            named.error(words("family.guardian.nameless"));
            name.requestFocus();
            return;
        }
        kit.dialogs().close();
        save.accept(new Guardian(
                name.getText().strip(),
                relationship.getText().strip(),
                phone.getText().strip(),
                handouts.isSelected(),
                consent.getText().strip(),
                nurses));
    }

    private String words(String key) {
        return kit.texts().get(key);
    }
}
