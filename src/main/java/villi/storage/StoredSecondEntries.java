package villi.storage;

import static villi.storage.schema.Tables.SECOND_ENTRY;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import villi.domain.intake.IntakeId;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntry.Stands;
import villi.domain.intake.SecondEntryId;
import villi.usecase.Trail;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.SecondEntries;
import villi.usecase.practice.AuditLog.Subject;

/// [SecondEntries] in the database. In the audit they stand with their intake.
public final class StoredSecondEntries implements SecondEntries {

    private final Database database;

    public StoredSecondEntries(Database database) {
        this.database = database;
    }

    @Override
    public void start(SecondEntry entry, Trail trail) {
        database.write(sql -> {
            if (SecondEntryRows.of(sql, entry.intake().value()).stream()
                    .anyMatch(e -> e.finishedAt().isEmpty()))
                throw new IllegalStateException("another second entry is not finished");
            var row = sql.newRecord(SECOND_ENTRY);
            row.setId(entry.id().value());
            row.setIntakeId(entry.intake().value());
            row.setById(entry.by().id().value());
            row.setByName(entry.by().name());
            row.setByRole(entry.by().role().name());
            row.setStartedAt(Stamp.of(entry.startedAt()));
            sql.executeInsert(row);
            for (var known : entry.answers().entries().entrySet())
                SecondEntryRows.answer(sql, entry.id().value(), new Change.Answered(known.getKey(), known.getValue()));
            audit(sql, entry.intake().value(), trail, List.of(new AuditChain.Step("", "")));
            return true;
        });
    }

    @Override
    public List<SecondEntry> of(IntakeId intake) {
        return database.read(sql -> SecondEntryRows.of(sql, intake.value()));
    }

    @Override
    public void answer(SecondEntryId id, List<Change.Answered> answers, Trail trail) {
        UUID entry = id.value();
        database.write(sql -> {
            UUID intake = open(sql, entry);
            List<AuditChain.Step> steps = answers.stream()
                    .map(a -> SecondEntryRows.answer(sql, entry, a))
                    .filter(step -> !step.before().equals(step.after()))
                    .toList();
            if (!steps.isEmpty()) audit(sql, intake, trail, steps);
            return true;
        });
    }

    @Override
    public void finish(SecondEntryId id, Trail trail) {
        UUID entry = id.value();
        database.write(sql -> {
            UUID intake = open(sql, entry);
            sql.update(SECOND_ENTRY)
                    .set(SECOND_ENTRY.FINISHED_AT, Stamp.of(trail.at()))
                    .where(SECOND_ENTRY.ID.eq(entry))
                    .execute();
            audit(sql, intake, trail, List.of(new AuditChain.Step("", decided(sql, entry))));
            return true;
        });
    }

    /// For example `FIRST 2, SECOND 1, UNREADABLE 0`.
    private static String decided(DSLContext sql, UUID entry) {
        var picks = SecondEntryRows.picks(sql, entry).values();
        return Arrays.stream(Stands.values())
                .map(s -> s + " " + picks.stream().filter(p -> p.stands() == s).count())
                .collect(Collectors.joining(", "));
    }

    /// The intake of an entry that is not finished.
    private static UUID open(DSLContext sql, UUID entry) {
        return sql.select(SECOND_ENTRY.INTAKE_ID)
                .from(SECOND_ENTRY)
                .where(SECOND_ENTRY.ID.eq(entry))
                .and(SECOND_ENTRY.FINISHED_AT.isNull())
                .fetchOptional(SECOND_ENTRY.INTAKE_ID)
                .orElseThrow(() -> new IllegalArgumentException("no such second entry"));
    }

    private static void audit(DSLContext sql, UUID intake, Trail trail, List<AuditChain.Step> steps) {
        AuditChain.add(sql, trail, new Subject("intake", intake.toString()), steps);
    }
}
