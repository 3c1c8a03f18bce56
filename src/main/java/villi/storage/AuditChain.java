package villi.storage;

import static villi.storage.schema.Tables.AUDIT;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jooq.DSLContext;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.storage.schema.tables.records.AuditRecord;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.practice.AuditLog.Subject;

/// The audit as a chain: each row holds the hash of the row before and a hash over its own fields.
final class AuditChain {

    /// What stands before the first row.
    static final String START = "0".repeat(64);

    private AuditChain() {}

    /// One change of a subject.
    record Step(String before, String after) {}

    /// Adds a row inside the running transaction.
    static void add(DSLContext sql, Trail trail, Subject subject, String before, String after) {
        add(sql, trail, subject, List.of(new Step(before, after)));
    }

    /// One change of one of many subjects.
    record Change(Subject subject, Step step) {}

    /// Adds a row for each step, in order, inside the running transaction.
    static void add(DSLContext sql, Trail trail, Subject subject, List<Step> steps) {
        addAll(sql, trail, steps.stream().map(step -> new Change(subject, step)).toList());
    }

    /// Adds a row for each change, in order, inside the running transaction.
    static void addAll(DSLContext sql, Trail trail, List<Change> changes) {
        var head = sql.select(AUDIT.SEQ, AUDIT.HASH)
                .from(AUDIT)
                .orderBy(AUDIT.SEQ.desc())
                .limit(1)
                .fetchOne();
        long number = head == null ? 0 : head.value1();
        String previous = head == null ? START : head.value2();
        var exact = new Trail(trail.actor(), Stamp.exact(trail.at()), trail.action());
        var rows = new ArrayList<AuditRecord>();
        for (Change change : changes) {
            number++;
            Step step = change.step();
            AuditRecord row = row(previous, new Entry(number, exact, change.subject(), step.before(), step.after()));
            rows.add(row);
            previous = row.getHash();
        }
        Rows.insert(sql, rows);
    }

    private static AuditRecord row(String previous, Entry entry) {
        Actor actor = entry.trail().actor();
        return new AuditRecord(
                entry.number(),
                Stamp.of(entry.trail().at()),
                actor.id().value(),
                actor.name(),
                actor.role().name(),
                entry.trail().action(),
                entry.subject().kind(),
                entry.subject().id(),
                entry.before(),
                entry.after(),
                previous,
                hash(previous, entry));
    }

    static Entry entry(AuditRecord row) {
        var actor = new Actor(new UserId(row.getActorId()), row.getActorName(), Role.valueOf(row.getActorRole()));
        return new Entry(
                row.getSeq(),
                new Trail(actor, Stamp.of(row.getHappenedAt()), row.getActionCode()),
                new Subject(row.getSubjectKind(), row.getSubjectId()),
                row.getBeforeValue(),
                row.getAfterValue());
    }

    /// SHA-256 over the hash before and every field, each with its length in front.
    static String hash(String previous, Entry entry) {
        MessageDigest digest = Digest.sha256();
        Actor actor = entry.trail().actor();
        Instant at = entry.trail().at();
        text(digest, previous);
        digest.update(ByteBuffer.allocate(20)
                .putLong(entry.number())
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .flip());
        text(digest, actor.id().value().toString());
        text(digest, actor.name());
        text(digest, actor.role().name());
        text(digest, entry.trail().action());
        text(digest, entry.subject().kind());
        text(digest, entry.subject().id());
        text(digest, entry.before());
        text(digest, entry.after());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
