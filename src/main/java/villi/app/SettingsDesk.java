package villi.app;

import java.util.Optional;
import javafx.scene.Scene;
import villi.domain.practice.Actor;
import villi.ui.settings.SettingsScreen;
import villi.usecase.backup.BackUp;
import villi.usecase.practice.CheckStore;

/// What the settings work with.
record SettingsDesk(Desks desks, Looks looks, Backups backups, Restoring restoring) {

    /// @param scene that takes new looks on
    SettingsScreen.Uses uses(Desk desk, Services services, Scene scene) {
        return new SettingsScreen.Uses(
                looks.settings(),
                next -> looks.adopt(scene, next),
                desk.practice(),
                desks.logos(),
                desk.people(),
                new CheckStore(desk.safe),
                desk.audit,
                backing(desk, services.actor),
                new SettingsScreen.About(
                        Version.current(),
                        services.rulings.catalogue().version(),
                        Runtime.version().toString(),
                        Notices.text()));
    }

    private Optional<SettingsScreen.Backing> backing(Desk desk, Actor actor) {
        if (!desks.real(desk)) return Optional.empty();
        BackUp backUp = desk.backUp();
        return Optional.of(new SettingsScreen.Backing(backUp, backups.now(backUp, actor), restoring::backupFolder));
    }
}
