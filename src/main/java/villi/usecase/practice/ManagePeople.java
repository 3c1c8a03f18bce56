package villi.usecase.practice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.practice.Actor;
import villi.domain.practice.Member;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.usecase.Trail;

/// Who works in the practice and who may unlock it. Only an owner changes others; everybody changes the own password.
public final class ManagePeople {

    private final Safe safe;
    private final Books books;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public ManagePeople(Safe safe, Books books, Clock clock, Supplier<UUID> ids) {
        this.safe = safe;
        this.books = books;
        this.clock = clock;
        this.ids = ids;
    }

    /// How a change ended.
    public sealed interface Outcome {

        record Done(Member member) implements Outcome {}

        record Refused(Reason reason) implements Outcome {}

        record WeakPassword(List<PasswordRules.Problem> problems) implements Outcome {
            public WeakPassword {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Why a change is refused.
    public enum Reason {
        ONLY_OWNERS,
        NAME_MISSING,
        UNKNOWN_PERSON,
        /// somebody must stay who can let others in
        LAST_OWNER
    }

    public List<Member> all() {
        return books.people().all();
    }

    public Outcome add(Actor by, String name, Role role, Password password) {
        if (by.role() != Role.OWNER) return new Outcome.Refused(Reason.ONLY_OWNERS);
        if (name.isBlank()) return new Outcome.Refused(Reason.NAME_MISSING);
        var problems = PasswordRules.check(password, List.of(name));
        if (!problems.isEmpty()) return new Outcome.WeakPassword(problems);
        var member = new Member(new UserId(ids.get()), name.strip(), role, true);
        books.people().save(member, trail(by, "member.add"));
        safe.holders().put(new Look.Person(member.id(), member.name()), password);
        return new Outcome.Done(member);
    }

    public Outcome rename(Actor by, UserId id, String name) {
        if (name.isBlank()) return new Outcome.Refused(Reason.NAME_MISSING);
        Outcome outcome = change(by, id, "member.rename", m -> new Member(id, name.strip(), m.role(), m.active()));
        if (outcome instanceof Outcome.Done(Member member)) {
            safe.holders().rename(new Look.Person(member.id(), member.name()));
        }
        return outcome;
    }

    public Outcome changeRole(Actor by, UserId id, Role role) {
        return change(by, id, "member.role", m -> new Member(id, m.name(), role, m.active()));
    }

    /// The person cannot sign in any more; what was done keeps the name.
    public Outcome disable(Actor by, UserId id) {
        Outcome outcome = change(by, id, "member.disable", m -> new Member(id, m.name(), m.role(), false));
        if (outcome instanceof Outcome.Done) safe.holders().remove(id);
        return outcome;
    }

    /// Gives a person a new password, and lets one who was disabled in again.
    public Outcome setPassword(Actor by, UserId id, Password password) {
        if (by.role() != Role.OWNER && !by.id().equals(id)) return new Outcome.Refused(Reason.ONLY_OWNERS);
        Optional<Member> member = books.people().find(id);
        if (member.isEmpty()) return new Outcome.Refused(Reason.UNKNOWN_PERSON);
        var problems = PasswordRules.check(password, List.of(member.get().name()));
        if (!problems.isEmpty()) return new Outcome.WeakPassword(problems);
        var next = new Member(id, member.get().name(), member.get().role(), true);
        books.people().save(next, trail(by, "member.password"));
        safe.holders().put(new Look.Person(id, next.name()), password);
        return new Outcome.Done(next);
    }

    /// Makes a new recovery key to print; the old one opens nothing any more.
    public Optional<RecoveryKey> replaceRecoveryKey(Actor by, RecoveryKey next) {
        if (by.role() != Role.OWNER) return Optional.empty();
        safe.holders().replace(next);
        books.audit().add(trail(by, "practice.recovery-key"), new AuditLog.Subject("practice", ""));
        return Optional.of(next);
    }

    private Outcome change(Actor by, UserId id, String action, Change change) {
        if (by.role() != Role.OWNER) return new Outcome.Refused(Reason.ONLY_OWNERS);
        Optional<Member> before = books.people().find(id);
        if (before.isEmpty()) return new Outcome.Refused(Reason.UNKNOWN_PERSON);
        Member after = change.of(before.get());
        if (lastOwner(before.get()) && !owner(after)) return new Outcome.Refused(Reason.LAST_OWNER);
        books.people().save(after, trail(by, action));
        return new Outcome.Done(after);
    }

    private boolean lastOwner(Member member) {
        return owner(member) && all().stream().filter(ManagePeople::owner).count() == 1;
    }

    private static boolean owner(Member member) {
        return member.active() && member.role() == Role.OWNER;
    }

    private Trail trail(Actor by, String action) {
        return new Trail(by, clock.instant(), action);
    }

    /// One change of a member.
    @FunctionalInterface
    private interface Change {
        Member of(Member before);
    }
}
