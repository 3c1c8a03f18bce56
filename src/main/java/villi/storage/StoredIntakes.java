package villi.storage;

import static villi.storage.schema.Tables.INTAKE;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.Trail;
import villi.usecase.intake.FormCodec;
import villi.usecase.intake.Intakes;
import villi.usecase.practice.AuditLog.Subject;

/// [Intakes] in the database.
public final class StoredIntakes implements Intakes {

    private final Database database;
    private final FormCodec codec;

    /// The definitions of the questionnaires that were asked in this run, each written and digested once.
    private final Map<Questionnaire, StoredForms.Definition> definitions =
            Collections.synchronizedMap(new IdentityHashMap<>());

    public StoredIntakes(Database database, FormCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    @Override
    public void start(Intake intake, Questionnaire asked, Trail trail) {
        if (!intake.form().equals(asked.ref())) throw new IllegalArgumentException("another questionnaire");
        var definition = definitions.computeIfAbsent(asked, q -> StoredForms.Definition.of(codec.write(q)));
        database.write(sql -> {
            StoredForms.keep(sql, asked.ref(), definition, trail.at());
            insert(sql, intake, definition.sha256());
            new IntakeChanges(sql, intake.id().value(), trail).start(intake.content());
            var subject = new Subject("intake", intake.id().value().toString());
            AuditChain.add(
                    sql,
                    trail,
                    subject,
                    "",
                    asked.ref() + " for " + intake.patient().value());
            return true;
        });
    }

    @Override
    public Optional<Intake> find(IntakeId id) {
        return database.read(
                sql -> IntakeRows.load(sql, INTAKE.ID.eq(id.value())).stream().findFirst());
    }

    @Override
    public List<Intake> of(PatientId patient) {
        return database.read(
                sql -> IntakeRows.load(sql, INTAKE.PATIENT_ID.in(Roots.load(sql).all(patient.value()))));
    }

    @Override
    public List<Intake> open() {
        return database.read(sql -> IntakeRows.load(sql, INTAKE.STATUS.eq(Intake.Status.IN_PROGRESS.name())));
    }

    @Override
    public void change(IntakeId id, List<Change> changes, Trail trail) {
        UUID intake = id.value();
        database.write(sql -> {
            if (!sql.fetchExists(INTAKE, INTAKE.ID.eq(intake))) throw new IllegalArgumentException("no such intake");
            new IntakeChanges(sql, intake, trail).apply(changes);
            return true;
        });
    }

    private static void insert(DSLContext sql, Intake intake, String sha256) {
        sql.insertInto(INTAKE)
                .set(INTAKE.ID, intake.id().value())
                .set(INTAKE.PATIENT_ID, intake.patient().value())
                .set(INTAKE.FORM_ID, intake.form().id())
                .set(INTAKE.FORM_VERSION, intake.form().version())
                .set(INTAKE.DEFINITION_SHA256, sha256)
                .set(INTAKE.STATUS, intake.status().name())
                .set(INTAKE.STARTED_AT, Stamp.of(intake.startedAt()))
                .set(INTAKE.COMPLETED_AT, intake.completedAt().map(Stamp::of).orElse(null))
                .execute();
    }
}
