package villi.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Field;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Screen;
import villi.ui.kit.Tone;
import villi.ui.kit.WindowFrame;
import villi.ui.practice.BackupWords;
import villi.ui.start.RestoreModel.Step;
import villi.ui.text.Texts;
import villi.usecase.backup.Contents;
import villi.usecase.backup.RestoreBackup;
import villi.usecase.backup.RestoreBackup.Place;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;

/// Putting a backup back: choose it, open it with a password of that day, see what is in it, put it in place.
public final class RestoreScreen implements Screen {

    private final Kit kit;
    private final Uses uses;
    private final BackupWords words;
    private final Background.Scope work;
    private final RestoreModel model;
    private final BorderPane root = new BorderPane();
    private final VBox body = new VBox();
    private final PasswordField password = new PasswordField();

    /// What the screen works with.
    ///
    /// @param usual the data folder of this program
    /// @param restores for a folder
    /// @param file asks for a backup
    /// @param folder asks for a folder
    /// @param done leaves the screen; the folder is looked at again
    public record Uses(
            Path usual,
            Function<Path, RestoreBackup> restores,
            Supplier<Optional<Path>> file,
            Supplier<Optional<Path>> folder,
            Runnable done) {}

    public RestoreScreen(Kit kit, Uses uses) {
        this.kit = kit;
        this.uses = uses;
        this.words = new BackupWords(kit.texts(), kit.clock());
        work = kit.work().scope();
        model = new RestoreModel(uses.usual(), uses.restores(), work);
        body.getStyleClass().add("start-body");
        password.setId("restore-password");
        password.getStyleClass().add("tall");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        root.getStyleClass().add("window");
        root.setCenter(scroll);
        model.step().addListener((_, _, step) -> show(step));
        show(model.step().get());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get("restore.open"));
    }

    @Override
    public Frame frame() {
        return new Frame.Bare();
    }

    @Override
    public void shown() {
        WindowFrame.first(body);
    }

    @Override
    public void hidden() {
        model.leave(() -> {});
        work.close();
        password.clear();
    }

    @Override
    public boolean escape() {
        model.leave(uses.done());
        return true;
    }

    private void show(Step step) {
        int at = switch (step) {
            case Step.Choose _ -> 0;
            case Step.Open _ -> 1;
            case Step.Right _ -> 2;
            case Step.Done _ -> 3;
        };
        new StartPanel(kit.texts(), stages(), at).beside(root);
        VBox form = Boxes.wide(Boxes.column(16), 440);
        form.getChildren()
                .add(Boxes.column(
                        4,
                        Boxes.wrapped(kit.texts().get("restore.title." + at), "t-display"),
                        Boxes.wrapped(kit.texts().get("restore.lead." + at), "t-lead", "ink-2")));
        switch (step) {
            case Step.Choose choose -> choose(form, choose);
            case Step.Open open -> open(form, open);
            case Step.Right right -> right(form, right);
            case Step.Done(Path target, Optional<Path> aside) -> done(form, target, aside);
        }
        body.getChildren().setAll(form);
        if (step instanceof Step.Open) password.requestFocus();
        else WindowFrame.first(form);
    }

    private List<StartPanel.Stage> stages() {
        var stages = new ArrayList<StartPanel.Stage>();
        for (int i = 0; i < 4; i++) {
            stages.add(new StartPanel.Stage(
                    kit.texts().get("restore.stage." + i), kit.texts().get("restore.stage." + i + ".detail")));
        }
        return stages;
    }

    private void choose(VBox form, Step.Choose step) {
        boolean usual = step.target().equals(uses.usual());
        form.getChildren()
                .add(new Card(kit.texts().get("restore.to"))
                        .with(Card.row(
                                new Icon("mdi2f-folder-outline", "icon-20"),
                                kit.texts().get(usual ? "restore.target.usual" : "restore.target.other"),
                                step.target().toString(),
                                ActionButton.normal(
                                                "restore-target", kit.texts().get("restore.target"))
                                        .small()
                                        .press(() -> uses.folder().get().ifPresent(model::target)))));
        if (!usual) {
            String start = "villi --data-dir \"" + step.target() + "\"";
            form.getChildren()
                    .add(new NoteBox(
                            Tone.BLUE, "mdi2i-information-outline", kit.texts().get("restore.target.start", start)));
        }
        if (!step.refused().isEmpty()) {
            String user = step.holder().map(Look.Holder::user).orElse("");
            form.getChildren()
                    .add(new NoteBox(
                            Tone.RUST, "mdi2f-file-alert-outline", kit.texts().get(step.refused(), user)));
        }
        ActionButton file = ActionButton.primary("restore-file", kit.texts().get("restore.choose"))
                .large()
                .press(() -> uses.file().get().ifPresent(model::look));
        file.disableProperty().bind(model.busy());
        form.getChildren().add(Boxes.row(12, file, leave("restore-leave")));
    }

    private void open(VBox form, Step.Open step) {
        ComboBox<Look.Person> people = new ComboBox<>();
        people.setId("restore-person");
        people.getStyleClass().add("tall");
        people.getItems().setAll(step.backup().people());
        people.setConverter(new PersonWords());
        people.getSelectionModel().selectFirst();
        password.clear();
        form.getChildren()
                .addAll(
                        backup(step.backup()),
                        new Field(kit.texts().get("start.unlock.person"), people),
                        new Field(kit.texts().get("start.unlock.password"), password)
                                .note(kit.texts().get("restore.password.note")));
        if (!step.refused().isEmpty()) {
            form.getChildren().add(Boxes.wrapped(kit.texts().get(step.refused()), "field-error"));
        }
        ActionButton act = ActionButton.primary("restore-open", kit.texts().get("restore.look"))
                .large()
                .key("↵")
                .press(() -> model.open(people.getValue().id(), Password.of(password.getText())));
        act.setDefaultButton(true);
        act.disableProperty().bind(model.busy());
        form.getChildren().add(Boxes.row(12, act, leave("restore-leave")));
    }

    private void right(VBox form, Step.Right step) {
        Contents contents = step.backup().contents();
        Card counts = backup(step.backup())
                .with(
                        count("mdi2a-account-group-outline", "patient", contents),
                        count("mdi2f-file-document-outline", "intake", contents),
                        count("mdi2f-format-list-checks", "intake_answer", contents),
                        count("mdi2c-clipboard-text-outline", "care_plan", contents),
                        Card.row(
                                new Icon("mdi2s-shield-check-outline", "icon-20", "ink-green"),
                                kit.texts().get("restore.audit", Texts.number(contents.entries())),
                                kit.texts().get("restore.audit.detail")));
        form.getChildren().addAll(counts, place(step));
        ActionButton act = ActionButton.primary("restore-put", kit.texts().get("restore.put"))
                .large()
                .press(model::putInPlace);
        act.disableProperty().bind(model.busy());
        form.getChildren().add(Boxes.row(12, act, leave("restore-leave")));
    }

    /// Of which practice and of which day.
    private Card backup(RestoreBackup.Looked.Backup backup) {
        return new Card(backup.practice())
                .with(Card.row(
                        new Icon("mdi2d-database-outline", "icon-20"),
                        kit.texts().get("restore.made", words.moment(backup.made())),
                        ""));
    }

    private Node count(String icon, String table, Contents contents) {
        return Card.row(
                new Icon(icon, "icon-20"),
                kit.texts().get("restore.count." + table, Texts.number(contents.count(table))),
                "");
    }

    private Node place(Step.Right step) {
        return switch (step.backup().place()) {
            case Place.Empty() ->
                new NoteBox(Tone.PLAIN, "mdi2f-folder-outline", kit.texts().get("restore.place.empty"));
            case Place.Same() ->
                new NoteBox(
                        Tone.BLUE,
                        "mdi2f-folder-move-outline",
                        kit.texts()
                                .get(
                                        "restore.place.same",
                                        words.moment(step.backup().made())));
            case Place.Other(String practice) ->
                new NoteBox(
                        Tone.RUST,
                        "mdi2a-alert",
                        kit.texts().get("restore.place.other", step.backup().practice(), practice));
            case Place.Unclear() ->
                new NoteBox(Tone.AMBER, "mdi2f-folder-move-outline", kit.texts().get("restore.place.unclear"));
        };
    }

    private void done(VBox form, Path target, Optional<Path> aside) {
        String where = target.toString();
        form.getChildren()
                .add(new NoteBox(
                        Tone.GREEN,
                        "mdi2c-check-circle-outline",
                        aside.map(a -> kit.texts().get("restore.done.aside", where, a))
                                .orElseGet(() -> kit.texts().get("restore.done", where))));
        form.getChildren()
                .add(Boxes.row(
                        12,
                        ActionButton.primary("restore-on", kit.texts().get("restore.on"))
                                .large()
                                .press(uses.done())));
    }

    private ActionButton leave(String id) {
        return ActionButton.quiet(id, kit.texts().get("restore.leave")).large().press(() -> model.leave(uses.done()));
    }
}
