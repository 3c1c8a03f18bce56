package villi.ui.roster;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Icon;
import villi.ui.kit.Meter;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;
import villi.usecase.Trouble;
import villi.usecase.roster.TakeInList;

/// Taking in and taking out: how far it is, how it ended, and the way back.
final class RunPage {

    private final Texts texts;
    private final ImportModel model;
    private final Runnable leave;
    private final Consumer<ImportStep.Check> save;
    private final Label far = Boxes.wrapped("", "t-lead");
    private final Meter meter = new Meter(0, "").thick();
    private ActionButton first = ActionButton.normal("list-stop", "");

    /// @param leave goes to the list of patients
    /// @param save asks for a place and saves the rows that are left out
    RunPage(Texts texts, ImportModel model, Runnable leave, Consumer<ImportStep.Check> save) {
        this.texts = texts;
        this.model = model;
        this.leave = leave;
        this.save = save;
    }

    VBox running(ImportStep.Running step) {
        progress(step);
        first = ActionButton.normal("list-stop", texts.get("list.stop"))
                .key(texts.get("key.escape"))
                .press(model::stop);
        return page(
                texts.get("list.running"), far, meter, Boxes.wrapped(texts.get("list.running.note"), "ink-2"), first);
    }

    /// Moves the meter without making the page anew.
    void progress(ImportStep.Running step) {
        var progress = step.progress();
        String words = step.stopping()
                ? texts.get("list.stopping")
                : texts.get("list.far", Texts.number(progress.done()), Texts.number(progress.all()));
        say(words, progress.done(), progress.all());
    }

    VBox undoing(ImportStep.Undoing step) {
        progress(step);
        return page(texts.get("list.undoing"), far, meter);
    }

    void progress(ImportStep.Undoing step) {
        TakeInList.Undoing undoing = step.undoing();
        int seen = undoing.removed() + undoing.kept();
        say(texts.get("list.undo-far", Texts.number(seen), Texts.number(undoing.all())), seen, undoing.all());
    }

    private void say(String words, int done, int all) {
        far.setText(words);
        meter.show(all == 0 ? 1 : (double) done / all, words);
    }

    VBox stopped(ImportStep.Stopped step) {
        var progress = step.progress();
        first = ActionButton.primary("list-go-on", texts.get("list.go-on"))
                .key("↵")
                .press(() -> model.goOn(step));
        var acts = Boxes.row(8, first);
        if (progress.done() > 0) acts.getChildren().add(undo(progress));
        acts.getChildren()
                .add(ActionButton.normal("list-leave", texts.get("list.leave")).press(leave));
        VBox page = page(
                texts.get("list.stopped"),
                Boxes.wrapped(
                        texts.get("list.stopped.note", Texts.number(progress.done()), Texts.number(progress.all())),
                        "t-lead"),
                acts);
        trouble(page, step.trouble());
        return page;
    }

    VBox done(ImportStep.Done step) {
        int out = step.check().checked().known() + step.check().checked().wrong();
        first = close();
        var acts = Boxes.row(8, first, undo(step.progress()));
        VBox words = Boxes.column(
                8,
                Boxes.row(
                        12,
                        new Icon("mdi2c-check-circle", "icon-26", "ink-green"),
                        Boxes.grow(Boxes.wrapped(
                                texts.count("list.done", step.progress().done()), "t-lead"))));
        if (out > 0) {
            words.getChildren().add(Boxes.wrapped(texts.count("list.done.left-out", out), "ink-2"));
            acts.getChildren()
                    .add(ActionButton.quiet("list-save", texts.get("list.save"))
                            .icon("mdi2c-content-save-outline")
                            .press(() -> save.accept(step.check())));
        }
        words.getChildren().add(Boxes.wrapped(texts.get("list.done.note"), "ink-2"));
        return page(texts.get("list.done.title"), words, acts);
    }

    VBox undone(ImportStep.Undone step) {
        TakeInList.Undoing undoing = step.undoing();
        first = close();
        VBox words = Boxes.column(8, Boxes.wrapped(texts.count("list.undone", undoing.removed()), "t-lead"));
        if (undoing.kept() > 0) {
            words.getChildren().add(Boxes.wrapped(texts.count("list.undone.kept", undoing.kept()), "ink-2"));
        }
        ActionButton again =
                ActionButton.normal("list-again", texts.get("list.other-file")).press(model::begin);
        VBox page = page(texts.get("list.undone.title"), words, Boxes.row(8, first, again));
        trouble(page, step.trouble());
        return page;
    }

    void focus() {
        first.requestFocus();
    }

    private void trouble(VBox page, Optional<Trouble> trouble) {
        trouble.ifPresent(t -> page.getChildren()
                .addFirst(new NoteBox(
                        Tone.RUST,
                        "mdi2a-alert-outline",
                        texts.get("trouble." + t.key(), t.arguments().toArray()))));
    }

    private ActionButton undo(TakeInList.Progress progress) {
        return ActionButton.normal("list-undo", texts.count("list.take-out", progress.done()))
                .icon("mdi2u-undo")
                .key(texts.get("kit.undo.key"))
                .press(() -> model.undo(progress.id()));
    }

    private ActionButton close() {
        return ActionButton.primary("list-leave", texts.get("list.leave")).press(leave);
    }

    private static VBox page(String title, Node... nodes) {
        VBox body = Boxes.column(16, nodes);
        VBox page = Boxes.column(16, new Card(title).with(body));
        page.getStyleClass().add("reading");
        return page;
    }
}
