package villi.app;

import java.io.File;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import villi.ui.kit.Kit;
import villi.ui.start.RestoreScreen;
import villi.usecase.backup.RestoreBackup;
import villi.vault.Vault;

/// Where backups come from and go to: asks for files and folders.
final class Restoring {

    private final Kit kit;
    private final Stage window;
    private final Desks desks;

    Restoring(Kit kit, Stage window, Desks desks) {
        this.kit = kit;
        this.window = window;
        this.desks = desks;
    }

    /// @param desk whose folder a backup goes to unless another one is chosen
    /// @param done looks at that folder again
    RestoreScreen screen(Desk desk, Runnable done) {
        return new RestoreScreen(
                kit,
                new RestoreScreen.Uses(
                        desk.folder,
                        target -> of(target.equals(desk.folder) ? desk : desks.other(target)),
                        this::file,
                        () -> folder(kit.texts().get("restore.target")),
                        done));
    }

    private static RestoreBackup of(Desk target) {
        return target.restore(folder -> new Vault(folder, new SecureRandom()));
    }

    private Optional<Path> file() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.texts().get("restore.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kit.texts().get("restore.kind"), "*.villi"));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    /// Asks where backups go.
    Optional<Path> backupFolder() {
        return folder(kit.texts().get("backup.choose"));
    }

    private Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }
}
