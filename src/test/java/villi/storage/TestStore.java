package villi.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.Trail;
import villi.usecase.intake.FormCodec;
import villi.usecase.practice.Store;
import villi.usecase.practice.StoreKeys;

/// Invented people and an open store for tests.
final class TestStore {

    static final StoreKeys KEYS = new StoreKeys("0a".repeat(32), "0b".repeat(32), "0c".repeat(32));
    static final StoreKeys OTHER_KEYS = new StoreKeys("1a".repeat(32), "0b".repeat(32), "0c".repeat(32));
    static final Instant NOW = Instant.parse("2026-11-24T10:42:07.123456Z");
    static final Actor ROSA = new Actor(new UserId(id(1)), "Rosa Marin, ND", Role.PRACTITIONER);
    static final Actor DESK = new Actor(new UserId(id(2)), "Desk", Role.FRONT_DESK);
    static final Trail TRAIL = new Trail(ROSA, NOW, "test.write");
    static final Household KELLER = new Household(
            new HouseholdId(id(10)),
            "Keller",
            "+1 555 0100",
            "keller@example.org",
            "1 Elm Street",
            List.of(
                    new Household.Guardian("Jana Keller", "mother", "+1 555 0101", true),
                    new Household.Guardian("Tom Keller", "father", "", false)));
    static final Patient MIA = new Patient(
            new PatientId(id(20)),
            1,
            new PersonName("Keller", "Mia", ""),
            LocalDate.of(2020, 2, 29),
            Sex.FEMALE,
            KELLER.id(),
            false);
    static final Questionnaire FORM = new Questionnaire(
            new QuestionnaireRef("intake-child", "1"),
            "About your child",
            Questionnaire.Audience.PARENT,
            List.of(AgeBand.CHI),
            List.of());
    static final FormCodec CODEC = new FormCodec() {
        @Override
        public String write(Questionnaire questionnaire) {
            return questionnaire.ref() + "\n" + questionnaire.title();
        }

        @Override
        public Questionnaire read(String text) {
            String[] parts = text.split("[|\n]", 3);
            return new Questionnaire(
                    new QuestionnaireRef(parts[0], parts[1]), parts[2], FORM.audience(), FORM.bands(), List.of());
        }
    };

    private TestStore() {}

    static UUID id(long number) {
        return new UUID(0, number);
    }

    /// An open, empty store; the migrated file is made once and copied.
    static Database create(Path folder) throws IOException {
        Files.write(new Address(folder).file(), Template.EMPTY);
        return reopen(folder);
    }

    /// The bytes of an empty store.
    private static final class Template {

        static final byte[] EMPTY = make();

        private static byte[] make() {
            try {
                Path folder = Files.createTempDirectory("villi-empty");
                var database = new Database(folder);
                database.create(KEYS);
                database.close();
                return Files.readAllBytes(new Address(folder).file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Database reopen(Path folder) {
        var database = new Database(folder);
        if (!(database.open(KEYS) instanceof Store.Opening.Opened)) {
            throw new AssertionError("did not open");
        }
        return database;
    }

    static Intake intake(long number) {
        return new Intake(
                new IntakeId(id(number)),
                MIA.id(),
                FORM.ref(),
                Intake.Status.IN_PROGRESS,
                NOW,
                Optional.empty(),
                Intake.Content.EMPTY);
    }

    /// A store with Mia and an empty intake of the given number.
    static StoredIntakes started(Database database, long number) {
        new StoredPatients(database).save(MIA, KELLER, TRAIL);
        var intakes = new StoredIntakes(database, CODEC);
        intakes.start(intake(number), FORM, TRAIL);
        return intakes;
    }
}
