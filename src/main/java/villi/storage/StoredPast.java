package villi.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.SecondHome;
import villi.domain.scan.ScanId;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.undo.Past;

/// [Past] in the database: the record of changes keeps the rows that it replaced. Before somebody was registered there
/// was nothing; as nothing is deleted, going back there means to put the record away. Entries of older programs keep
/// words only, and are not undone. Of a scan only that it was added, archived or taken back is undone.
public final class StoredPast implements Past {

    private final Database database;

    public StoredPast(Database database) {
        this.database = database;
    }

    @Override
    public Optional<State> before(Entry entry) {
        if (entry.subject().kind().equals("scan")) return scan(entry);
        boolean registered = entry.before().isEmpty() && entry.subject().kind().equals("patient");
        if (!registered && !entry.before().startsWith("#")) return Optional.empty();
        if (!entry.after().startsWith("#")) return Optional.empty();
        UUID id = UUID.fromString(entry.subject().id());
        return database.read(sql -> {
            boolean homes = FamilyText.isHomes(entry.after());
            boolean patient = entry.subject().kind().equals("patient");
            String now = homes
                    ? FamilyText.homes(sql, id)
                    : patient ? FamilyText.patient(sql, id) : FamilyText.household(sql, id);
            if (!now.equals(entry.after())) return Optional.empty();
            if (homes) return Optional.of(homes(sql, id, entry.before()));
            if (registered) return patient(sql, entry.after()).map(StoredPast::away);
            return patient ? patient(sql, entry.before()).map(State.class::cast) : household(sql, entry.before());
        });
    }

    private Optional<State> scan(Entry entry) {
        boolean moved =
                entry.after().equals(StoredScans.LISTED) || entry.after().equals(StoredScans.ARCHIVED);
        if (!moved) return Optional.empty();
        boolean away = entry.after().equals(StoredScans.ARCHIVED);
        ScanId id = new ScanId(UUID.fromString(entry.subject().id()));
        return database.read(sql -> StoredScans.find(sql, id))
                .filter(s -> s.archived() == away)
                .map(s -> new State.OfScan(s.archived(!away)));
    }

    private static State homes(DSLContext sql, UUID patient, String text) {
        List<SecondHome> homes = FamilyText.readHomes(sql, text).stream()
                .map(row -> new SecondHome(new HouseholdId(row.getHouseholdId()), row.getNote()))
                .toList();
        return new State.OfHomes(new PatientId(patient), homes);
    }

    private static Optional<State.OfPatient> patient(DSLContext sql, String text) {
        return FamilyText.readPatient(sql, text)
                .flatMap(p -> FamilyText.readHousehold(sql, text).map(h -> new State.OfPatient(p, h)));
    }

    private static State away(State.OfPatient state) {
        Patient p = state.patient();
        return new State.OfPatient(
                new Patient(p.id(), p.number(), p.name(), p.birthDate(), p.sexAtBirth(), p.household(), true),
                state.household());
    }

    private static Optional<State> household(DSLContext sql, String text) {
        return FamilyText.readHousehold(sql, text).map(State.OfHousehold::new);
    }
}
