package villi.usecase.practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import villi.domain.practice.Actor;

/// How unlocking ended.
public sealed interface Unlocked {

    /// The practice is open.
    ///
    /// @param migratedFrom schema number before, when an older database was brought up to date
    record Open(Actor actor, Optional<Integer> migratedFrom) implements Unlocked {}

    /// Nothing is harmed by a wrong password; the next try has to wait.
    ///
    /// @param pause zero for the first tries
    record WrongPassword(Duration pause) implements Unlocked {}

    /// Well typed, but the key of another practice or an older print.
    record WrongRecoveryKey(Duration pause) implements Unlocked {}

    /// Tried too early; the password was not looked at.
    record Waiting(Duration left) implements Unlocked {}

    /// The person may not sign in any more.
    record NotAllowed() implements Unlocked {}

    /// The new password of a recovery is not accepted.
    record WeakPassword(List<PasswordRules.Problem> problems) implements Unlocked {
        public WeakPassword {
            problems = List.copyOf(problems);
        }
    }

    /// The folder cannot be opened.
    record Stopped(Look why) implements Unlocked {}
}
