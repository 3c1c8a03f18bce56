package villi.storage;

import static villi.storage.schema.Tables.SCAN;
import static villi.storage.schema.Tables.SCAN_PART;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.scan.Attachment;
import villi.domain.scan.ContentType;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.storage.schema.tables.records.ScanRecord;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.practice.AuditLog.Subject;
import villi.usecase.scan.ScanContent;
import villi.usecase.scan.Scans;

/// [Scans] in the database. A scan stays with the record that it was added to, also when that was united with another.
public final class StoredScans implements Scans {

    /// What the record of changes says of a scan that is listed, and of one that is archived.
    static final String LISTED = "listed";

    static final String ARCHIVED = "archived";

    private static final int PART = 512 * 1024;

    private final Database database;

    public StoredScans(Database database) {
        this.database = database;
    }

    @Override
    public List<Scan> of(PatientId patient) {
        return database.read(sql -> {
            Roots roots = Roots.load(sql);
            return sql.selectFrom(SCAN)
                    .where(SCAN.PATIENT_ID.in(roots.all(patient.value())))
                    .orderBy(SCAN.ADDED_AT.desc(), SCAN.ID)
                    .fetch(row -> scan(roots, row));
        });
    }

    @Override
    public Optional<Scan> find(ScanId id) {
        return database.read(sql -> find(sql, id));
    }

    static Optional<Scan> find(DSLContext sql, ScanId id) {
        Roots roots = Roots.load(sql);
        return sql.selectFrom(SCAN).where(SCAN.ID.eq(id.value())).fetchOptional(row -> scan(roots, row));
    }

    @Override
    public ScanContent content(ScanId id) {
        return database.read(sql -> {
            var row = sql.selectFrom(SCAN).where(SCAN.ID.eq(id.value())).fetchSingle();
            var bytes = new ByteArrayOutputStream(row.getContentSize());
            sql.select(SCAN_PART.CONTENT)
                    .from(SCAN_PART)
                    .where(SCAN_PART.SCAN_ID.eq(id.value()))
                    .orderBy(SCAN_PART.PLACE)
                    .fetch(SCAN_PART.CONTENT)
                    .forEach(bytes::writeBytes);
            byte[] whole = bytes.toByteArray();
            if (!Digest.of(whole).equals(row.getSha256())) throw new Trouble("scan-damaged");
            return new ScanContent(whole);
        });
    }

    @Override
    public void add(Scan scan, ScanContent content, Trail trail) {
        byte[] bytes = content.bytes();
        if (!Digest.of(bytes).equals(scan.content().hash())) throw new IllegalArgumentException("other bytes");
        UUID id = scan.id().value();
        database.write(sql -> {
            sql.executeInsert(row(sql, scan));
            for (int from = 0; from < bytes.length; from += PART) {
                sql.insertInto(SCAN_PART)
                        .set(SCAN_PART.SCAN_ID, id)
                        .set(SCAN_PART.PLACE, from / PART)
                        .set(SCAN_PART.CONTENT, Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length)))
                        .execute();
            }
            AuditChain.add(sql, trail, new Subject("scan", id.toString()), "", state(scan));
            return true;
        });
    }

    @Override
    public void change(Scan scan, Trail trail) {
        database.write(sql -> {
            Scan before = find(sql, scan.id()).orElseThrow(() -> new IllegalArgumentException("no such scan"));
            sql.update(SCAN)
                    .set(SCAN.KIND, scan.type().name())
                    .set(SCAN.TITLE, scan.content().title())
                    .set(SCAN.QUARTER_TURNS, scan.turns())
                    .set(SCAN.ARCHIVED, scan.archived())
                    .where(SCAN.ID.eq(scan.id().value()))
                    .execute();
            boolean moved = before.archived() != scan.archived();
            AuditChain.add(
                    sql,
                    trail,
                    new Subject("scan", scan.id().value().toString()),
                    moved ? state(before) : words(before),
                    moved ? state(scan) : words(scan));
            return true;
        });
    }

    private static String state(Scan scan) {
        return scan.archived() ? ARCHIVED : LISTED;
    }

    private static String words(Scan scan) {
        return scan.type() + " " + scan.turns() + " " + scan.content().title();
    }

    private static ScanRecord row(DSLContext sql, Scan scan) {
        var row = sql.newRecord(SCAN);
        Attachment content = scan.content();
        row.setId(scan.id().value());
        row.setPatientId(scan.subject().value());
        row.setIntakeId(scan.context().map(IntakeId::value).orElse(null));
        row.setKind(scan.type().name());
        row.setTitle(content.title());
        row.setContentType(content.contentType().code());
        row.setContentSize(content.size());
        row.setSha256(content.hash());
        row.setFileSha256(content.fileHash());
        row.setPages(content.pages());
        row.setQuarterTurns(scan.turns());
        row.setAddedAt(Stamp.of(scan.date()));
        row.setAddedById(scan.author().id().value());
        row.setAddedByName(scan.author().name());
        row.setAddedByRole(scan.author().role().name());
        row.setArchived(scan.archived());
        return row;
    }

    private static Scan scan(Roots roots, ScanRecord row) {
        return new Scan(
                new ScanId(row.getId()),
                roots.patient(row.getPatientId()),
                Optional.ofNullable(row.getIntakeId()).map(IntakeId::new),
                Scan.Type.valueOf(row.getKind()),
                new Attachment(
                        ContentType.of(row.getContentType()).orElseThrow(),
                        row.getTitle(),
                        row.getContentSize(),
                        row.getSha256(),
                        row.getFileSha256(),
                        row.getPages()),
                row.getQuarterTurns(),
                new Actor(new UserId(row.getAddedById()), row.getAddedByName(), Role.valueOf(row.getAddedByRole())),
                Stamp.of(row.getAddedAt()),
                row.getArchived());
    }
}
