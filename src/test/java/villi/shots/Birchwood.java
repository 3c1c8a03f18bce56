package villi.shots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.SecondHome;
import villi.domain.patient.Sex;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.Trail;
import villi.usecase.find.MemoryRoll;
import villi.usecase.find.Roster;
import villi.usecase.intake.Forms;
import villi.usecase.intake.MemoryIntakes;
import villi.usecase.patient.Households;
import villi.usecase.patient.Patients;
import villi.usecase.patient.SecondHomes;
import villi.usecase.plan.MemoryPlans;

/// An invented practice in memory, for pictures and screen tests.
public final class Birchwood implements Patients {

    public static final Actor ROSA = new Actor(new UserId(new UUID(0, 1)), "Rosa Marin, ND", Role.OWNER);
    public static final QuestionnaireRef FORM = new QuestionnaireRef("intake-child", "2");

    private final List<Patient> people = new ArrayList<>();
    private final List<Household> homes = new ArrayList<>();
    private final Map<PatientId, List<SecondHome>> others = new HashMap<>();
    private final MemoryIntakes intakes = new MemoryIntakes();
    private final MemoryPlans plans = new MemoryPlans();

    /// A practice with nobody in it.
    public static Birchwood empty() {
        return new Birchwood();
    }

    /// A day with every kind of case.
    public static Birchwood busy() {
        Birchwood practice = new Birchwood();
        practice.add(1, "Keller", "Mia", "Mimi", LocalDate.of(2020, 7, 14), 1);
        practice.add(2, "Keller", "Tom", "", LocalDate.of(2023, 6, 20), 1);
        practice.add(3, "Okafor", "Ada", "", LocalDate.of(2017, 5, 2), 2);
        practice.add(4, "Lindt", "Noa", "", LocalDate.of(2022, 9, 1), 3);
        practice.add(5, "Sommer", "Ben", "", LocalDate.of(2025, 9, 30), 4);
        practice.add(6, "Weber", "Jonas", "", LocalDate.of(1985, 2, 3), 5);
        practice.add(
                7,
                "von und zu Hohenstein-Weissenfels-Oberbergheim",
                "Maximiliane Alexandra Josephine",
                "",
                LocalDate.of(2024, 2, 29),
                6);
        practice.intake(1, Intake.Status.IN_PROGRESS);
        practice.intake(3, Intake.Status.COMPLETED);
        practice.intake(4, Intake.Status.COMPLETED);
        practice.intake(5, Intake.Status.COMPLETED);
        practice.intake(6, Intake.Status.COMPLETED);
        practice.plan(4, false, LocalDate.of(2026, 9, 24));
        practice.plan(5, true, LocalDate.of(2026, 9, 13));
        practice.plan(6, true, LocalDate.of(2026, 9, 8));
        return practice;
    }

    public static PatientId patient(int number) {
        return new PatientId(new UUID(1, number));
    }

    public static HouseholdId home(int number) {
        return new HouseholdId(new UUID(2, number));
    }

    /// Adds somebody.
    public Birchwood add(int number, String family, String given, String preferred, LocalDate born, int home) {
        people.add(new Patient(
                patient(number),
                2040 + number,
                new PersonName(family, given, preferred),
                born,
                number % 2 == 1 ? Sex.FEMALE : Sex.MALE,
                home(home),
                false));
        if (homes.stream().noneMatch(h -> h.id().equals(home(home)))) {
            homes.add(new Household(
                    home(home),
                    family,
                    "555 010" + home,
                    "",
                    "12 Birch Lane, Springfield",
                    List.of(new Household.Guardian("Anna " + family, "mother", "555 010" + home, true))));
        }
        return this;
    }

    private void intake(int number, Intake.Status status) {
        Instant start = Instant.parse("2026-09-0" + number + "T08:00:00Z");
        intakes.start(new Intake(
                new IntakeId(new UUID(3, number)),
                patient(number),
                FORM,
                status,
                start,
                status == Intake.Status.COMPLETED ? Optional.of(start.plusSeconds(900)) : Optional.empty(),
                Intake.Content.EMPTY));
    }

    private void plan(int number, boolean signed, LocalDate check) {
        PlanLine line = new PlanLine(
                "eliminate:milk",
                PlanLine.Kind.ELIMINATE,
                "milk",
                new PlanLine.Wording("Cow's milk in every form", "21 days, then back", "No cow's milk"),
                signed ? new Decision.Accepted() : new Decision.Open(),
                new PlanLine.Why("R-050", "the softener helped only in part", new java.util.TreeSet<>()),
                Optional.of(new PlanLine.Span(check.minusDays(20), check)),
                List.of(),
                List.of());
        plans.keep(new CarePlan(
                new PlanId(new UUID(4, number)),
                patient(number),
                new IntakeId(new UUID(3, number)),
                1,
                "2026.1",
                "Soft poop with no pain, most days",
                new CarePlan.Dates(check.minusDays(21), check, check.plusDays(1)),
                List.of(line),
                List.of(),
                signed
                        ? Optional.of(new CarePlan.Signature(ROSA, Instant.parse("2026-09-02T10:00:00Z")))
                        : Optional.empty()));
    }

    @Override
    public List<Patient> all() {
        return List.copyOf(people);
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    @Override
    public void save(Patient patient, Household household, Trail trail) {
        people.removeIf(p -> p.id().equals(patient.id()));
        people.add(patient);
        homes.removeIf(h -> h.id().equals(household.id()));
        homes.add(household);
    }

    @Override
    public Household household(HouseholdId id) {
        return homes.stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public int nextNumber() {
        return people.stream().mapToInt(Patient::number).max().orElse(0) + 1;
    }

    public Households households() {
        return new Households() {
            @Override
            public List<Household> all() {
                return List.copyOf(homes);
            }

            @Override
            public void save(Household household, Trail trail) {
                homes.removeIf(h -> h.id().equals(household.id()));
                homes.add(household);
            }
        };
    }

    public SecondHomes homes() {
        return new SecondHomes() {
            @Override
            public List<SecondHome> of(PatientId patient) {
                return others.getOrDefault(patient, List.of());
            }

            @Override
            public void save(PatientId patient, List<SecondHome> all, Trail trail) {
                others.put(patient, List.copyOf(all));
            }
        };
    }

    /// The index of everybody, as of now.
    public Roster roster() {
        Roster roster = new Roster(new MemoryRoll(this), Runnable::run, t -> {
            throw new AssertionError(t);
        });
        roster.load();
        return roster;
    }

    public Forms forms() {
        return new Forms() {
            @Override
            public List<Questionnaire> offered() {
                return List.of();
            }

            @Override
            public Optional<Questionnaire> find(QuestionnaireRef ref) {
                return Optional.empty();
            }
        };
    }

    void copy(Birchwood other) {
        people.addAll(other.people);
        homes.addAll(other.homes);
        intakes.copy(other.intakes);
        plans.copy(other.plans);
    }

    public MemoryIntakes intakes() {
        return intakes;
    }

    public MemoryPlans plans() {
        return plans;
    }
}
