package villi.ui.patients;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import villi.domain.patient.Patient;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Dialogs;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.find.Found;

/// What the form points out while one types: somebody who may be the same person, and families of the same name. It
/// never stands in the way.
final class RegisterNotes {

    private final Kit kit;
    private final Acts acts;
    private final VBox box = Boxes.column(8);
    private List<Found> alike = List.of();
    private List<Found> families = List.of();

    /// @param open leaves the form for the chart
    /// @param pass it is another person
    /// @param join lives in the same household
    record Acts(Consumer<Found> open, Consumer<Found> pass, Consumer<Found> join) {}

    RegisterNotes(Kit kit, Acts acts) {
        this.kit = kit;
        this.acts = acts;
    }

    VBox node() {
        return box;
    }

    void show(List<Found> near, List<Found> homes) {
        alike = List.copyOf(near);
        families = List.copyOf(homes);
        box.getChildren().clear();
        for (Found found : alike) box.getChildren().add(same(found, found.equals(alike.getFirst())));
        for (Found found : families) box.getChildren().add(family(found, found.equals(families.getFirst())));
    }

    /// Alt+V looks at the first, Alt+Y says that it is another person, Alt+J joins the first family.
    boolean key(KeyEvent event) {
        if (!event.isAltDown()) return false;
        switch (event.getCode()) {
            case V -> alike.stream().findFirst().ifPresent(this::view);
            case Y -> alike.stream().findFirst().ifPresent(acts.pass());
            case J -> families.stream().findFirst().ifPresent(acts.join());
            default -> {
                return false;
            }
        }
        return true;
    }

    private NoteBox same(Found found, boolean first) {
        Patient patient = found.patient();
        String name = Names.listed(patient.name().family(), patient.name().given());
        ActionButton view = ActionButton.normal("register-view-" + patient.number(), words("register.alike.view"))
                .small()
                .press(() -> view(found));
        ActionButton other = ActionButton.quiet("register-new-" + patient.number(), words("register.alike.new"))
                .small()
                .press(() -> acts.pass().accept(found));
        if (first) {
            view.key(words("register.alike.view.key"));
            other.key(words("register.alike.new.key"));
        }
        return new NoteBox(
                Tone.AMBER,
                "mdi2a-account-multiple-outline",
                kit.texts().get("register.alike", name, Dates.full(patient.birthDate()), patient.number()),
                view,
                other);
    }

    private NoteBox family(Found found, boolean first) {
        ActionButton join = ActionButton.normal(
                        "register-join-" + found.patient().number(), words("register.family.join"))
                .small()
                .press(() -> acts.join().accept(found));
        if (first) join.key(words("register.family.join.key"));
        var patient = found.patient();
        List<String> who = new ArrayList<>();
        who.add(patient.name().called());
        Stream.of(found.adults(), found.phones())
                .forEach(all -> all.stream().limit(1).forEach(who::add));
        return new NoteBox(
                Tone.PLAIN,
                "mdi2h-home-heart",
                kit.texts().get("register.family.known", found.homes().getFirst(), String.join(", ", who)),
                join);
    }

    /// Who it is, over the form, so that nothing typed is left.
    private void view(Found found) {
        Patient patient = found.patient();
        String name = Names.listed(patient.name().family(), patient.name().given());
        String born = Dates.full(patient.birthDate()) + ", "
                + Dates.age(patient.birthDate(), java.time.LocalDate.now(kit.clock()));
        VBox facts = Boxes.column(
                4,
                Boxes.wrapped(name, "t-title"),
                Boxes.wrapped(born, "t-medium"),
                Boxes.wrapped(kit.texts().get("patients.number", patient.number()), "ink-2"));
        Stream.of(found.adults(), found.phones())
                .filter(all -> !all.isEmpty())
                .forEach(all -> facts.getChildren().add(Boxes.wrapped(String.join(", ", all), "ink-2")));
        ActionButton back = ActionButton.normal("register-peek-back", words("register.peek.back"))
                .key("Esc")
                .press(() -> kit.dialogs().close());
        ActionButton open = ActionButton.normal("register-peek-open", words("register.peek.open"))
                .press(() -> {
                    kit.dialogs().close();
                    acts.open().accept(found);
                });
        ActionButton other = ActionButton.primary("register-peek-new", words("register.alike.new"))
                .press(() -> {
                    kit.dialogs().close();
                    acts.pass().accept(found);
                });
        VBox peek = Boxes.column(16, facts, Boxes.row(8, back, Boxes.spring(), open, other));
        peek.getStyleClass().addAll("floating", "dialog-box");
        peek.setAccessibleText(name + ", " + born);
        kit.dialogs().open(peek, Dialogs.Place.MIDDLE);
        other.requestFocus();
    }

    private String words(String key) {
        return kit.texts().get(key);
    }
}
