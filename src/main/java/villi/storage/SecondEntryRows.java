package villi.storage;

import static villi.storage.schema.Tables.SECOND_ENTRY;
import static villi.storage.schema.Tables.SECOND_ENTRY_ANSWER;
import static villi.storage.schema.Tables.SECOND_ENTRY_PICK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.IntakeId;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntry.Pick;
import villi.domain.intake.SecondEntryId;
import villi.domain.intake.Slot;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.storage.schema.tables.records.SecondEntryRecord;
import villi.usecase.intake.Intakes.Change;

/// Rows of second entries, inside the running transaction.
final class SecondEntryRows {

    private SecondEntryRows() {}

    /// Newest first.
    static List<SecondEntry> of(DSLContext sql, UUID intake) {
        return sql.selectFrom(SECOND_ENTRY)
                .where(SECOND_ENTRY.INTAKE_ID.eq(intake))
                .orderBy(SECOND_ENTRY.STARTED_AT.desc(), SECOND_ENTRY.ID)
                .fetch(row -> entry(row, answers(sql, row.getId()), picks(sql, row.getId())));
    }

    private static SecondEntry entry(SecondEntryRecord row, Answers answers, Map<Slot, Pick> picks) {
        return new SecondEntry(
                new SecondEntryId(row.getId()),
                new IntakeId(row.getIntakeId()),
                new Actor(new UserId(row.getById()), row.getByName(), Role.valueOf(row.getByRole())),
                Stamp.of(row.getStartedAt()),
                Optional.ofNullable(row.getFinishedAt()).map(Stamp::of),
                answers,
                picks);
    }

    private static Answers answers(DSLContext sql, UUID entry) {
        var answers = new HashMap<Slot, Answer>();
        sql.selectFrom(SECOND_ENTRY_ANSWER)
                .where(SECOND_ENTRY_ANSWER.ENTRY_ID.eq(entry))
                .forEach(row ->
                        answers.put(Slot.of(row.getLinkId(), row.getTableRow()), AnswerText.read(row.getAnswer())));
        return new Answers(answers);
    }

    static Map<Slot, Pick> picks(DSLContext sql, UUID entry) {
        var picks = new HashMap<Slot, Pick>();
        sql.selectFrom(SECOND_ENTRY_PICK)
                .where(SECOND_ENTRY_PICK.ENTRY_ID.eq(entry))
                .forEach(row -> picks.put(
                        Slot.of(row.getLinkId(), row.getTableRow()),
                        new Pick(
                                AnswerText.read(row.getFirstAnswer()),
                                AnswerText.read(row.getSecondAnswer()),
                                SecondEntry.Stands.valueOf(row.getStands()))));
        return picks;
    }

    /// Keeps an answer; silence leaves no row.
    static AuditChain.Step answer(DSLContext sql, UUID entry, Change.Answered answered) {
        Slot slot = answered.slot();
        String before = sql.select(SECOND_ENTRY_ANSWER.ANSWER)
                .from(SECOND_ENTRY_ANSWER)
                .where(SECOND_ENTRY_ANSWER.ENTRY_ID.eq(entry))
                .and(SECOND_ENTRY_ANSWER.LINK_ID.eq(slot.linkId().value()))
                .and(SECOND_ENTRY_ANSWER.TABLE_ROW.eq(slot.row()))
                .fetchOptional(SECOND_ENTRY_ANSWER.ANSWER)
                .orElse("");
        String after = AnswerText.write(answered.answer());
        if (after.isEmpty()) {
            sql.deleteFrom(SECOND_ENTRY_ANSWER)
                    .where(SECOND_ENTRY_ANSWER.ENTRY_ID.eq(entry))
                    .and(SECOND_ENTRY_ANSWER.LINK_ID.eq(slot.linkId().value()))
                    .and(SECOND_ENTRY_ANSWER.TABLE_ROW.eq(slot.row()))
                    .execute();
        } else {
            var row = sql.newRecord(SECOND_ENTRY_ANSWER);
            row.setEntryId(entry);
            row.setLinkId(slot.linkId().value());
            row.setTableRow(slot.row());
            row.setAnswer(after);
            Upsert.put(sql, row);
        }
        return new AuditChain.Step(slot + " " + before, slot + " " + after);
    }

    /// Keeps what was decided at a place, or takes it away.
    static AuditChain.Step pick(DSLContext sql, Change.Picked picked) {
        UUID entry = picked.entry().value();
        Slot slot = picked.slot();
        Optional<Pick> before = Optional.ofNullable(picks(sql, entry).get(slot));
        if (picked.pick().isEmpty()) {
            sql.deleteFrom(SECOND_ENTRY_PICK)
                    .where(SECOND_ENTRY_PICK.ENTRY_ID.eq(entry))
                    .and(SECOND_ENTRY_PICK.LINK_ID.eq(slot.linkId().value()))
                    .and(SECOND_ENTRY_PICK.TABLE_ROW.eq(slot.row()))
                    .execute();
        } else {
            Pick pick = picked.pick().get();
            var row = sql.newRecord(SECOND_ENTRY_PICK);
            row.setEntryId(entry);
            row.setLinkId(slot.linkId().value());
            row.setTableRow(slot.row());
            row.setFirstAnswer(AnswerText.write(pick.first()));
            row.setSecondAnswer(AnswerText.write(pick.second()));
            row.setStands(pick.stands().name());
            Upsert.put(sql, row);
        }
        return new AuditChain.Step(text(slot, before), text(slot, picked.pick()));
    }

    /// For example `QC04 SECOND of c:no | c:yes`; only the place when nothing is decided.
    private static String text(Slot slot, Optional<Pick> pick) {
        return pick.map(p -> slot + " " + p.stands() + " of " + AnswerText.write(p.first()) + " | "
                        + AnswerText.write(p.second()))
                .orElse(slot.toString());
    }
}
