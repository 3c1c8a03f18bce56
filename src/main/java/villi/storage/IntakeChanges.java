package villi.storage;

import static villi.storage.schema.Tables.INTAKE;
import static villi.storage.schema.Tables.INTAKE_ANSWER;
import static villi.storage.schema.Tables.INTAKE_CONFIRMATION;
import static villi.storage.schema.Tables.INTAKE_REMARK;

import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.intake.Answer;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Intake;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.practice.Role;
import villi.usecase.Trail;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.practice.AuditLog.Subject;

/// Writes changes of one intake, each with its audit row.
///
/// @param intake id of the changed intake
record IntakeChanges(DSLContext sql, UUID intake, Trail trail) {

    void apply(Change change) {
        switch (change) {
            case Change.Answered(Slot slot, Answer answer) -> answered(slot, AnswerText.write(answer));
            case Change.Remarked(Slot slot, Remark remark) -> remarked(slot, remark);
            case Change.Confirmed confirmed ->
                new TreeSet<>(confirmed.slots())
                        .forEach(slot -> confirmed(slot, new Confirmation(trail.actor(), trail.at())));
            case Change.Moved(Intake.Status status) -> moved(status);
        }
    }

    private void answered(Slot slot, String after) {
        String before = sql.select(INTAKE_ANSWER.ANSWER)
                .from(INTAKE_ANSWER)
                .where(INTAKE_ANSWER.INTAKE_ID.eq(intake))
                .and(INTAKE_ANSWER.LINK_ID.eq(slot.linkId().value()))
                .and(INTAKE_ANSWER.TABLE_ROW.eq(slot.row()))
                .fetchOptional(INTAKE_ANSWER.ANSWER)
                .orElse("");
        if (before.equals(after)) return;
        write(slot, after);
        sql.deleteFrom(INTAKE_CONFIRMATION)
                .where(INTAKE_CONFIRMATION.INTAKE_ID.eq(intake))
                .and(INTAKE_CONFIRMATION.LINK_ID.eq(slot.linkId().value()))
                .and(INTAKE_CONFIRMATION.TABLE_ROW.eq(slot.row()))
                .execute();
        audit(slot + " " + before, slot + " " + after);
    }

    /// Keeps an answer; empty text is silence and leaves no row.
    void write(Slot slot, String answer) {
        if (answer.isEmpty()) {
            sql.deleteFrom(INTAKE_ANSWER)
                    .where(INTAKE_ANSWER.INTAKE_ID.eq(intake))
                    .and(INTAKE_ANSWER.LINK_ID.eq(slot.linkId().value()))
                    .and(INTAKE_ANSWER.TABLE_ROW.eq(slot.row()))
                    .execute();
        } else {
            var row = sql.newRecord(INTAKE_ANSWER);
            row.setIntakeId(intake);
            row.setLinkId(slot.linkId().value());
            row.setTableRow(slot.row());
            row.setAnswer(answer);
            Upsert.put(sql, row);
        }
    }

    private void remarked(Slot slot, Remark remark) {
        write(slot, remark);
        audit("", slot + " " + remark.source() + (remark.flagged() ? " flagged " : " ") + remark.note());
    }

    void write(Slot slot, Remark remark) {
        var row = sql.newRecord(INTAKE_REMARK);
        row.setIntakeId(intake);
        row.setLinkId(slot.linkId().value());
        row.setTableRow(slot.row());
        row.setNote(remark.note());
        row.setFlagged(remark.flagged());
        row.setSource(remark.source().name());
        Upsert.put(sql, row);
    }

    private void confirmed(Slot slot, Confirmation confirmation) {
        write(slot, confirmation);
        audit("", slot.toString());
    }

    void write(Slot slot, Confirmation confirmation) {
        if (confirmation.by().role() == Role.FRONT_DESK)
            throw new IllegalArgumentException("only practitioners confirm");
        var row = sql.newRecord(INTAKE_CONFIRMATION);
        row.setIntakeId(intake);
        row.setLinkId(slot.linkId().value());
        row.setTableRow(slot.row());
        row.setById(confirmation.by().id().value());
        row.setByName(confirmation.by().name());
        row.setByRole(confirmation.by().role().name());
        row.setConfirmedAt(Stamp.of(confirmation.at()));
        Upsert.put(sql, row);
    }

    private void moved(Intake.Status status) {
        String before = sql.select(INTAKE.STATUS)
                .from(INTAKE)
                .where(INTAKE.ID.eq(intake))
                .fetchOptional(INTAKE.STATUS)
                .orElseThrow();
        sql.update(INTAKE)
                .set(INTAKE.STATUS, status.name())
                .where(INTAKE.ID.eq(intake))
                .execute();
        if (status == Intake.Status.COMPLETED) {
            sql.update(INTAKE)
                    .set(INTAKE.COMPLETED_AT, Stamp.of(trail.at()))
                    .where(INTAKE.ID.eq(intake), INTAKE.COMPLETED_AT.isNull())
                    .execute();
        }
        audit(before, status.name());
    }

    private void audit(String before, String after) {
        AuditChain.add(sql, trail, new Subject("intake", intake.toString()), before, after);
    }
}
