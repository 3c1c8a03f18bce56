package villi.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.domain.practice.BackupState;
import villi.domain.stage.DeskStep;
import villi.domain.stage.Stage;
import villi.ui.kit.Background;
import villi.ui.kit.Kit;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.practice.BackupWords;
import villi.ui.today.TodayRow.Act;
import villi.ui.today.TodayTables.Chosen;
import villi.usecase.agenda.PrintSheets;

/// What keys and buttons of a row do. What changes something says so and can be taken back.
final class TodayActs {

    private final Kit kit;
    private final Navigator navigator;
    private final TodayScreen.Uses uses;
    private final TodayModel model;
    private final Background.Scope jobs;
    private final SimpleBooleanProperty printing = new SimpleBooleanProperty();
    private final SimpleBooleanProperty copying = new SimpleBooleanProperty();

    /// @param jobs where printing waits for the printer
    TodayActs(Kit kit, Navigator navigator, TodayScreen.Uses uses, TodayModel model, Background.Scope jobs) {
        this.kit = kit;
        this.navigator = navigator;
        this.uses = uses;
        this.model = model;
        this.jobs = jobs;
    }

    /// The next step of a row.
    void next(TodayRow row) {
        switch (row.next().act()) {
            case Act.Go(Route route) -> navigator.open(route);
            case Act.Back() -> back(row);
            case Act.Print() -> print(row);
            case Act.Give() -> give(row);
        }
    }

    /// @return false when the key does nothing here
    boolean key(KeyCode code, Chosen chosen) {
        TodayRow row = chosen.row();
        PatientId id = row.patient();
        return switch (code) {
            case C -> run(() -> navigator.open(new Route.Chart(id)));
            case F -> run(() -> navigator.open(new Route.BlankForms(Optional.of(id))));
            case K -> run(() -> navigator.open(new Route.NewIntake(id)));
            case A -> run(() -> chosen.coming().ifPresent(c -> arrived(c.visit())));
            case B -> run(() -> back(row));
            case S -> run(() -> seen(row));
            case G -> run(() -> give(row));
            case P -> run(() -> print(row));
            case DELETE -> run(() -> off(row));
            default -> false;
        };
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    private void arrived(Visit visit) {
        boolean here = visit.state() == Visit.State.ARRIVED;
        model.act(() -> uses.desk().become(visit, here ? Visit.State.EXPECTED : Visit.State.ARRIVED, uses.by()));
    }

    private void back(TodayRow row) {
        switch (row.stage()) {
            case EXPECTED, FORM_GIVEN, GIVEN ->
                step(() -> uses.desk().formBack(row.patient(), uses.by()), "today.done.back", row);
            case FORM_BACK ->
                kit.toasts()
                        .say(kit.texts()
                                .get("today.done.back-already", row.who().spoken()));
            case KEYING, QUERIES_OPEN, READY, SEEN, SIGNED, PRINTED ->
                kit.toasts().say(kit.texts().get("today.not.back", row.stand().title()));
        }
    }

    /// The handout of a signed plan; before there is one, the empty form.
    void give(TodayRow row) {
        if (row.stage() == Stage.SIGNED || row.stage() == Stage.PRINTED) {
            row.plan()
                    .ifPresent(plan ->
                            step(() -> uses.desk().given(row.patient(), plan, uses.by()), "today.done.give", row));
        } else if (row.stage() == Stage.EXPECTED || row.stage() == Stage.GIVEN) {
            step(
                    () -> uses.desk().formGiven(row.patient(), DeskStep.BY_HAND, DeskStep.TOLD, uses.by()),
                    "today.done.form",
                    row);
        } else kit.toasts().say(kit.texts().get("today.not.give", row.stand().title()));
    }

    void print(TodayRow row) {
        if (row.plan().isEmpty())
            kit.toasts().say(kit.texts().get("today.not.print", row.who().spoken()));
        else print(List.of(row));
    }

    /// The sheets of today, one after the other.
    void printAll(TodayModel.Day day) {
        if (day.toPrint().isEmpty()) kit.toasts().say(kit.texts().get("queue.none-today"));
        else print(day.toPrint());
    }

    private void print(List<TodayRow> rows) {
        if (printing.get()) return;
        List<PrintSheets.Job> queue = rows.stream()
                .flatMap(r -> r.plan().map(p -> new PrintSheets.Job(r.patient(), p)).stream())
                .toList();
        jobs.run(printing, () -> uses.printing().printAll(queue, uses.by()), results -> {
            model.load();
            kit.toasts().say(new PrintWords(kit.texts()).of(rows, results));
        });
    }

    /// Makes a backup, or leads to where one is set up.
    void backUp() {
        if (copying.get()) return;
        if (model.day()
                .get()
                .facts()
                .backup()
                .filter(BackupState.NotSetUp.class::isInstance)
                .isPresent()) {
            navigator.open(new Route.Settings());
            return;
        }
        jobs.run(copying, uses.backUp()::get, state -> {
            model.load();
            kit.toasts().say(new BackupWords(kit.texts(), kit.clock()).of(state).title());
        });
    }

    private void seen(TodayRow row) {
        model.act(
                () -> uses.desk().seen(row.patient(), uses.by()),
                before -> kit.toasts()
                        .undoable(
                                kit.texts().get("today.done.seen", row.who().spoken()),
                                () -> model.act(() -> uses.desk().become(before, before.state(), uses.by()))));
    }

    private void off(TodayRow row) {
        if (row.stage() != Stage.FORM_GIVEN && row.stage() != Stage.FORM_BACK) return;
        model.act(
                () -> uses.desk().formOff(row.patient(), uses.by()),
                gone -> gone.ifPresent(step -> kit.toasts()
                        .undoable(
                                kit.texts().get("today.done.off", row.who().spoken()),
                                () -> model.act(() -> uses.desk().again(step, uses.by())))));
    }

    private void step(Callable<DeskStep> act, String words, TodayRow row) {
        model.act(
                act,
                step -> kit.toasts()
                        .undoable(
                                kit.texts().get(words, row.who().spoken()),
                                () -> model.act(() -> uses.desk().takeBack(step, uses.by()))));
    }
}
