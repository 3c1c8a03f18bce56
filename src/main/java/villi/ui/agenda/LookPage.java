package villi.ui.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.agenda.Candidate;
import villi.domain.agenda.DayRead;
import villi.domain.patient.Patient;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Icon;
import villi.ui.kit.NoteBox;
import villi.ui.kit.RowList;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;

/// Whose each appointment of a file is. Nothing is written yet.
final class LookPage {

    private final Texts texts;
    private final DayModel model;
    private final LocalDate today;
    private final Runnable take;
    private final RowList rows = new RowList("day-look");

    /// @param take puts those who are chosen on the list
    LookPage(Texts texts, DayModel model, LocalDate today, Runnable take) {
        this.texts = texts;
        this.model = model;
        this.today = today;
        this.take = take;
    }

    VBox of(DayStep.Look look) {
        VBox page = Boxes.column(16);
        notes(look.reading().read())
                .forEach(note -> page.getChildren().add(new NoteBox(Tone.AMBER, "mdi2i-information-outline", note)));
        page.getChildren().add(table(look));
        int chosen = look.chosen().size();
        ActionButton put = chosen == 0
                ? ActionButton.blocked("day-take", texts.count("day.take", chosen))
                : ActionButton.primary("day-take", texts.count("day.take", chosen));
        page.getChildren()
                .add(Boxes.row(
                        8,
                        put.key(texts.get("key.ctrl-enter")).press(take),
                        ActionButton.normal("day-drop", texts.get("day.drop"))
                                .key(texts.get("key.escape"))
                                .press(model::load)));
        return page;
    }

    void focus() {
        rows.focusSelected();
    }

    /// What the file says that is not in the rows.
    private List<String> notes(DayRead read) {
        var notes = new ArrayList<String>();
        if (!read.dated()) notes.add(texts.get("day.note.undated"));
        if (read.repeating() > 0) notes.add(texts.count("day.note.repeating", read.repeating()));
        if (read.cancelled() > 0) notes.add(texts.count("day.note.cancelled", read.cancelled()));
        if (!read.unread().isEmpty())
            notes.add(texts.count("day.note.unread", read.unread().size()));
        return notes;
    }

    private Node table(DayStep.Look look) {
        var list = new ArrayList<RowList.Row>();
        for (int i = 0; i < look.picks().size(); i++) list.add(row(look, i));
        rows.show(list);
        HBox head = new HBox(
                Boxes.head(texts.get("day.column.time"), 80),
                Boxes.grow(Boxes.words(texts.get("day.column.written"))),
                Boxes.head(texts.get("day.column.is"), 398));
        head.getStyleClass().add("table-head");
        return Card.plain(head, rows);
    }

    private RowList.Row row(DayStep.Look look, int place) {
        Candidate candidate = look.reading().candidates().get(place);
        var appointment = candidate.appointment();
        String time = appointment.time().map(Dates::minute).orElse(texts.get("day.no-time"));
        VBox written = Boxes.column(0, Boxes.wrapped(appointment.who(), "t-strong"));
        if (!appointment.what().isEmpty()) written.getChildren().add(Boxes.wrapped(appointment.what(), "t-label"));
        Optional<Patient> picked = look.picked(place);
        String is = picked.map(this::called).orElse(texts.get(without(candidate)));
        VBox whose = Boxes.column(0, Boxes.wrapped(is, picked.isPresent() ? "t-medium" : "ink-2"));
        picked.map(this::born).ifPresent(b -> whose.getChildren().add(Boxes.wrapped(b, "t-label")));
        if (candidate.people().size() > 1) {
            whose.getChildren()
                    .add(Boxes.wrapped(
                            texts.count("day.several", candidate.people().size()), "t-label"));
        }
        boolean open = picked.isEmpty() && !candidate.listed();
        HBox row = new HBox(
                Boxes.wide(Boxes.words(time, "t-strong"), 80),
                Boxes.grow(written),
                new Icon(
                        picked.isPresent() ? "mdi2a-arrow-right" : open ? "mdi2h-help-circle-outline" : "mdi2m-minus",
                        "icon-18",
                        picked.isPresent() ? "ink-accent" : open ? Tone.AMBER.ink() : "ink-3"),
                Boxes.wide(whose, 370));
        written.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        whose.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row.getStyleClass().add("table-row");
        return new RowList.Row(
                row,
                String.join(
                        ", ",
                        time,
                        appointment.who(),
                        is,
                        picked.map(this::born).orElse("")),
                () -> model.turn(look, place));
    }

    private static String without(Candidate candidate) {
        if (candidate.people().isEmpty()) return "day.nobody";
        if (candidate.listed()) return "day.listed";
        return candidate.only().isEmpty() ? "day.which" : "day.left-out";
    }

    private String called(Patient patient) {
        return Names.listed(patient.name().family(), patient.name().given());
    }

    private String born(Patient patient) {
        return texts.get(
                "day.born", Dates.full(patient.birthDate()), Dates.age(patient.birthDate(), today), patient.number());
    }
}
