package villi.ui.patients;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import villi.domain.patient.Patient;
import villi.ui.kit.ActionButton;
import villi.ui.kit.AnswerKeys;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Dialogs;
import villi.ui.kit.Field;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.usecase.find.Found;

/// The other home of a child, for example with the other parent: which child, which family, when.
final class HomeForm {

    private final Kit kit;
    private final Function<String, List<Found>> families;
    private final Take take;
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final VBox offers = Boxes.column(8);
    private Patient child;

    /// Told what was chosen.
    @FunctionalInterface
    interface Take {
        void home(Patient child, Found family, String note);
    }

    private HomeForm(Kit kit, Patient child, Function<String, List<Found>> families, Take take) {
        this.kit = kit;
        this.child = child;
        this.families = families;
        this.take = take;
        name.setId("home-family");
        note.setId("home-note");
        name.textProperty().addListener((_, _, typed) -> offer(typed));
    }

    /// @param children of this household
    /// @param families of exactly a name
    static void open(Kit kit, List<Patient> children, Function<String, List<Found>> families, Take take) {
        if (children.isEmpty()) return;
        HomeForm form = new HomeForm(kit, children.getFirst(), families, take);
        VBox box = Boxes.column(16, Boxes.wrapped(kit.texts().get("family.home.add"), "t-title"));
        if (children.size() > 1) box.getChildren().add(form.who(children));
        box.getChildren()
                .addAll(
                        new Field(kit.texts().get("family.home.note"), form.note),
                        new Field(kit.texts().get("family.home.family"), form.name),
                        form.offers,
                        Boxes.row(
                                8,
                                Boxes.spring(),
                                ActionButton.normal("home-leave", kit.texts().get("register.leave"))
                                        .key("Esc")
                                        .press(() -> kit.dialogs().close())));
        box.getStyleClass().addAll("floating", "dialog-box");
        form.name.setOnAction(_ -> form.first());
        kit.dialogs().open(box, Dialogs.Place.MIDDLE);
        box.applyCss();
        form.name.requestFocus();
    }

    private VBox who(List<Patient> children) {
        var keys = children.stream()
                .map(p -> new AnswerKeys.Key(
                        String.valueOf(p.number()), p.name().called(), p.name().called()))
                .toList();
        var made = new java.util.ArrayList<AnswerKeys>();
        made.add(new AnswerKeys("home-child", kit.texts().get("family.home.child"), false, keys, code -> {
            children.stream()
                    .filter(p -> String.valueOf(p.number()).equals(code))
                    .forEach(p -> child = p);
            made.getFirst().show(Set.of(code));
        }));
        made.getFirst().oneStop();
        made.getFirst().show(Set.of(String.valueOf(child.number())));
        VBox box = new VBox(Boxes.wrapped(kit.texts().get("family.home.child"), "field-label"), made.getFirst());
        box.getStyleClass().add("field");
        return box;
    }

    private void offer(String typed) {
        offers.getChildren().clear();
        for (Found found : families.apply(typed)) {
            offers.getChildren()
                    .add(Card.row(
                            new Icon("mdi2h-home-outline", "icon-20"),
                            kit.texts().get("chart.family", found.homes().getFirst()),
                            String.join(", ", found.adults()),
                            ActionButton.normal(
                                            "home-take-" + found.patient().number(),
                                            kit.texts().get("family.home.take"))
                                    .small()
                                    .press(() -> take(found))));
        }
        if (offers.getChildren().isEmpty() && !typed.isBlank()) {
            offers.getChildren().add(Boxes.wrapped(kit.texts().get("family.home.unknown", typed.strip()), "ink-2"));
        }
    }

    private void first() {
        families.apply(name.getText()).stream().findFirst().ifPresent(this::take);
    }

    private void take(Found found) {
        kit.dialogs().close();
        take.home(child, found, note.getText().strip());
    }
}
