package villi.usecase.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.usecase.Trail;

/// Registers a patient, changes what is known about one, and puts one away.
public final class RegisterPatient {

    /// Most characters of a name part or a contact line.
    public static final int LONGEST = 200;

    private static final int OLDEST_YEARS = 120;

    private final Patients patients;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public RegisterPatient(Patients patients, Clock clock, Supplier<UUID> ids) {
        this.patients = patients;
        this.clock = clock;
        this.ids = ids;
    }

    /// What was typed about a patient.
    ///
    /// @param birthDate empty when it could not be read or was left out
    /// @param home an existing household, or empty for a new one
    public record Form(
            String family,
            String given,
            String preferred,
            Optional<LocalDate> birthDate,
            Sex sex,
            Optional<HouseholdId> home,
            Contact contact) {}

    /// How the household is reached. Empty text where nothing was told.
    public record Contact(String phone, String email, String address, List<Household.Guardian> guardians) {
        public static final Contact NONE = new Contact("", "", "", List.of());

        public Contact {
            guardians = List.copyOf(guardians);
        }
    }

    /// How registering ended.
    public sealed interface Outcome {

        record Done(Patient patient) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// What is wrong with a form.
    public enum Problem {
        NAME_MISSING,
        NAME_TOO_LONG,
        BIRTH_DATE_MISSING,
        BIRTH_DATE_IN_FUTURE,
        BIRTH_DATE_TOO_EARLY,
        UNKNOWN_PATIENT
    }

    /// Everything that is wrong, in the order of the form.
    public List<Problem> check(Form form) {
        var problems = new ArrayList<Problem>();
        if (form.family().isBlank() && form.given().isBlank()) problems.add(Problem.NAME_MISSING);
        if (tooLong(form.family()) || tooLong(form.given()) || tooLong(form.preferred())) {
            problems.add(Problem.NAME_TOO_LONG);
        }
        LocalDate today = LocalDate.now(clock);
        if (form.birthDate().isEmpty()) problems.add(Problem.BIRTH_DATE_MISSING);
        form.birthDate().filter(d -> d.isAfter(today)).ifPresent(_ -> problems.add(Problem.BIRTH_DATE_IN_FUTURE));
        form.birthDate()
                .filter(d -> d.isBefore(today.minusYears(OLDEST_YEARS)))
                .ifPresent(_ -> problems.add(Problem.BIRTH_DATE_TOO_EARLY));
        return List.copyOf(problems);
    }

    /// Registers somebody new.
    public Outcome register(Form form, Actor by) {
        List<Problem> problems = check(form);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        return save(form, new Known(new PatientId(ids.get()), patients.nextNumber(), false), by, "patient.register");
    }

    /// Changes what is known about a patient; number and id stay, and one who was put away stays away.
    public Outcome change(PatientId id, Form form, Actor by) {
        List<Problem> problems = check(form);
        if (!problems.isEmpty()) return new Outcome.Refused(problems);
        return patients.find(id)
                .map(before -> save(form, new Known(id, before.number(), before.archived()), by, "patient.change"))
                .orElseGet(() -> new Outcome.Refused(List.of(Problem.UNKNOWN_PATIENT)));
    }

    /// Puts a patient away, or takes one back; nothing is deleted.
    public void archive(PatientId id, boolean away, Actor by) {
        patients.find(id)
                .ifPresent(p -> patients.save(
                        new Patient(p.id(), p.number(), p.name(), p.birthDate(), p.sexAtBirth(), p.household(), away),
                        patients.household(p.household()),
                        new Trail(by, clock.instant(), away ? "patient.archive" : "patient.take-back")));
    }

    /// What no form changes.
    private record Known(PatientId id, int number, boolean archived) {}

    private Outcome save(Form form, Known known, Actor by, String action) {
        HouseholdId home = form.home().orElseGet(() -> new HouseholdId(ids.get()));
        String name = form.family().isBlank() ? form.given() : form.family();
        var patient = new Patient(
                known.id(),
                known.number(),
                new PersonName(
                        form.family().strip(),
                        form.given().strip(),
                        form.preferred().strip()),
                form.birthDate().orElseThrow(),
                form.sex(),
                home,
                known.archived());
        Contact contact = form.contact();
        String called = form.home().map(h -> patients.household(h).name()).orElseGet(name::strip);
        var household = new Household(
                home,
                called,
                contact.phone().strip(),
                contact.email().strip(),
                contact.address().strip(),
                contact.guardians());
        patients.save(patient, household, new Trail(by, clock.instant(), action));
        return new Outcome.Done(patient);
    }

    private static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }
}
