package villi.storage;

import static villi.storage.schema.Tables.INTAKE_ANSWER;
import static villi.storage.schema.Tables.INTAKE_CONFIRMATION;
import static villi.storage.schema.Tables.INTAKE_REMARK;
import static villi.storage.schema.Tables.PATIENT_UNION_PLACE;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import villi.domain.intake.Slot;
import villi.storage.schema.tables.records.PatientUnionPlaceRecord;
import villi.usecase.intake.Intakes.Change;

/// The places of an intake that uniting changes: kept as they stood, and put back.
///
/// @param other id of the record that is united with another
record UnionPlaces(DSLContext sql, UUID other) {

    /// What stands at a place.
    private record State(String answer, String remark, String confirmation) {}

    /// Keeps what stands at the places before and after `change` runs.
    void keep(UUID intake, List<Change> changes, Runnable change) {
        List<Slot> slots =
                changes.stream().flatMap(UnionPlaces::slots).distinct().toList();
        List<State> before = slots.stream().map(s -> state(intake, s)).toList();
        change.run();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            State after = state(intake, slot);
            sql.insertInto(PATIENT_UNION_PLACE)
                    .set(PATIENT_UNION_PLACE.OTHER_ID, other)
                    .set(PATIENT_UNION_PLACE.INTAKE_ID, intake)
                    .set(PATIENT_UNION_PLACE.LINK_ID, slot.linkId().value())
                    .set(PATIENT_UNION_PLACE.TABLE_ROW, slot.row())
                    .set(PATIENT_UNION_PLACE.ANSWER_BEFORE, before.get(i).answer())
                    .set(PATIENT_UNION_PLACE.ANSWER_AFTER, after.answer())
                    .set(PATIENT_UNION_PLACE.REMARK_BEFORE, before.get(i).remark())
                    .set(PATIENT_UNION_PLACE.REMARK_AFTER, after.remark())
                    .set(PATIENT_UNION_PLACE.CONFIRMATION_BEFORE, before.get(i).confirmation())
                    .execute();
        }
    }

    /// Puts back what stood there.
    ///
    /// @return how many places stay, because somebody changed or confirmed them since
    int restore(AuditOf audit) {
        List<PatientUnionPlaceRecord> places = sql.selectFrom(PATIENT_UNION_PLACE)
                .where(PATIENT_UNION_PLACE.OTHER_ID.eq(other))
                .orderBy(PATIENT_UNION_PLACE.INTAKE_ID, PATIENT_UNION_PLACE.LINK_ID, PATIENT_UNION_PLACE.TABLE_ROW)
                .fetch();
        int stay = 0;
        for (PatientUnionPlaceRecord place : places) {
            Slot slot = Slot.of(place.getLinkId(), place.getTableRow());
            State now = state(place.getIntakeId(), slot);
            if (now.equals(new State(place.getAnswerAfter(), place.getRemarkAfter(), ""))) {
                put(place, slot);
                audit.note(
                        place.getIntakeId(), slot + " " + place.getAnswerAfter(), slot + " " + place.getAnswerBefore());
            } else {
                stay++;
            }
        }
        sql.deleteFrom(PATIENT_UNION_PLACE)
                .where(PATIENT_UNION_PLACE.OTHER_ID.eq(other))
                .execute();
        return stay;
    }

    /// Told of every place that is put back.
    @FunctionalInterface
    interface AuditOf {
        void note(UUID intake, String before, String after);
    }

    private static Stream<Slot> slots(Change change) {
        return switch (change) {
            case Change.Answered(Slot slot, var _) -> Stream.of(slot);
            case Change.Remarked(Slot slot, var _) -> Stream.of(slot);
            case Change.Confirmed(var slots) -> slots.stream();
            case Change.Picked(var _, Slot slot, var _) -> Stream.of(slot);
            case Change.Moved _ -> Stream.of();
        };
    }

    private State state(UUID intake, Slot slot) {
        return new State(
                sql.selectFrom(INTAKE_ANSWER)
                        .where(at(
                                INTAKE_ANSWER.INTAKE_ID, INTAKE_ANSWER.LINK_ID, INTAKE_ANSWER.TABLE_ROW, intake, slot))
                        .fetchOptional(INTAKE_ANSWER.ANSWER)
                        .orElse(""),
                row(
                        INTAKE_REMARK,
                        at(INTAKE_REMARK.INTAKE_ID, INTAKE_REMARK.LINK_ID, INTAKE_REMARK.TABLE_ROW, intake, slot)),
                row(
                        INTAKE_CONFIRMATION,
                        at(
                                INTAKE_CONFIRMATION.INTAKE_ID,
                                INTAKE_CONFIRMATION.LINK_ID,
                                INTAKE_CONFIRMATION.TABLE_ROW,
                                intake,
                                slot)));
    }

    private static <R extends Record> Condition at(
            TableField<R, UUID> owner, TableField<R, String> link, TableField<R, Integer> row, UUID intake, Slot slot) {
        return owner.eq(intake).and(link.eq(slot.linkId().value())).and(row.eq(slot.row()));
    }

    /// A whole row as text, or nothing.
    private <R extends Record> String row(Table<R> table, Condition which) {
        return sql.selectFrom(table)
                .where(which)
                .fetchOptional()
                .map(RowText::write)
                .orElse("");
    }

    private void put(PatientUnionPlaceRecord place, Slot slot) {
        UUID intake = place.getIntakeId();
        sql.deleteFrom(INTAKE_ANSWER)
                .where(at(INTAKE_ANSWER.INTAKE_ID, INTAKE_ANSWER.LINK_ID, INTAKE_ANSWER.TABLE_ROW, intake, slot))
                .execute();
        sql.deleteFrom(INTAKE_REMARK)
                .where(at(INTAKE_REMARK.INTAKE_ID, INTAKE_REMARK.LINK_ID, INTAKE_REMARK.TABLE_ROW, intake, slot))
                .execute();
        if (!place.getAnswerBefore().isEmpty()) {
            sql.insertInto(INTAKE_ANSWER)
                    .set(INTAKE_ANSWER.INTAKE_ID, intake)
                    .set(INTAKE_ANSWER.LINK_ID, slot.linkId().value())
                    .set(INTAKE_ANSWER.TABLE_ROW, slot.row())
                    .set(INTAKE_ANSWER.ANSWER, place.getAnswerBefore())
                    .execute();
        }
        RowText.insert(sql, INTAKE_REMARK, place.getRemarkBefore());
        RowText.insert(sql, INTAKE_CONFIRMATION, place.getConfirmationBefore());
    }
}
