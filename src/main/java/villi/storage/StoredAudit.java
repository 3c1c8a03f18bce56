package villi.storage;

import static villi.storage.schema.Tables.AUDIT;

import java.util.List;
import java.util.Optional;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import villi.storage.schema.tables.records.AuditRecord;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog;

/// [AuditLog] in the database.
public final class StoredAudit implements AuditLog {

    private final Database database;

    public StoredAudit(Database database) {
        this.database = database;
    }

    @Override
    public void add(Trail trail, Subject subject) {
        database.write(sql -> {
            AuditChain.add(sql, trail, subject, "", "");
            return true;
        });
    }

    @Override
    public List<Entry> latest(int count) {
        return database.read(sql ->
                sql.selectFrom(AUDIT).orderBy(AUDIT.SEQ.desc()).limit(count).fetch(AuditChain::entry));
    }

    @Override
    public List<Entry> about(Subject subject) {
        return database.read(sql -> sql.selectFrom(AUDIT)
                .where(AUDIT.SUBJECT_KIND.eq(subject.kind()), AUDIT.SUBJECT_ID.eq(subject.id()))
                .orderBy(AUDIT.SEQ.desc())
                .fetch(AuditChain::entry));
    }

    @Override
    public Verdict verify() {
        return database.read(StoredAudit::verify);
    }

    static Verdict verify(DSLContext sql) {
        long number = 0;
        String head = AuditChain.START;
        try (Cursor<AuditRecord> rows =
                sql.selectFrom(AUDIT).orderBy(AUDIT.SEQ).fetchSize(1000).fetchLazy()) {
            for (AuditRecord row : rows) {
                number++;
                String hash = AuditChain.hash(head, AuditChain.entry(row));
                boolean fits = row.getSeq() == number
                        && row.getPreviousHash().equals(head)
                        && row.getHash().equals(hash);
                if (!fits) return new Verdict(number, head, Optional.of(number));
                head = hash;
            }
        }
        return new Verdict(number, head, Optional.empty());
    }
}
