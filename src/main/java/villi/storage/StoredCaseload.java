package villi.storage;

import static villi.storage.schema.Tables.CARE_PLAN;
import static villi.storage.schema.Tables.INTAKE;
import static villi.storage.schema.Tables.PATIENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import villi.domain.intake.Intake;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.usecase.patient.Caseload;

/// [Caseload] in the database: a dozen statements, however many patients there are. Answers and plan lines are read
/// only for the cases that are returned.
public final class StoredCaseload implements Caseload {

    private final Database database;

    public StoredCaseload(Database database) {
        this.database = database;
    }

    @Override
    public List<Standing> until(LocalDate day) {
        return database.read(sql -> until(sql, day));
    }

    private static List<Standing> until(DSLContext sql, LocalDate day) {
        Roots roots = Roots.load(sql);
        List<Patient> patients =
                sql.selectFrom(PATIENT).where(PATIENT.ARCHIVED.isFalse()).fetch(StoredPatients::patient).stream()
                        .filter(p -> !roots.other(p.id().value()))
                        .toList();
        Map<UUID, UUID> intakes = newestIntakes(sql, roots);
        Map<UUID, Head> plans = newestPlans(sql, roots);
        Set<UUID> wanted = new HashSet<>();
        for (Patient patient : patients) {
            UUID id = patient.id().value();
            if (!rests(plans.get(id), intakes.get(id), day)) wanted.add(id);
        }
        Map<PatientId, Intake> answered =
                by(Intake::patient, IntakeRows.load(sql, INTAKE.ID.in(kept(intakes, wanted))));
        Map<UUID, UUID> planned = new HashMap<>();
        plans.forEach((patient, head) -> planned.put(patient, head.id()));
        Map<PatientId, CarePlan> decided =
                by(CarePlan::patient, PlanRows.load(sql, CARE_PLAN.ID.in(kept(planned, wanted))));
        return patients.stream()
                .filter(p -> wanted.contains(p.id().value()))
                .map(p -> new Standing(
                        p, Optional.ofNullable(answered.get(p.id())), Optional.ofNullable(decided.get(p.id()))))
                .filter(s -> s.moving() || s.due(day))
                .sorted(Comparator.comparing(StoredCaseload::touched).reversed())
                .toList();
    }

    /// The newest plan of a patient, without its lines.
    private record Head(UUID id, UUID intake, boolean signed, LocalDate check, LocalDate review) {}

    /// True for a signed plan of the newest intake that is not to be looked at until that day.
    private static boolean rests(@Nullable Head plan, @Nullable UUID intake, LocalDate day) {
        return plan != null
                && plan.signed()
                && plan.intake().equals(intake)
                && plan.check().isAfter(day)
                && plan.review().isAfter(day);
    }

    /// By patient.
    private static Map<UUID, UUID> newestIntakes(DSLContext sql, Roots roots) {
        var newest = new HashMap<UUID, UUID>();
        sql.select(INTAKE.PATIENT_ID, INTAKE.ID)
                .from(INTAKE)
                .orderBy(INTAKE.STARTED_AT.desc(), INTAKE.ID)
                .forEach(row -> newest.putIfAbsent(roots.of(row.value1()), row.value2()));
        return newest;
    }

    /// By patient.
    private static Map<UUID, Head> newestPlans(DSLContext sql, Roots roots) {
        var newest = new HashMap<UUID, Head>();
        sql.select(
                        CARE_PLAN.PATIENT_ID,
                        CARE_PLAN.ID,
                        CARE_PLAN.INTAKE_ID,
                        CARE_PLAN.SIGNED_AT,
                        CARE_PLAN.CHECK_DATE,
                        CARE_PLAN.REVIEW_DATE)
                .from(CARE_PLAN)
                .orderBy(CARE_PLAN.VERSION.desc(), CARE_PLAN.ID)
                .forEach(row -> newest.putIfAbsent(
                        roots.of(row.value1()),
                        new Head(row.value2(), row.value3(), row.value4() != null, row.value5(), row.value6())));
        return newest;
    }

    private static List<UUID> kept(Map<UUID, UUID> newest, Set<UUID> patients) {
        return newest.entrySet().stream()
                .filter(e -> patients.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <T> Map<PatientId, T> by(Function<T, PatientId> patient, List<T> all) {
        return all.stream().collect(Collectors.toMap(patient, Function.identity()));
    }

    private static Instant touched(Standing standing) {
        return standing.intake().map(i -> i.completedAt().orElse(i.startedAt())).orElse(Instant.EPOCH);
    }
}
