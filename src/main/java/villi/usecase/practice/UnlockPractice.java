package villi.usecase.practice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import villi.domain.practice.Actor;
import villi.domain.practice.Member;
import villi.domain.practice.UserId;
import villi.usecase.Trail;
import villi.usecase.Trouble;

/// Opens a practice by a person's password or by the printed recovery key, checks passwords while it is open, and
/// closes it.
public final class UnlockPractice {

    private final Safe safe;
    private final Books books;
    private final Clock clock;
    private final WrongTries tries;

    public UnlockPractice(Safe safe, Books books, Clock clock) {
        this.safe = safe;
        this.books = books;
        this.clock = clock;
        this.tries = new WrongTries(clock);
    }

    public Unlocked unlock(UserId person, Password password) {
        return guarded(() -> safe.keys().unlock(person, password), Unlocked.WrongPassword::new, keys -> {
            Unlocked opened = open(person, keys, "practice.unlock");
            if (!(opened instanceof Unlocked.Open)) close();
            return opened;
        });
    }

    /// Opens with the printed key and gives a person of the unlock screen a new password.
    public Unlocked recover(RecoveryKey recovery, Look.Person person, Password next) {
        List<PasswordRules.Problem> problems = PasswordRules.check(next, List.of(person.name()));
        if (!problems.isEmpty()) return new Unlocked.WeakPassword(problems);
        return guarded(() -> safe.keys().unlock(recovery), Unlocked.WrongRecoveryKey::new, keys -> {
            Unlocked opened = open(person.id(), keys, "practice.recover");
            if (opened instanceof Unlocked.Open) safe.holders().put(person, next);
            else close();
            return opened;
        });
    }

    /// Checks the password of the signed-in person again: after a lock, before an export. The practice stays open.
    public Unlocked confirm(Actor actor, Password password) {
        return guarded(
                () -> safe.keys().unlock(actor.id(), password),
                Unlocked.WrongPassword::new,
                _ -> new Unlocked.Open(actor, Optional.empty()));
    }

    /// Closes the store, forgets the keys and lets the folder go. May be called at any time, also twice.
    public void close() {
        try {
            safe.store().close();
        } finally {
            safe.keys().close();
            safe.hold().release();
        }
    }

    private Unlocked guarded(Attempt attempt, Function<Duration, Unlocked> wrong, Function<StoreKeys, Unlocked> right) {
        Duration left = tries.left();
        if (left.isPositive()) return new Unlocked.Waiting(left);
        Optional<Unlocked> stopped = stopped();
        if (stopped.isPresent()) return stopped.get();
        Optional<StoreKeys> keys = attempt.make();
        if (keys.isEmpty()) return wrong.apply(tries.wrong());
        tries.right();
        return right.apply(keys.get());
    }

    private Optional<Unlocked> stopped() {
        if (safe.hold().take() instanceof FolderHold.Grip.Other(Look.Holder holder, boolean _)) {
            return Optional.of(new Unlocked.Stopped(new Look.InUse(holder)));
        }
        Look look = new LookAtPractice(safe).look();
        return look instanceof Look.Locked ? Optional.empty() : Optional.of(new Unlocked.Stopped(look));
    }

    private Unlocked open(UserId person, StoreKeys keys, String action) {
        return switch (safe.store().open(keys)) {
            case Store.Opening.Opened(Optional<Integer> from) -> met(person, action, from);
            case Store.Opening.Newer(int schema) ->
                new Unlocked.Stopped(
                        new Look.NewerThanProgram(schema, safe.store().schema()));
            case Store.Opening.InUse() -> new Unlocked.Stopped(new Look.InUse(new Look.Holder("", 0, clock.instant())));
            case Store.Opening.Unreadable() -> unreadable();
            case Store.Opening.ReadOnly() ->
                new Unlocked.Stopped(
                        new Look.ReadOnlyFolder(safe.store().found().folder()));
        };
    }

    /// Damage may first show when the people are read; nothing stays half open then.
    private Unlocked met(UserId person, String action, Optional<Integer> migratedFrom) {
        try {
            return signIn(person, action, migratedFrom);
        } catch (Trouble e) {
            close();
            if (e.key().equals("unreadable")) return unreadable();
            throw e;
        }
    }

    private Unlocked unreadable() {
        return new Unlocked.Stopped(new Look.Damaged(safe.store().found().folder(), Look.Damage.DATABASE_UNREADABLE));
    }

    private Unlocked signIn(UserId person, String action, Optional<Integer> migratedFrom) {
        Optional<Member> member = books.people().find(person).filter(Member::active);
        if (member.isEmpty()) return new Unlocked.NotAllowed();
        Actor actor = member.get().actor();
        books.audit().add(new Trail(actor, clock.instant(), action), new AuditLog.Subject("practice", ""));
        if (migratedFrom.isPresent()) {
            safe.holders()
                    .describe(books.practices().read().name(), safe.store().schema());
        }
        return new Unlocked.Open(actor, migratedFrom);
    }

    /// One try to get the keys.
    @FunctionalInterface
    private interface Attempt {
        Optional<StoreKeys> make();
    }
}
