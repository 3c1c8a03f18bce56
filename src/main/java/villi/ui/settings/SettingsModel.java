package villi.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.practice.Actor;
import villi.domain.practice.BackupState;
import villi.domain.practice.Member;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.ui.kit.Background;
import villi.usecase.backup.BackupNotes;
import villi.usecase.practice.AuditLog;
import villi.usecase.practice.CheckStore;
import villi.usecase.practice.ManagePeople;
import villi.usecase.practice.Password;
import villi.usecase.practice.Settings;

/// State of the settings: look, practice, people, data.
final class SettingsModel {

    private final SettingsScreen.Uses uses;
    private final Actor actor;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final ReadOnlyBooleanWrapper copying = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> said = new ReadOnlyObjectWrapper<>(List.of());

    /// All that the settings show.
    ///
    /// @param backup how it is set up and how it stands; empty in the demo practice
    record Shown(
            Practice practice,
            List<Member> people,
            CheckStore.Report store,
            AuditLog.Verdict audit,
            Optional<Backup> backup) {
        Shown {
            people = List.copyOf(people);
        }
    }

    record Backup(BackupNotes.Notes notes, BackupState state) {}

    /// @param jobs where a backup is made
    SettingsModel(SettingsScreen.Uses uses, Actor actor, Background.Scope work, Background.Scope jobs) {
        this.uses = uses;
        this.actor = actor;
        this.work = work;
        this.jobs = jobs;
    }

    /// Where backups go, whether daily, and how many stay.
    void backups(Optional<Path> folder, boolean daily, int keep) {
        uses.backing()
                .ifPresent(b -> work.run(
                        busy,
                        () -> {
                            b.backUp().choose(folder, daily, keep);
                            return true;
                        },
                        _ -> load()));
    }

    void backUpNow(Consumer<BackupState> then) {
        if (copying.get()) return;
        uses.backing()
                .ifPresent(b -> jobs.run(copying, b.now()::get, state -> {
                    load();
                    then.accept(state);
                }));
    }

    ReadOnlyBooleanProperty copying() {
        return copying.getReadOnlyProperty();
    }

    void load() {
        work.run(busy, this::read, s -> shown.set(Optional.of(s)));
    }

    Settings.Preferences preferences() {
        return uses.settings().read();
    }

    void choose(Settings.Preferences next) {
        uses.settings().write(next);
        uses.looks().accept(next);
    }

    void practice(Practice next) {
        work.run(busy, () -> uses.practice().write(actor, next), outcome -> {
            said.set(List.of("settings.practice." + Words.of(outcome)));
            load();
        });
    }

    void add(String name, Role role, Password password) {
        work.run(busy, () -> uses.people().add(actor, name, role, password), this::people);
    }

    void disable(UserId id) {
        work.run(busy, () -> uses.people().disable(actor, id), this::people);
    }

    void password(UserId id, Password next) {
        work.run(busy, () -> uses.people().setPassword(actor, id, next), this::people);
    }

    boolean owner() {
        return actor.role() == Role.OWNER;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Keys of the words about what was done or refused last.
    ReadOnlyObjectProperty<List<String>> said() {
        return said.getReadOnlyProperty();
    }

    private void people(ManagePeople.Outcome outcome) {
        said.set(
                switch (outcome) {
                    case ManagePeople.Outcome.Done _ -> List.of("settings.people.done");
                    case ManagePeople.Outcome.Refused(var reason) -> List.of("settings.people." + Words.of(reason));
                    case ManagePeople.Outcome.WeakPassword(var problems) ->
                        problems.stream()
                                .map(p -> "start.password." + Words.of(p))
                                .toList();
                });
        load();
    }

    private Shown read() {
        return new Shown(
                uses.practice().read(),
                uses.people().all(),
                uses.store().check(),
                uses.audit().verify(),
                uses.backing()
                        .map(b -> new Backup(b.backUp().notes(), b.backUp().state())));
    }
}
