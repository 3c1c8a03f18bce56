package villi.storage;

import static villi.storage.schema.Tables.INTAKE;
import static villi.storage.schema.Tables.INTAKE_CONFIRMATION;
import static villi.storage.schema.Tables.INTAKE_REMARK;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
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

    /// Writes the changes in their order.
    void apply(List<Change> changes) {
        var steps = new ArrayList<AuditChain.Step>();
        var answered = new ArrayList<Change.Answered>();
        for (Change change : changes) {
            switch (change) {
                case Change.Answered answer -> answered.add(answer);
                case Change.Remarked _, Change.Confirmed _, Change.Picked _, Change.Moved _ -> {
                    steps.addAll(write(answered));
                    answered.clear();
                    steps.addAll(other(change));
                }
            }
        }
        steps.addAll(write(answered));
        if (!steps.isEmpty()) AuditChain.add(sql, trail, new Subject("intake", intake.toString()), steps);
    }

    /// Keeps what a new intake holds; the audit has one row for it.
    void start(Intake.Content content) {
        var answers = new TreeMap<Slot, String>();
        content.answers().entries().forEach((slot, answer) -> answers.put(slot, AnswerText.write(answer)));
        answers.values().removeIf(String::isEmpty);
        new AnswerChanges(sql, intake).add(answers.entrySet());
        new TreeMap<>(content.remarks()).forEach(this::write);
        new TreeMap<>(content.confirmations()).forEach(this::write);
    }

    private List<AuditChain.Step> write(List<Change.Answered> answered) {
        return new AnswerChanges(sql, intake).write(answered);
    }

    private List<AuditChain.Step> other(Change change) {
        return switch (change) {
            case Change.Answered one -> write(List.of(one));
            case Change.Remarked(Slot slot, Remark remark) -> List.of(remarked(slot, remark));
            case Change.Confirmed confirmed ->
                new TreeSet<>(confirmed.slots())
                        .stream()
                                .map(slot -> confirmed(slot, new Confirmation(trail.actor(), trail.at())))
                                .toList();
            case Change.Picked picked -> List.of(SecondEntryRows.pick(sql, picked));
            case Change.Moved(Intake.Status status) -> List.of(moved(status));
        };
    }

    private AuditChain.Step remarked(Slot slot, Remark remark) {
        write(slot, remark);
        return new AuditChain.Step(
                "", slot + " " + remark.source() + (remark.flagged() ? " flagged " : " ") + remark.note());
    }

    private void write(Slot slot, Remark remark) {
        var row = sql.newRecord(INTAKE_REMARK);
        row.setIntakeId(intake);
        row.setLinkId(slot.linkId().value());
        row.setTableRow(slot.row());
        row.setNote(remark.note());
        row.setFlagged(remark.flagged());
        row.setSource(remark.source().name());
        Upsert.put(sql, row);
    }

    private AuditChain.Step confirmed(Slot slot, Confirmation confirmation) {
        write(slot, confirmation);
        return new AuditChain.Step("", slot.toString());
    }

    private void write(Slot slot, Confirmation confirmation) {
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

    private AuditChain.Step moved(Intake.Status status) {
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
        return new AuditChain.Step(before, status.name());
    }
}
