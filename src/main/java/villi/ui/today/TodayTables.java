package villi.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.Probe;
import villi.ui.kit.Ring;
import villi.ui.kit.RowList;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Texts;
import villi.usecase.agenda.FillDay.Coming;

/// The two lists of Today: who comes, by time, and everybody else for whom something is open.
final class TodayTables {

    private static final double TIME = 80;
    private static final double PERSON = 250;
    private static final double LITTLE_PERSON = 170;
    private static final double LOOK = 190;
    private static final double NEXT = 110;

    private final Texts texts;
    private final Probe room;
    private final Consumer<TodayRow> next;
    private final RowList expected = new RowList("today-expected");
    private final RowList rows = new RowList("today-rows");
    private TodayModel.Day shown = TodayModel.Day.NONE;

    /// A row with the visit of today, if there is one.
    record Chosen(TodayRow row, Optional<Coming> coming) {}

    /// @param next takes the next step of a row
    TodayTables(Texts texts, Probe room, Consumer<TodayRow> next) {
        this.texts = texts;
        this.room = room;
        this.next = next;
    }

    /// The lists that have anything in them. Whoever was chosen is chosen again.
    List<Node> of(TodayModel.Day day) {
        Optional<PatientId> before = chosen().map(c -> c.row().patient());
        boolean first = expected.isFocusWithin() || !rows.isFocusWithin();
        shown = day;
        expected.show(day.expected().stream().map(this::expected).toList());
        rows.show(day.rows().stream().map(this::row).toList());
        before.ifPresent(id -> again(id, first));
        return List.of(
                        day.expected().isEmpty() ? List.<Node>of() : List.<Node>of(Card.plain(head(true), expected)),
                        day.rows().isEmpty() ? List.<Node>of() : List.<Node>of(Card.plain(head(false), rows)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private void again(PatientId id, boolean first) {
        List<PatientId> people = first
                ? shown.expected().stream().map(e -> e.row().patient()).toList()
                : shown.rows().stream().map(TodayRow::patient).toList();
        if (people.contains(id)) (first ? expected : rows).select(people.indexOf(id));
    }

    /// Puts the focus where it was.
    void focus(boolean inRows) {
        boolean second = shown.expected().isEmpty() || (inRows && !shown.rows().isEmpty());
        (second ? rows : expected).focusSelected();
    }

    boolean inRows() {
        return rows.isFocusWithin();
    }

    /// The row that has the focus, or the one that is marked in the first list.
    Optional<Chosen> chosen() {
        boolean first = shown.rows().isEmpty() || !rows.isFocusWithin();
        if (first && !shown.expected().isEmpty()) {
            TodayModel.Expected one = shown.expected().get(expected.selected());
            return Optional.of(new Chosen(one.row(), Optional.of(one.coming())));
        }
        return shown.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Chosen(shown.rows().get(rows.selected()), Optional.empty()));
    }

    private double person() {
        return room.narrow().get() ? LITTLE_PERSON : PERSON;
    }

    private HBox head(boolean times) {
        HBox head = new HBox();
        if (times) head.getChildren().add(Boxes.head(texts.get("day.column.time"), TIME));
        head.getChildren()
                .addAll(
                        Boxes.head(texts.get(times ? "today.column.expected" : "today.column.person"), person()),
                        Boxes.grow(Boxes.words(texts.get("today.column.stands"))));
        if (!room.narrow().get()) head.getChildren().add(Boxes.head(texts.get("today.column.look"), LOOK));
        HBox last = Boxes.wide(new HBox(Boxes.words(texts.get("today.column.next"))), NEXT);
        last.setAlignment(Pos.CENTER_RIGHT);
        head.getChildren().add(last);
        head.getStyleClass().add("table-head");
        return head;
    }

    private RowList.Row expected(TodayModel.Expected one) {
        RowList.Row plain = row(one.row());
        var visit = one.coming().visit();
        String time = visit.time().map(Dates::minute).orElse(texts.get("day.no-time"));
        String state = texts.get("today.visit." + visit.state().name().toLowerCase(java.util.Locale.ROOT));
        VBox when = Boxes.column(2, Boxes.words(time, "t-strong"));
        when.setAlignment(Pos.CENTER_LEFT);
        if (visit.state() == Visit.State.ARRIVED) when.getChildren().add(Chip.of(Tone.GREEN, state));
        if (visit.state() == Visit.State.DONE) when.getChildren().add(Chip.of(Tone.PLAIN, state));
        plain.node().getChildren().addFirst(Boxes.wide(when, TIME));
        return new RowList.Row(plain.node(), String.join(", ", time, state, plain.accessible()), plain.open());
    }

    private RowList.Row row(TodayRow row) {
        String number = texts.get("today.number", row.who().number(), row.who().age());
        VBox who = Boxes.column(0, Boxes.wrapped(row.who().name(), "t-strong"), Boxes.words(number, "t-label"));
        who.setAlignment(Pos.CENTER_LEFT);
        VBox stand = Boxes.column(
                0,
                Boxes.wrapped(row.stand().title(), "t-medium"),
                Boxes.wrapped(row.stand().detail(), "t-label"));
        stand.setAlignment(Pos.CENTER_LEFT);
        VBox look = new VBox();
        look.setAlignment(Pos.CENTER_LEFT);
        VBox place = room.narrow().get() ? stand : look;
        row.look().ifPresent(l -> place.getChildren().add(Chip.of(l.tone(), l.icon(), l.words())));
        HBox node = new HBox(Boxes.wide(who, person()), Boxes.grow(Boxes.row(12, mark(row), Boxes.grow(stand))));
        if (!room.narrow().get()) node.getChildren().add(Boxes.wide(look, LOOK));
        node.getChildren().add(button(row));
        node.getStyleClass().add("table-row");
        String said = String.join(
                ", ",
                row.who().name(),
                row.who().age(),
                row.stand().title(),
                row.stand().detail(),
                row.look().map(TodayRow.Look::words).orElse(""),
                row.next().words());
        return new RowList.Row(node, said, () -> next.accept(row));
    }

    private static Node mark(TodayRow row) {
        return switch (row.stand().mark()) {
            case TodayRow.Mark.Part(double part) -> new Ring(part, row.stand().detail());
            case TodayRow.Mark.Sign(String icon, Tone tone) -> {
                HBox box = Boxes.wide(new HBox(new Icon(icon, "icon-26", tone.ink())), 30);
                box.setAlignment(Pos.CENTER);
                yield box;
            }
        };
    }

    private HBox button(TodayRow row) {
        ActionButton button = ActionButton.normal(
                        "today-next-" + row.who().number(), row.next().words())
                .small()
                .press(() -> next.accept(row));
        button.getStyleClass().add("next-step");
        button.setFocusTraversable(false);
        HBox last = Boxes.wide(new HBox(button), NEXT);
        last.setAlignment(Pos.CENTER_RIGHT);
        return last;
    }
}
