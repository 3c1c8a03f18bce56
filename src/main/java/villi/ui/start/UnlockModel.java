package villi.ui.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.practice.Actor;
import villi.ui.kit.Background;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.RecoveryKey;
import villi.usecase.practice.UnlockPractice;
import villi.usecase.practice.Unlocked;

/// State of the unlock screen and of the locked screen.
final class UnlockModel {

    private final UnlockPractice unlock;
    private final Background.Scope work;
    private final Clock clock;
    private final Optional<Actor> locked;
    private final Consumer<Actor> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private Instant waitUntil = Instant.MIN;

    /// What the screen says under the field.
    ///
    /// @param problems in order
    /// @param stopped why the folder cannot be opened, if it cannot
    record Said(List<Line> problems, Optional<Look> stopped) {
        static final Said NOTHING = new Said(List.of(), Optional.empty());

        Said {
            problems = List.copyOf(problems);
        }

        static Said problem(String key, int number) {
            return new Said(List.of(new Line(key, number)), Optional.empty());
        }
    }

    /// @param key of the words
    /// @param number what is filled in, if the words ask for one
    record Line(String key, int number) {}

    /// @param locked who was at work when the screen was locked; the practice is still open then
    UnlockModel(
            UnlockPractice unlock, Background.Scope work, Clock clock, Optional<Actor> locked, Consumer<Actor> opened) {
        this.unlock = unlock;
        this.work = work;
        this.clock = clock;
        this.locked = locked;
        this.opened = opened;
    }

    void unlock(Look.Person person, Password password) {
        if (busy.get()) return;
        said.set(Said.NOTHING);
        work.run(
                busy,
                () -> locked.isPresent()
                        ? unlock.confirm(locked.get(), password)
                        : unlock.unlock(person.id(), password),
                this::done);
    }

    /// Opens with the printed key and sets a new password.
    void recover(String typedKey, Look.Person person, Password next) {
        switch (RecoveryKey.read(typedKey)) {
            case RecoveryKey.Typed.Complete(RecoveryKey key) ->
                work.run(busy, () -> unlock.recover(key, person, next), this::done);
            case RecoveryKey.Typed.WrongGroup(int group) -> said.set(Said.problem("start.recovery.wrong-group", group));
            case RecoveryKey.Typed.WrongLength(int signs) ->
                said.set(Said.problem("start.recovery.wrong-length", signs));
        }
    }

    /// How long the next try has to wait.
    Duration waitLeft() {
        Duration left = Duration.between(clock.instant(), waitUntil);
        return left.isNegative() ? Duration.ZERO : left;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    private void done(Unlocked unlocked) {
        switch (unlocked) {
            case Unlocked.Open(Actor actor, var _) -> opened.accept(actor);
            case Unlocked.WrongPassword(Duration pause) -> wrong("start.unlock.wrong", pause);
            case Unlocked.WrongRecoveryKey(Duration pause) -> wrong("start.recovery.wrong", pause);
            case Unlocked.Waiting(Duration left) -> wrong("start.unlock.early", left);
            case Unlocked.NotAllowed() -> said.set(Said.problem("start.unlock.not-allowed", 0));
            case Unlocked.WeakPassword(var problems) ->
                said.set(new Said(
                        problems.stream()
                                .map(p -> new Line("start.password." + Words.of(p), 0))
                                .toList(),
                        Optional.empty()));
            case Unlocked.Stopped(Look why) -> said.set(new Said(List.of(), Optional.of(why)));
        }
    }

    private void wrong(String key, Duration pause) {
        waitUntil = pause.isZero() ? Instant.MIN : clock.instant().plus(pause);
        said.set(Said.problem(key, 0));
    }
}
