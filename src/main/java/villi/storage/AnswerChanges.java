package villi.storage;

import static villi.storage.schema.Tables.INTAKE_ANSWER;
import static villi.storage.schema.Tables.INTAKE_CONFIRMATION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import villi.domain.intake.Slot;
import villi.storage.schema.tables.records.IntakeAnswerRecord;
import villi.usecase.intake.Intakes.Change;

/// Writes answers of one moment: one statement to read what stood there and four to write, however many they are.
///
/// @param intake id of the intake that they belong to
record AnswerChanges(DSLContext sql, UUID intake) {

    /// Keeps the answers; silence leaves no row. A changed answer drops its confirmation.
    ///
    /// @return what changed, in the given order
    List<AuditChain.Step> write(List<Change.Answered> answered) {
        if (answered.isEmpty()) return List.of();
        Map<Slot, String> before = stored(answered);
        Map<Slot, String> now = new HashMap<>(before);
        SortedMap<Slot, String> changed = new TreeMap<>();
        var steps = new ArrayList<AuditChain.Step>();
        for (Change.Answered one : answered) {
            Slot slot = one.slot();
            String after = AnswerText.write(one.answer());
            String was = now.getOrDefault(slot, "");
            if (was.equals(after)) continue;
            steps.add(new AuditChain.Step(slot + " " + was, slot + " " + after));
            now.put(slot, after);
            changed.put(slot, after);
        }
        remove(changed.entrySet().stream()
                .filter(e -> before.containsKey(e.getKey()) && e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        replace(changed.entrySet().stream()
                .filter(e -> before.containsKey(e.getKey()) && !e.getValue().isEmpty())
                .toList());
        add(changed.entrySet().stream()
                .filter(e -> !before.containsKey(e.getKey()) && !e.getValue().isEmpty())
                .toList());
        unconfirm(changed.keySet());
        return steps;
    }

    /// Keeps answers of a new intake.
    void add(Collection<Map.Entry<Slot, String>> answers) {
        Rows.insert(
                sql, answers.stream().map(e -> row(e.getKey(), e.getValue())).toList());
    }

    private Map<Slot, String> stored(List<Change.Answered> answered) {
        var places = answered.stream().map(a -> a.slot().linkId().value()).distinct();
        var stored = new HashMap<Slot, String>();
        sql.select(INTAKE_ANSWER.LINK_ID, INTAKE_ANSWER.TABLE_ROW, INTAKE_ANSWER.ANSWER)
                .from(INTAKE_ANSWER)
                .where(INTAKE_ANSWER.INTAKE_ID.eq(intake))
                .and(INTAKE_ANSWER.LINK_ID.in(places.toList()))
                .forEach(row -> stored.put(Slot.of(row.value1(), row.value2()), row.value3()));
        return stored;
    }

    private IntakeAnswerRecord row(Slot slot, String answer) {
        return new IntakeAnswerRecord(intake, slot.linkId().value(), slot.row(), answer);
    }

    private void remove(List<Slot> slots) {
        if (slots.isEmpty()) return;
        BatchBindStep batch = sql.batch(sql.deleteFrom(INTAKE_ANSWER)
                .where(INTAKE_ANSWER.INTAKE_ID.eq(intake))
                .and(INTAKE_ANSWER.LINK_ID.eq(""))
                .and(INTAKE_ANSWER.TABLE_ROW.eq(0)));
        for (Slot s : slots) batch = batch.bind(intake, s.linkId().value(), s.row());
        batch.execute();
    }

    private void replace(List<Map.Entry<Slot, String>> answers) {
        if (answers.isEmpty()) return;
        BatchBindStep batch = sql.batch(sql.update(INTAKE_ANSWER)
                .set(INTAKE_ANSWER.ANSWER, "")
                .where(INTAKE_ANSWER.INTAKE_ID.eq(intake))
                .and(INTAKE_ANSWER.LINK_ID.eq(""))
                .and(INTAKE_ANSWER.TABLE_ROW.eq(0)));
        for (var a : answers) {
            batch = batch.bind(
                    a.getValue(),
                    intake,
                    a.getKey().linkId().value(),
                    a.getKey().row());
        }
        batch.execute();
    }

    private void unconfirm(Collection<Slot> slots) {
        if (slots.isEmpty()) return;
        BatchBindStep batch = sql.batch(sql.deleteFrom(INTAKE_CONFIRMATION)
                .where(INTAKE_CONFIRMATION.INTAKE_ID.eq(intake))
                .and(INTAKE_CONFIRMATION.LINK_ID.eq(""))
                .and(INTAKE_CONFIRMATION.TABLE_ROW.eq(0)));
        for (Slot s : slots) batch = batch.bind(intake, s.linkId().value(), s.row());
        batch.execute();
    }
}
