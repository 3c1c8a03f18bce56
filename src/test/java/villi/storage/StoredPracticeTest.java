package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.storage.TestStore.TRAIL;
import static villi.storage.TestStore.id;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.practice.Member;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.practice.AuditLog.Subject;

/// What is kept of the practice and its people, on a real database.
final class StoredPracticeTest {

    private static final Practice ELM = new Practice(
            "Elm Street",
            "1 Elm Street\n04109 Springfield",
            "555 0100",
            "",
            "en-US",
            Practice.Units.METRIC,
            Optional.of(new Practice.Logo("data:image/png;base64," + "iVBORw0K".repeat(20_000))));
    private static final Member ROSA = new Member(new UserId(id(1)), "Rosa Marin, ND", Role.OWNER, true);
    private static final Member JO = new Member(new UserId(id(2)), "Jo Brandt", Role.FRONT_DESK, false);

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void the_practice_is_there_after_a_restart_with_its_logo() {
        new StoredPractice(database).write(ELM, TRAIL);
        restart();
        assertThat(new StoredPractice(database).read()).isEqualTo(ELM);
    }

    @Test
    void writing_the_practice_again_replaces_it_and_tells_the_name_before() {
        new StoredPractice(database).write(ELM, TRAIL);
        var oak = new Practice("Oak Street", "", "", "", "en-US", Practice.Units.US, Optional.empty());
        new StoredPractice(database).write(oak, TRAIL);
        assertThat(new StoredPractice(database).read()).isEqualTo(oak);
        assertThat(new StoredAudit(database).latest(1))
                .containsExactly(new Entry(2, TRAIL, new Subject("practice", ""), "Elm Street", "Oak Street"));
    }

    @Test
    void people_are_listed_by_name_and_those_who_left_stay() {
        var people = new StoredPeople(database);
        people.save(ROSA, TRAIL);
        people.save(JO, TRAIL);
        restart();
        assertThat(new StoredPeople(database).all()).containsExactly(JO, ROSA);
        assertThat(new StoredPeople(database).find(JO.id())).contains(JO);
        assertThat(new StoredPeople(database).find(new UserId(id(9)))).isEmpty();
        assertThat(new StoredAudit(database).latest(1).getFirst().after()).isEqualTo("Jo Brandt, FRONT_DESK, inactive");
    }

    private void restart() {
        database.close();
        database = TestStore.reopen(folder);
    }
}
