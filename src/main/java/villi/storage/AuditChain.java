package villi.storage;

import static villi.storage.schema.Tables.AUDIT;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
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

    /// Adds a row inside the running transaction.
    static void add(DSLContext sql, Trail trail, Subject subject, String before, String after) {
        var head = sql.select(AUDIT.SEQ, AUDIT.HASH)
                .from(AUDIT)
                .orderBy(AUDIT.SEQ.desc())
                .limit(1)
                .fetchOne();
        long number = head == null ? 1 : head.value1() + 1;
        String previous = head == null ? START : head.value2();
        var exact = new Trail(trail.actor(), Stamp.exact(trail.at()), trail.action());
        var entry = new Entry(number, exact, subject, before, after);
        sql.insertInto(AUDIT)
                .set(AUDIT.SEQ, number)
                .set(AUDIT.HAPPENED_AT, Stamp.of(exact.at()))
                .set(AUDIT.ACTOR_ID, trail.actor().id().value())
                .set(AUDIT.ACTOR_NAME, trail.actor().name())
                .set(AUDIT.ACTOR_ROLE, trail.actor().role().name())
                .set(AUDIT.ACTION_CODE, trail.action())
                .set(AUDIT.SUBJECT_KIND, subject.kind())
                .set(AUDIT.SUBJECT_ID, subject.id())
                .set(AUDIT.BEFORE_VALUE, before)
                .set(AUDIT.AFTER_VALUE, after)
                .set(AUDIT.PREVIOUS_HASH, previous)
                .set(AUDIT.HASH, hash(previous, entry))
                .execute();
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
