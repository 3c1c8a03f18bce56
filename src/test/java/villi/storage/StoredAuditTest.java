package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.KEYS;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.NOW;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.practice.AuditLog.Subject;
import villi.usecase.practice.AuditLog.Verdict;

final class StoredAuditTest {

    @TempDir
    Path folder;

    private Database database;
    private StoredAudit audit;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        audit = new StoredAudit(database);
        for (int i = 1; i <= 5; i++) audit.add(new Trail(ROSA, NOW, "chart.view"), new Subject("patient", "p" + i));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void an_untouched_chain_is_whole() {
        Verdict verdict = audit.verify();
        assertThat(verdict.entries()).isEqualTo(5);
        assertThat(verdict.firstBroken()).isEmpty();
        assertThat(verdict.head()).hasSize(64);
    }

    @Test
    void a_write_leaves_a_row_with_who_when_and_what() {
        new StoredPatients(database).save(MIA, KELLER, TRAIL);
        Entry entry = audit.latest(1).getFirst();
        assertThat(entry.number()).isEqualTo(6);
        assertThat(entry.trail()).isEqualTo(TRAIL);
        assertThat(entry.subject())
                .isEqualTo(new Subject("patient", MIA.id().value().toString()));
        assertThat(entry.before()).isEmpty();
        assertThat(database.<Optional<Patient>>read(sql -> FamilyText.readPatient(sql, entry.after())))
                .contains(MIA);
        assertThat(database.<Optional<Household>>read(sql -> FamilyText.readHousehold(sql, entry.after())))
                .contains(KELLER);
        assertThat(audit.about(new Subject("patient", "p3")))
                .extracting(Entry::number)
                .containsExactly(3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set actor_name = ? where seq = 3",
                "update audit set action_code = ? where seq = 3",
                "update audit set after_value = ? where seq = 3",
                "update audit set subject_id = ? where seq = 3",
                "delete from audit where seq = 3 and actor_name <> ?"
            })
    void an_edited_or_deleted_row_is_found(String tampering) throws SQLException {
        asOwner(tampering, "somebody else");
        assertThat(audit.verify().firstBroken()).isEqualTo(Optional.of(3L));
    }

    @Test
    void exchanged_rows_are_found() throws SQLException {
        for (String step : List.of(
                "update audit set seq = 99 where seq = 2 and actor_name <> ?",
                "update audit set seq = 2 where seq = 4 and actor_name <> ?",
                "update audit set seq = 4 where seq = 99 and actor_name <> ?")) {
            asOwner(step, "");
        }
        assertThat(audit.verify().firstBroken()).contains(2L);
    }

    @Test
    void a_moved_moment_is_found() throws SQLException {
        asOwner("update audit set happened_at = happened_at + interval '1' second where seq = 5", null);
        assertThat(audit.verify().firstBroken()).contains(5L);
    }

    private void asOwner(String statement, @Nullable String value) throws SQLException {
        try (Connection owner = new Address(folder).owner(KEYS.file(), KEYS.owner())) {
            Schema.run(owner, "set allow_literals all");
            try (var prepared = owner.prepareStatement(statement)) {
                if (value != null) prepared.setString(1, value);
                prepared.executeUpdate();
            }
        }
    }
}
