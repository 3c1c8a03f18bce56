package villi.ui.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.domain.roster.DateOrder;
import villi.domain.roster.DateVerdict;
import villi.domain.roster.Meaning;
import villi.domain.roster.PeopleReader;
import villi.domain.roster.Problem;
import villi.domain.roster.Taken;
import villi.domain.roster.WrittenDate;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.RowList;
import villi.ui.kit.Switch;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;
import villi.usecase.roster.ListFiles.Letters;
import villi.usecase.roster.ListFiles.Writing;

/// What each column is taken for, with the first people as they will be read.
final class ColumnsPage {

    private final Kit kit;
    private final Texts texts;
    private final ImportModel model;
    private final ImportWords words;
    private final RowList rows = new RowList("list-columns");
    private ImportStep.@Nullable Columns step;

    ColumnsPage(Kit kit, ImportModel model, ImportWords words) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.words = words;
        rows.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.DELETE && e.getCode() != KeyCode.BACK_SPACE) return;
            ImportStep.Columns now = step;
            if (now != null) model.take(now, rows.selected(), Taken.NOTHING);
            e.consume();
        });
    }

    VBox of(ImportStep.Columns shown) {
        step = shown;
        VBox page = Boxes.column(16);
        question(shown).ifPresent(page.getChildren()::add);
        ActionButton next = shown.layout().complete()
                ? ActionButton.primary("list-check", texts.get("list.check"))
                : ActionButton.blocked("list-check", texts.get("list.check"));
        next.key(texts.get("key.ctrl-enter")).press(() -> model.check(shown));
        ActionButton other =
                ActionButton.normal("list-other", texts.get("list.other-file")).press(model::begin);
        VBox right = Boxes.column(16, samples(shown), written(shown), Boxes.row(8, next, other));
        VBox left = Boxes.column(0, columns(shown));
        page.getChildren().add(Boxes.equal(420, left, right));
        return page;
    }

    void focus() {
        rows.focusSelected();
    }

    RowList rows() {
        return rows;
    }

    /// Chooses among the days that an open question offers.
    void answer(int place) {
        ImportStep.Columns now = step;
        if (now == null || now.layout().order().isPresent()) return;
        List<DateOrder> offered = offered(now.survey().dates());
        if (place < offered.size()) model.order(now, offered.get(place));
    }

    private static List<DateOrder> offered(DateVerdict dates) {
        Stream<DateOrder> orders = dates.possible().isEmpty()
                ? Stream.of(DateOrder.values()).filter(o -> dates.readable().getOrDefault(o, 0) > 0)
                : dates.possible().stream().sorted();
        return orders.toList();
    }

    /// What is missing before the list can be looked at.
    private java.util.Optional<Node> question(ImportStep.Columns shown) {
        var layout = shown.layout();
        boolean named = Stream.of(Meaning.FULL_NAME, Meaning.GIVEN, Meaning.FAMILY)
                .anyMatch(m -> layout.column(m).isPresent());
        if (!named) return missing("list.needs-name");
        if (layout.column(Meaning.BIRTH_DATE).isEmpty()) return missing("list.needs-birth");
        DateVerdict dates = shown.survey().dates();
        if (!dates.dates()) return missing("list.needs-dates");
        if (layout.order().isPresent()) return java.util.Optional.empty();
        List<DateOrder> offered = offered(dates);
        var answers = new ArrayList<Node>();
        for (int i = 0; i < offered.size(); i++) {
            int place = i;
            answers.add(ActionButton.normal("list-order-" + i, answer(dates, offered.get(i)))
                    .key(String.valueOf(i + 1))
                    .press(() -> answer(place)));
        }
        String ask = dates.possible().isEmpty()
                ? texts.get("list.order-mixed")
                : texts.get("list.order-either", dates.example());
        VBox box = Boxes.column(
                8,
                Boxes.row(
                        12,
                        new Icon("mdi2h-help-circle-outline", "icon-20"),
                        Boxes.grow(Boxes.wrapped(ask, "t-medium"))),
                flow(answers));
        box.getStyleClass().addAll("note-box", "amber");
        return java.util.Optional.of(box);
    }

    private static Node flow(List<Node> nodes) {
        var flow = new javafx.scene.layout.FlowPane();
        flow.getStyleClass().add("flow-8");
        flow.getChildren().addAll(nodes);
        return flow;
    }

    private String answer(DateVerdict dates, DateOrder order) {
        if (dates.possible().isEmpty()) {
            int fits = dates.readable().getOrDefault(order, 0);
            return texts.get("list.order-fits", words.order(order), fits, dates.filled());
        }
        return new WrittenDate(model.today())
                .read(dates.example(), order)
                .map(villi.ui.text.Dates::words)
                .orElse(words.order(order));
    }

    private java.util.Optional<Node> missing(String key) {
        return java.util.Optional.of(new NoteBox(Tone.AMBER, "mdi2h-help-circle-outline", texts.get(key)));
    }

    private Node columns(ImportStep.Columns shown) {
        var list = new ArrayList<RowList.Row>();
        int width = shown.layout().columns().size();
        for (int i = 0; i < width; i++) {
            int column = i;
            Taken taken = shown.layout().columns().get(i);
            String head = head(shown, i);
            String cells = cells(shown, i);
            String meaning = words.meaning(taken);
            boolean read = taken.meaning() != Meaning.NOTHING;
            VBox found = Boxes.column(0, Boxes.wrapped(head, read ? "t-strong" : "ink-2"));
            if (!cells.isEmpty()) found.getChildren().add(Boxes.wrapped(cells, "t-label"));
            found.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            HBox row = new HBox(
                    Boxes.grow(found),
                    new Icon(read ? "mdi2a-arrow-right" : "mdi2m-minus", "icon-16", read ? "ink-accent" : "ink-3"),
                    Boxes.wide(Boxes.wrapped(meaning, read ? "t-medium" : "ink-2"), 150));
            row.getStyleClass().add("table-row");
            row.setId("list-column-" + i);
            list.add(new RowList.Row(
                    row,
                    texts.get("list.column-says", head, cells, meaning),
                    () -> MeaningPick.open(
                            kit.dialogs(), texts, words, head, taken, picked -> model.take(shown, column, picked))));
        }
        rows.show(list);
        HBox title = new HBox(
                Boxes.grow(Boxes.words(texts.get("list.columns.found"))),
                Boxes.head(texts.get("list.columns.taken"), 178));
        title.getStyleClass().add("table-head");
        return Card.plain(title, rows);
    }

    private String head(ImportStep.Columns shown, int column) {
        String head = column < shown.heads().size() && shown.layout().headings()
                ? shown.heads().get(column).strip()
                : "";
        return head.isEmpty() ? texts.get("list.column", column + 1) : head;
    }

    private static String cells(ImportStep.Columns shown, int column) {
        return shown.survey().samples().stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.length() > 40 ? cell.substring(0, 40) + "…" : cell)
                .collect(Collectors.joining("  ·  "));
    }

    private Node samples(ImportStep.Columns shown) {
        Card card = new Card(texts.get("list.samples"));
        VBox people = Boxes.column(12);
        for (int i = 0; i < shown.samples().size(); i++) {
            people.getChildren().add(sample(shown, shown.samples().get(i)));
        }
        return card.with(people);
    }

    private Node sample(ImportStep.Columns shown, PeopleReader.Row row) {
        return switch (row) {
            case PeopleReader.Row.Read(var person) -> {
                VBox box = Boxes.column(
                        2, Boxes.wrapped(words.name(person), "t-strong"), Boxes.wrapped(words.born(person)));
                String rest = words.rest(person);
                if (!rest.isEmpty()) box.getChildren().add(Boxes.wrapped(rest, "t-label"));
                yield box;
            }
            case PeopleReader.Row.Refused(List<Problem> problems) -> {
                VBox box = Boxes.column(
                        2,
                        Boxes.wrapped(texts.get("list.row", problems.getFirst().row()), "t-strong"));
                for (Problem problem : problems) {
                    boolean open = problem.reason() == Problem.Reason.BIRTH_DATE_UNREADABLE
                            && shown.layout().order().isEmpty();
                    box.getChildren()
                            .add(
                                    open
                                            ? Boxes.wrapped(texts.get("list.order-open", problem.cell()), "ink-2")
                                            : Boxes.wrapped(
                                                    words.where(problem, shown.heads()) + ". " + words.of(problem),
                                                    "ink-rust"));
                }
                yield box;
            }
        };
    }

    /// How the file is written, as far as it could be otherwise.
    private Node written(ImportStep.Columns shown) {
        Writing writing = shown.read().writing();
        Card card = new Card(texts.get("list.written"));
        card.with(Card.row(
                new Icon("mdi2p-page-layout-header", "icon-20"),
                texts.get("list.headings"),
                "",
                Switch.of(
                        "list-headings",
                        texts.get("list.headings"),
                        shown.layout().headings(),
                        on -> model.head(shown, on))));
        ComboBox<Character> between = new ComboBox<>();
        between.setId("list-between");
        between.setAccessibleText(texts.get("list.between"));
        between.setMinWidth(ComboBox.USE_PREF_SIZE);
        between.getItems().setAll(',', ';', '\t', '|');
        between.setValue(writing.between());
        between.setCellFactory(_ -> cell(words::between));
        between.setButtonCell(cell(words::between));
        between.valueProperty()
                .addListener((_, _, sign) -> model.write(shown, new Writing(writing.letters(), sign, writing.sure())));
        card.with(Card.row(new Icon("mdi2t-table-column", "icon-20"), texts.get("list.between"), "", between));
        if (!writing.sure()) card.with(letters(shown, writing));
        if (shown.layout().order().isPresent() && shown.survey().dates().order().isEmpty()) {
            card.with(Card.row(
                    new Icon("mdi2c-calendar-outline", "icon-20"),
                    texts.get("list.dates"),
                    words.order(shown.layout().order().get()),
                    ActionButton.normal("list-order-again", texts.get("list.dates.again"))
                            .small()
                            .press(() -> model.ask(shown))));
        }
        return card;
    }

    private Node letters(ImportStep.Columns shown, Writing writing) {
        ComboBox<Letters> letters = new ComboBox<>();
        letters.setId("list-letters");
        letters.setAccessibleText(texts.get("list.letters"));
        letters.setMinWidth(ComboBox.USE_PREF_SIZE);
        letters.getItems().setAll(Letters.WESTERN, Letters.CENTRAL_EUROPEAN, Letters.DOS);
        letters.setValue(writing.letters());
        letters.setCellFactory(_ -> cell(words::letters));
        letters.setButtonCell(cell(words::letters));
        letters.valueProperty()
                .addListener((_, _, kind) -> model.write(shown, new Writing(kind, writing.between(), false)));
        return Card.row(
                new Icon("mdi2f-format-letter-case", "icon-20"),
                texts.get("list.letters"),
                texts.get("list.letters.note"),
                letters);
    }

    private static <T> ListCell<T> cell(java.util.function.Function<T, String> words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : words.apply(item));
            }
        };
    }
}
