package villi.storage;

import static villi.storage.schema.Tables.INTAKE;
import static villi.storage.schema.Tables.QUESTIONNAIRE_DEFINITION;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import villi.domain.intake.IntakeId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.intake.AskedForms;
import villi.usecase.intake.FormCodec;

/// [AskedForms] in the database.
public final class StoredForms implements AskedForms {

    private final Database database;
    private final FormCodec codec;

    public StoredForms(Database database, FormCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    @Override
    public Optional<Questionnaire> of(IntakeId intake) {
        return database.read(sql -> sql.select(QUESTIONNAIRE_DEFINITION.DEFINITION)
                        .from(QUESTIONNAIRE_DEFINITION)
                        .join(INTAKE)
                        .on(INTAKE.DEFINITION_SHA256.eq(QUESTIONNAIRE_DEFINITION.SHA256))
                        .where(INTAKE.ID.eq(intake.value()))
                        .fetchOptional(QUESTIONNAIRE_DEFINITION.DEFINITION))
                .map(codec::read);
    }

    @Override
    public Optional<Questionnaire> find(QuestionnaireRef ref) {
        return database.read(sql -> sql.select(QUESTIONNAIRE_DEFINITION.DEFINITION)
                        .from(QUESTIONNAIRE_DEFINITION)
                        .where(QUESTIONNAIRE_DEFINITION.FORM_ID.eq(ref.id()))
                        .and(QUESTIONNAIRE_DEFINITION.FORM_VERSION.eq(ref.version()))
                        .orderBy(QUESTIONNAIRE_DEFINITION.KEPT_AT.desc())
                        .limit(1)
                        .fetchOptional(QUESTIONNAIRE_DEFINITION.DEFINITION))
                .map(codec::read);
    }

    /// A questionnaire as it is kept, and its digest.
    record Definition(String text, String sha256) {

        static Definition of(String text) {
            return new Definition(text, Digest.of(text));
        }
    }

    /// Keeps a definition once for each text.
    static void keep(DSLContext sql, QuestionnaireRef ref, Definition definition, Instant at) {
        if (!sql.fetchExists(QUESTIONNAIRE_DEFINITION, QUESTIONNAIRE_DEFINITION.SHA256.eq(definition.sha256()))) {
            sql.insertInto(QUESTIONNAIRE_DEFINITION)
                    .set(QUESTIONNAIRE_DEFINITION.SHA256, definition.sha256())
                    .set(QUESTIONNAIRE_DEFINITION.FORM_ID, ref.id())
                    .set(QUESTIONNAIRE_DEFINITION.FORM_VERSION, ref.version())
                    .set(QUESTIONNAIRE_DEFINITION.KEPT_AT, Stamp.of(at))
                    .set(QUESTIONNAIRE_DEFINITION.DEFINITION, definition.text())
                    .execute();
        }
    }
}
