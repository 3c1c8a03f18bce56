package villi.ui.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Practice;
import villi.domain.questionnaire.Questionnaire;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.RowList;
import villi.ui.kit.Screen;
import villi.ui.text.Names;
import villi.usecase.handout.Look;
import villi.usecase.paper.BlankForm;
import villi.usecase.paper.BlankForm.Sheets;
import villi.usecase.paper.BlankForm.Wish;
import villi.usecase.patient.Patients;

/// The forms that can be given out, for one patient or for anybody: Enter prints, F saves one to be filled in.
public final class FormsScreen implements Screen {

    private final Kit kit;
    private final Uses uses;
    private final Optional<PatientId> id;
    private final Background.Scope jobs;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final RowList rows = new RowList("forms-list");
    private final VBox page = Boxes.column(16);
    private final ScrollPane root = new ScrollPane(page);
    private final ActionButton size;
    private List<Questionnaire> forms = List.of();
    private Optional<Patient> patient = Optional.empty();
    private boolean large;

    /// What the screen reads and does.
    ///
    /// @param print told what was made
    /// @param save told what was made
    public record Uses(
            BlankForm blank,
            Patients patients,
            Supplier<Practice> practice,
            Consumer<BlankForm.Made> print,
            Consumer<BlankForm.Made> save) {}

    private record Offer(Optional<Patient> patient, List<Questionnaire> forms) {}

    /// @param id whose name stands on the form; empty for a form for anybody
    public FormsScreen(Kit kit, Uses uses, Optional<PatientId> id) {
        this.kit = kit;
        this.uses = uses;
        this.id = id;
        jobs = kit.work().scope();
        size = ActionButton.quiet("forms-large", "").key("L").press(this::resize);
        page.getStyleClass().add("pad-page");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setAccessibleText(kit.texts().get("blank.title"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get("blank.title"));
    }

    @Override
    public Frame frame() {
        return new Frame.Back(kit.texts().get("nav.back"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("↵", kit.texts().get("blank.print")),
                Hint.of("S", kit.texts().get("blank.save")),
                Hint.of("F", kit.texts().get("blank.fill")),
                Hint.of("L", kit.texts().get("blank.size")),
                new Hint(List.of("↑", "↓"), kit.texts().get("hint.move")),
                Hint.of(kit.texts().get("key.escape"), kit.texts().get("nav.back")));
    }

    @Override
    public void shown() {
        jobs.run(busy, this::read, this::show);
    }

    @Override
    public void hidden() {
        jobs.close();
    }

    private Offer read() {
        Optional<Patient> found = id.flatMap(uses.patients()::find);
        return new Offer(
                found,
                found.map(p -> uses.blank().of(p, LocalDate.now(kit.clock()))).orElseGet(uses.blank()::all));
    }

    private void show(Offer offer) {
        patient = offer.patient();
        forms = offer.forms();
        rows.show(forms.stream().map(this::row).toList());
        size.setText(kit.texts().get(large ? "blank.size.large" : "blank.size.normal"));
        String who = patient.map(p -> kit.texts()
                        .get(
                                "blank.for",
                                Names.spoken(p.name().family(), p.name().given())))
                .orElseGet(() -> kit.texts().get("blank.anybody"));
        HBox head = Boxes.row(
                8,
                Boxes.grow(Boxes.column(
                        2, Boxes.wrapped(kit.texts().get("blank.title"), "t-title"), Boxes.wrapped(who, "ink-2"))),
                size,
                ActionButton.normal("forms-save", kit.texts().get("blank.save"))
                        .key("S")
                        .press(() -> save(false)),
                ActionButton.normal("forms-fill", kit.texts().get("blank.fill"))
                        .key("F")
                        .press(() -> save(true)),
                ActionButton.primary("forms-print", kit.texts().get("blank.print"))
                        .icon("mdi2p-printer-outline")
                        .key("Ctrl P")
                        .press(this::print));
        Node list = forms.isEmpty() ? new EmptyState(kit.texts().get("blank.none")) : rows;
        page.getChildren().setAll(head, Card.plain(list));
        rows.focusSelected();
    }

    private RowList.Row row(Questionnaire form) {
        long questions = form.all().filter(i -> i.number() > 0).count();
        String count = kit.texts().get("blank.questions", questions);
        HBox node = new HBox(Boxes.grow(Boxes.wrapped(form.title(), "t-strong")), Boxes.words(count, "t-label"));
        node.getStyleClass().add("table-row");
        return new RowList.Row(node, form.title() + ", " + count, this::print);
    }

    private void resize() {
        large = !large;
        size.setText(kit.texts().get(large ? "blank.size.large" : "blank.size.normal"));
    }

    private void print() {
        make(false, Sheets.ALL, uses.print());
    }

    /// A form to be filled in on a screen goes home as one file for the family and one for what a teen answers
    /// alone.
    private void save(boolean fillable) {
        if (!fillable) {
            make(false, Sheets.ALL, uses.save());
            return;
        }
        make(true, Sheets.FAMILY, made -> {
            uses.save().accept(made);
            if (chosen().all().anyMatch(i -> i.duty().alone())) {
                make(true, Sheets.ALONE, uses.save());
            }
        });
    }

    private Questionnaire chosen() {
        return forms.get(rows.selected());
    }

    private void make(boolean fillable, Sheets sheets, Consumer<BlankForm.Made> then) {
        if (forms.isEmpty() || busy.get()) return;
        Questionnaire form = chosen();
        jobs.run(
                busy,
                () -> {
                    Practice practice = uses.practice().get();
                    Look look = Look.of(practice);
                    return uses.blank()
                            .make(form, patient, practice, new Wish(fillable, sheets, large ? look.large() : look));
                },
                then);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) return;
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case P -> print();
                case S -> save(false);
                default -> {
                    return;
                }
            }
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case S -> save(false);
            case F -> save(true);
            case L -> resize();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
