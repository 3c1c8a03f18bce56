package villi.storage;

import static villi.storage.schema.Tables.INTAKE;
import static villi.storage.schema.Tables.INTAKE_ANSWER;
import static villi.storage.schema.Tables.INTAKE_CONFIRMATION;
import static villi.storage.schema.Tables.INTAKE_REMARK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.storage.schema.tables.records.IntakeAnswerRecord;
import villi.storage.schema.tables.records.IntakeConfirmationRecord;
import villi.storage.schema.tables.records.IntakeRecord;
import villi.storage.schema.tables.records.IntakeRemarkRecord;

/// Reads whole intakes from their rows: five statements, however many intakes there are.
final class IntakeRows {

    private IntakeRows() {}

    /// Newest first.
    static List<Intake> load(DSLContext sql, Condition which) {
        Map<UUID, Map<Slot, Answer>> answers = slots(
                sql,
                INTAKE_ANSWER,
                INTAKE_ANSWER.INTAKE_ID,
                which,
                row -> Slot.of(row.getLinkId(), row.getTableRow()),
                (IntakeAnswerRecord row) -> AnswerText.read(row.getAnswer()));
        Map<UUID, Map<Slot, Remark>> remarks = slots(
                sql,
                INTAKE_REMARK,
                INTAKE_REMARK.INTAKE_ID,
                which,
                row -> Slot.of(row.getLinkId(), row.getTableRow()),
                IntakeRows::remark);
        Map<UUID, Map<Slot, Confirmation>> confirmations = slots(
                sql,
                INTAKE_CONFIRMATION,
                INTAKE_CONFIRMATION.INTAKE_ID,
                which,
                row -> Slot.of(row.getLinkId(), row.getTableRow()),
                IntakeRows::confirmation);
        Roots roots = Roots.load(sql);
        return sql.selectFrom(INTAKE)
                .where(which)
                .orderBy(INTAKE.STARTED_AT.desc(), INTAKE.ID)
                .fetch(row -> intake(
                        row,
                        roots,
                        new Intake.Content(
                                new Answers(answers.getOrDefault(row.getId(), Map.of())),
                                remarks.getOrDefault(row.getId(), Map.of()),
                                confirmations.getOrDefault(row.getId(), Map.of()))));
    }

    private static <R extends Record, T> Map<UUID, Map<Slot, T>> slots(
            DSLContext sql,
            Table<R> table,
            Field<UUID> owner,
            Condition which,
            Function<R, Slot> slot,
            Function<R, T> value) {
        var found = new HashMap<UUID, Map<Slot, T>>();
        sql.select(table.fields())
                .from(table)
                .join(INTAKE)
                .on(INTAKE.ID.eq(owner))
                .where(which)
                .fetchInto(table)
                .forEach(row -> found.computeIfAbsent(row.get(owner), _ -> new TreeMap<>())
                        .put(slot.apply(row), value.apply(row)));
        return found;
    }

    private static Intake intake(IntakeRecord row, Roots roots, Intake.Content content) {
        return new Intake(
                new IntakeId(row.getId()),
                roots.patient(row.getPatientId()),
                new QuestionnaireRef(row.getFormId(), row.getFormVersion()),
                Intake.Status.valueOf(row.getStatus()),
                Stamp.of(row.getStartedAt()),
                Optional.ofNullable(row.getCompletedAt()).map(Stamp::of),
                content);
    }

    private static Remark remark(IntakeRemarkRecord row) {
        return new Remark(row.getNote(), row.getFlagged(), Remark.Source.valueOf(row.getSource()));
    }

    private static Confirmation confirmation(IntakeConfirmationRecord row) {
        var by = new Actor(new UserId(row.getById()), row.getByName(), Role.valueOf(row.getByRole()));
        return new Confirmation(by, Stamp.of(row.getConfirmedAt()));
    }
}
