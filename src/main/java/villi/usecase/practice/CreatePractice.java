package villi.usecase.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.practice.Actor;
import villi.domain.practice.Member;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.usecase.Trail;

/// Sets up an empty practice with its first person, the owner, and leaves it open.
public final class CreatePractice {

    private final Safe safe;
    private final Books books;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Supplier<RecoveryKey> recoveryKeys;

    public CreatePractice(Safe safe, Books books, Clock clock, Supplier<UUID> ids, Supplier<RecoveryKey> recoveryKeys) {
        this.safe = safe;
        this.books = books;
        this.clock = clock;
        this.ids = ids;
        this.recoveryKeys = recoveryKeys;
    }

    /// How setting up ended.
    public sealed interface Created {

        /// The practice is open.
        ///
        /// @param recovery to print or write down now; it cannot be shown again
        record Done(Actor owner, RecoveryKey recovery) implements Created {}

        /// @param password what is wrong with the password
        record Refused(List<Gap> gaps, List<PasswordRules.Problem> password) implements Created {
            public Refused {
                gaps = List.copyOf(gaps);
                password = List.copyOf(password);
            }
        }

        /// The folder is not free for a new practice.
        record Stopped(Look why) implements Created {}
    }

    /// What is not filled in.
    public enum Gap {
        PRACTICE_NAME,
        OWNER_NAME
    }

    /// @param ownerName as printed on plans, for example `Rosa Marin, ND`
    public Created create(Practice practice, String ownerName, Password password) {
        Created.Refused refused = check(practice, ownerName, password);
        if (!refused.gaps().isEmpty() || !refused.password().isEmpty()) return refused;
        if (safe.hold().take() instanceof FolderHold.Grip.Other(Look.Holder holder, boolean _)) {
            return new Created.Stopped(new Look.InUse(holder));
        }
        Look look = new LookAtPractice(safe).look();
        if (!(look instanceof Look.Missing)) return new Created.Stopped(look);
        return make(practice, new Member(new UserId(ids.get()), ownerName.strip(), Role.OWNER, true), password);
    }

    private Created make(Practice practice, Member owner, Password password) {
        RecoveryKey recovery = recoveryKeys.get();
        var person = new Look.Person(owner.id(), owner.name());
        safe.store().create(safe.keys().create(person, password, recovery));
        var trail = new Trail(owner.actor(), clock.instant(), "practice.create");
        books.people().save(owner, trail);
        books.practices().write(practice, trail);
        safe.holders().describe(practice.name(), safe.store().schema());
        return new Created.Done(owner.actor(), recovery);
    }

    private static Created.Refused check(Practice practice, String ownerName, Password password) {
        var gaps = new ArrayList<Gap>();
        if (practice.name().isBlank()) gaps.add(Gap.PRACTICE_NAME);
        if (ownerName.isBlank()) gaps.add(Gap.OWNER_NAME);
        return new Created.Refused(gaps, PasswordRules.check(password, List.of(ownerName, practice.name())));
    }
}
