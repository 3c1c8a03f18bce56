package villi.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.practice.UserId;
import villi.ui.kit.Background;
import villi.usecase.backup.RestoreBackup;
import villi.usecase.backup.RestoreBackup.Looked;
import villi.usecase.backup.RestoreBackup.Opened;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;

/// State of putting a backup back.
final class RestoreModel {

    private final Function<Path, RestoreBackup> restores;
    private final Background.Scope work;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Step> step;

    /// Where it stands. All but the last know the folder that the backup goes to.
    sealed interface Step {

        /// @param refused key of the words why the last file was not taken, or empty
        /// @param holder who uses the folder
        record Choose(Path target, String refused, Optional<Look.Holder> holder) implements Step {}

        /// @param refused key of the words why it was not opened, or empty
        record Open(Path target, RestoreBackup restore, Looked.Backup backup, String refused) implements Step {}

        /// The password was right and everything is there.
        record Right(Path target, RestoreBackup restore, Looked.Backup backup) implements Step {}

        /// @param aside where the practice lies that was there before
        record Done(Path target, Optional<Path> aside) implements Step {}
    }

    /// @param usual folder that a backup goes to unless another one is chosen
    /// @param restores for a folder
    RestoreModel(Path usual, Function<Path, RestoreBackup> restores, Background.Scope work) {
        this.restores = restores;
        this.work = work;
        this.step = new ReadOnlyObjectWrapper<>(new Step.Choose(usual, "", Optional.empty()));
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Another folder to put it into.
    void target(Path folder) {
        step.set(new Step.Choose(folder, "", Optional.empty()));
    }

    void look(Path file) {
        if (busy.get() || !(step.get() instanceof Step.Choose(Path target, var _, var _))) return;
        RestoreBackup restore = restores.apply(target);
        work.run(busy, () -> restore.look(file), looked -> step.set(looked(target, restore, looked)));
    }

    private static Step looked(Path target, RestoreBackup restore, Looked looked) {
        return switch (looked) {
            case Looked.Backup backup -> new Step.Open(target, restore, backup, "");
            case Looked.Damaged() -> new Step.Choose(target, "restore.damaged", Optional.empty());
            case Looked.Newer() -> new Step.Choose(target, "restore.newer", Optional.empty());
            case Looked.InUse(Look.Holder holder) -> new Step.Choose(target, "restore.in-use", Optional.of(holder));
        };
    }

    void open(UserId person, Password password) {
        if (busy.get() || !(step.get() instanceof Step.Open now)) return;
        work.run(
                busy,
                () -> now.restore().open(now.backup(), person, password),
                opened -> step.set(
                        switch (opened) {
                            case Opened.Right() -> new Step.Right(now.target(), now.restore(), now.backup());
                            case Opened.WrongPassword() -> refused(now, "restore.wrong");
                            case Opened.NotTheSame() -> refused(now, "restore.not-the-same");
                        }));
    }

    private static Step refused(Step.Open now, String why) {
        return new Step.Open(now.target(), now.restore(), now.backup(), why);
    }

    void putInPlace() {
        if (busy.get() || !(step.get() instanceof Step.Right now)) return;
        work.run(
                busy,
                () -> now.restore().putInPlace(now.backup()),
                aside -> step.set(new Step.Done(now.target(), aside)));
    }

    /// Leaves everything as it was.
    ///
    /// @param then when nothing of it is left
    void leave(Runnable then) {
        switch (step.get()) {
            case Step.Open(var _, RestoreBackup restore, Looked.Backup backup, var _) -> drop(restore, backup, then);
            case Step.Right(var _, RestoreBackup restore, Looked.Backup backup) -> drop(restore, backup, then);
            case Step.Choose _, Step.Done _ -> then.run();
        }
    }

    private void drop(RestoreBackup restore, Looked.Backup backup, Runnable then) {
        work.run(
                busy,
                () -> {
                    restore.leave(backup);
                    return true;
                },
                _ -> then.run());
    }
}
