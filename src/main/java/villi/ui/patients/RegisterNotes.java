package villi.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import villi.domain.patient.Patient;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Dialogs;
import villi.ui.kit.Kit;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.find.Found;

/// What the form points out beside the fields while one types: somebody who may be the same person, and families of the
/// same name. It never stands in the way, and nothing moves when it changes.
final class RegisterNotes {

    private final Kit kit;
    private final Acts acts;
    private final VBox box = Boxes.column(8);
    private final Card card;
    private Near shown = new Near(List.of(), List.of(), Optional.empty());

    /// What is near to what was typed.
    ///
    /// @param born the typed birth date
    record Near(List<Found> alike, List<Found> families, Optional<LocalDate> born) {
        Near {
            alike = List.copyOf(alike);
            families = List.copyOf(families);
        }
    }

    /// @param open leaves the form for the chart
    /// @param pass it is another person
    /// @param join lives in the same household
    record Acts(Consumer<Found> open, Consumer<Found> pass, Consumer<Found> join) {}

    RegisterNotes(Kit kit, Acts acts) {
        this.kit = kit;
        this.acts = acts;
        card = new Card(words("register.here")).with(box);
        fill();
    }

    Card node() {
        return card;
    }

    void show(Near near) {
        if (near.equals(shown)) return;
        shown = near;
        fill();
    }

    private void fill() {
        box.getChildren().clear();
        for (Found found : shown.alike())
            box.getChildren().add(same(found, found.equals(shown.alike().getFirst())));
        for (Found found : shown.families()) {
            box.getChildren().add(family(found, found.equals(shown.families().getFirst())));
        }
        if (box.getChildren().isEmpty()) box.getChildren().add(Boxes.wrapped(words("register.here.nobody"), "ink-2"));
    }

    /// Alt+V looks at the first, Alt+Y says that it is another person, Alt+J joins the first family.
    boolean key(KeyEvent event) {
        if (!event.isAltDown()) return false;
        switch (event.getCode()) {
            case V -> shown.alike().stream().findFirst().ifPresent(this::view);
            case Y -> shown.alike().stream().findFirst().ifPresent(acts.pass());
            case J -> shown.families().stream().findFirst().ifPresent(acts.join());
            default -> {
                return false;
            }
        }
        return true;
    }

    private VBox same(Found found, boolean first) {
        Patient patient = found.patient();
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
        String born =
                Dates.full(patient.birthDate()) + ", " + Dates.age(patient.birthDate(), LocalDate.now(kit.clock()));
        String number = kit.texts().get("patients.number", patient.number());
        boolean sameDay = shown.born().filter(patient.birthDate()::equals).isPresent();
        return note(
                Tone.AMBER,
                new Head(
                        words(sameDay ? "register.alike.born" : "register.alike"),
                        Names.listed(patient.name().family(), patient.name().given()),
                        joined(Stream.concat(
                                Stream.of(born, number), found.adults().stream().limit(1)))),
                view,
                other);
    }

    private VBox family(Found found, boolean first) {
        ActionButton join = ActionButton.normal(
                        "register-join-" + found.patient().number(), words("register.family.join"))
                .small()
                .press(() -> acts.join().accept(found));
        if (first) join.key(words("register.family.join.key"));
        Stream<String> who = Stream.concat(
                Stream.of(found.patient().name().called()),
                Stream.concat(
                        found.adults().stream().limit(1),
                        found.phones().stream().limit(1)));
        return note(
                Tone.PLAIN,
                new Head(
                        words("register.family.known"),
                        kit.texts().get("chart.family", found.homes().getFirst()),
                        joined(who)),
                join);
    }

    /// @param why it is pointed out
    /// @param who by name
    /// @param more to tell apart by
    private record Head(String why, String who, String more) {}

    private static VBox note(Tone tone, Head head, ActionButton... acts) {
        VBox note = Boxes.column(
                2,
                Boxes.wrapped(head.why(), "t-label-strong"),
                Boxes.wrapped(head.who(), "t-medium"),
                Boxes.wrapped(head.more(), "t-label"));
        FlowPane row = new FlowPane(8, 4, acts);
        row.setStyle("-fx-padding: 0.4em 0 0 0;");
        note.getChildren().add(row);
        note.getStyleClass().add("near-note");
        if (tone == Tone.AMBER) note.getStyleClass().add("amber");
        return note;
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(p -> !p.isBlank()).collect(Collectors.joining("  ·  "));
    }

    /// Who it is, over the form, so that nothing typed is left.
    private void view(Found found) {
        Patient patient = found.patient();
        String name = Names.listed(patient.name().family(), patient.name().given());
        String born =
                Dates.full(patient.birthDate()) + ", " + Dates.age(patient.birthDate(), LocalDate.now(kit.clock()));
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
