package villi.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.Switch;
import villi.ui.practice.BackupWords;
import villi.usecase.backup.BackupNotes.Notes;

/// Where backups go, whether one is made each day, how many stay, and how the last one went.
final class BackupCard {

    private static final List<Integer> KEEP = List.of(7, 14, 30, 90);

    private final Kit kit;
    private final SettingsModel model;
    private final BackupWords words;
    private final VBox body = Boxes.column(12);

    BackupCard(Kit kit, SettingsModel model) {
        this.kit = kit;
        this.model = model;
        this.words = new BackupWords(kit.texts(), kit.clock());
    }

    Card card() {
        return new Card(kit.texts().get("backup.title")).with(body);
    }

    /// @param folder asks for one
    void show(SettingsModel.Backup backup, java.util.function.Supplier<Optional<Path>> folder) {
        Notes notes = backup.notes();
        BackupWords.Said said = words.of(backup.state());
        ActionButton choose = ActionButton.normal(
                        "settings-backup-folder", kit.texts().get("backup.choose"))
                .small()
                .press(() -> folder.get().ifPresent(f -> model.backups(Optional.of(f), notes.daily(), notes.keep())));
        choose.setDisable(!model.owner());
        ActionButton now = ActionButton.normal(
                        "settings-backup-now", kit.texts().get("backup.now"))
                .icon("mdi2d-database-arrow-down-outline")
                .press(() -> model.backUpNow(s -> kit.toasts().say(words.of(s).title())));
        now.setDisable(notes.folder().isEmpty() || model.copying().get());
        body.getChildren()
                .setAll(
                        Card.row(new Icon(said.icon(), "icon-20", said.tone().ink()), said.title(), said.detail()),
                        Card.row(
                                new Icon("mdi2f-folder-outline", "icon-20"),
                                notes.folder()
                                        .map(Path::toString)
                                        .orElseGet(() -> kit.texts().get("backup.no-folder")),
                                kit.texts().get("backup.folder.detail"),
                                choose));
        if (notes.folder().isPresent()) {
            body.getChildren().addAll(daily(notes), keep(notes));
        }
        body.getChildren().add(Boxes.row(8, now));
    }

    private javafx.scene.Node daily(Notes notes) {
        var turn = Switch.of(
                "settings-backup-daily",
                kit.texts().get("backup.daily"),
                notes.daily(),
                on -> model.backups(notes.folder(), on, notes.keep()));
        turn.setDisable(!model.owner());
        return Boxes.row(8, Boxes.words(kit.texts().get("backup.daily"), "field-label"), Boxes.spring(), turn);
    }

    private VBox keep(Notes notes) {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("flow-6");
        for (int each : KEEP) {
            ActionButton button = ActionButton.normal("settings-backup-keep-" + each, String.valueOf(each))
                    .small()
                    .says(kit.texts().get("backup.keep.each", each))
                    .press(() -> model.backups(notes.folder(), notes.daily(), each));
            if (each == notes.keep()) button.getStyleClass().add("chosen");
            button.setDisable(!model.owner());
            choices.getChildren().add(button);
        }
        return Boxes.column(6, Boxes.words(kit.texts().get("backup.keep"), "field-label"), choices);
    }
}
