package villi.usecase.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.files.CsvFiles;
import villi.usecase.practice.AuditLog;

/// The list leaves the practice only by the owner's hand, and the record knows.
final class WriteOutListTest {

    @TempDir
    Path folder;

    private final MemoryAudit audit = new MemoryAudit();

    @Test
    void the_owner_saves_everybody_and_the_record_tells_how_many() throws Exception {
        Path file = folder.resolve("patients.csv");

        assertThat(use().everybody(file, actor(Role.OWNER))).isEqualTo(1);

        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFNumber,Family name,Given name,Called,Birth date,Sex at birth,Put"
                        + " away,Household,Phone,Email,Address,Guardian 1,Guardian 1 relationship,Guardian 1"
                        + " phone,Guardian 1 gets handouts\r\n"
                        + "12,Keller,'=Mia,,2020-07-14,female,no,1 Keller,'+1 555,,\"1 Elm St,"
                        + " Springfield\",Anna,mother,,yes\r\n");
        assertThat(audit.latest(9)).singleElement().satisfies(e -> {
            assertThat(e.trail().action()).isEqualTo("patient.export");
            assertThat(e.subject()).isEqualTo(new AuditLog.Subject("practice", "1"));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FRONT_DESK", "PRACTITIONER"})
    void nobody_else_takes_the_list_out(Role role) {
        Path file = folder.resolve("patients.csv");
        assertThat(WriteOutList.may(actor(role))).isFalse();
        assertThatThrownBy(() -> use().everybody(file, actor(role))).isInstanceOf(IllegalStateException.class);
        assertThat(file).doesNotExist();
        assertThat(audit.latest(9)).isEmpty();
    }

    private WriteOutList use() {
        var practice = new MemoryRoster();
        var home = new HouseholdId(new UUID(2, 1));
        practice.save(
                new Patient(
                        new PatientId(new UUID(1, 1)),
                        12,
                        new PersonName("Keller", "=Mia", ""),
                        LocalDate.of(2020, 7, 14),
                        Sex.FEMALE,
                        home,
                        false),
                new Household(
                        home,
                        "Keller",
                        "+1 555",
                        "",
                        "1 Elm St, Springfield",
                        List.of(new Household.Guardian("Anna", "mother", "", true))));
        var clock = Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneOffset.UTC);
        return new WriteOutList(practice, practice.households(), audit, new CsvFiles(), clock);
    }

    private static Actor actor(Role role) {
        return new Actor(new UserId(new UUID(0, 1)), "Rosa Marin, ND", role);
    }
}
