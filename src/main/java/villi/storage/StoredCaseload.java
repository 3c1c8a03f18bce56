package villi.storage;

import static villi.storage.schema.Tables.CARE_PLAN;
import static villi.storage.schema.Tables.INTAKE;
import static villi.storage.schema.Tables.PATIENT;
import static villi.storage.schema.Tables.PLAN_WAY_BACK;

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
import villi.domain.intake.Intake;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.stage.DeskStep.Kind;
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
        Map<UUID, Answered> intakes = newestIntakes(sql, roots);
        Map<UUID, Head> plans = newestPlans(sql, roots);
        Map<PatientId, Desk> desks = DeskRows.load(sql, roots);
        Set<UUID> soon = stepping(sql, day);
        Set<UUID> wanted = new HashSet<>();
        for (Patient patient : patients) {
            UUID id = patient.id().value();
            Head plan = plans.get(id);
            Answered intake = intakes.get(id);
            boolean rests = plan != null
                    && intake != null
                    && rests(plan, intake.id(), day)
                    && !soon.contains(plan.id())
                    && done(plan, intake, desks.getOrDefault(patient.id(), Desk.NONE));
            if (!rests) wanted.add(id);
        }
        Map<UUID, UUID> asked = new HashMap<>();
        intakes.forEach((patient, intake) -> asked.put(patient, intake.id()));
        Map<PatientId, Intake> answered = by(Intake::patient, IntakeRows.load(sql, INTAKE.ID.in(kept(asked, wanted))));
        Map<UUID, UUID> planned = new HashMap<>();
        plans.forEach((patient, head) -> planned.put(patient, head.id()));
        Map<PatientId, CarePlan> decided =
                by(CarePlan::patient, PlanRows.load(sql, CARE_PLAN.ID.in(kept(planned, wanted))));
        return patients.stream()
                .filter(p -> wanted.contains(p.id().value()))
                .map(p -> new Standing(
                        p,
                        Optional.ofNullable(answered.get(p.id())),
                        Optional.ofNullable(decided.get(p.id())),
                        desks.getOrDefault(p.id(), Desk.NONE)))
                .filter(s -> s.moving() || s.due(day))
                .sorted(Comparator.comparing(Standing::touched).reversed())
                .toList();
    }

    /// The newest plan of a patient, without its lines.
    private record Head(UUID id, UUID intake, Optional<Instant> signed, LocalDate check, LocalDate review) {}

    /// True for a signed plan of the newest intake that is not to be looked at until that day.
    private static boolean rests(Head plan, UUID intake, LocalDate day) {
        return plan.signed().isPresent()
                && plan.intake().equals(intake)
                && plan.check().isAfter(day)
                && plan.review().isAfter(day);
    }

    /// True when the family has the sheets and no form was given out or came back since the intake was keyed.
    private static boolean done(Head plan, Answered intake, Desk desk) {
        boolean given = desk.steps().stream()
                .anyMatch(s ->
                        s.kind() == Kind.GIVEN && s.about().equals(plan.id().toString()));
        return given
                && desk.steps().stream()
                        .noneMatch(s -> (s.kind() == Kind.FORM_GIVEN || s.kind() == Kind.FORM_BACK)
                                && s.at().isAfter(intake.moved()));
    }

    /// Plans in which a step of a way back comes until that day.
    private static Set<UUID> stepping(DSLContext sql, LocalDate day) {
        return sql.selectDistinct(PLAN_WAY_BACK.PLAN_ID)
                .from(PLAN_WAY_BACK)
                .where(PLAN_WAY_BACK.STEP_DATE.le(day))
                .fetchSet(PLAN_WAY_BACK.PLAN_ID);
    }

    /// The newest intake of a patient, without its answers.
    ///
    /// @param moved when it was keyed to its end, or begun
    private record Answered(UUID id, Instant moved) {}

    /// By patient.
    private static Map<UUID, Answered> newestIntakes(DSLContext sql, Roots roots) {
        var newest = new HashMap<UUID, Answered>();
        sql.select(INTAKE.PATIENT_ID, INTAKE.ID, INTAKE.STARTED_AT, INTAKE.COMPLETED_AT)
                .from(INTAKE)
                .orderBy(INTAKE.STARTED_AT.desc(), INTAKE.ID)
                .forEach(row -> newest.putIfAbsent(
                        roots.of(row.value1()),
                        new Answered(
                                row.value2(),
                                Stamp.of(Optional.ofNullable(row.value4()).orElse(row.value3())))));
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
                        new Head(
                                row.value2(),
                                row.value3(),
                                Optional.ofNullable(row.value4()).map(Stamp::of),
                                row.value5(),
                                row.value6())));
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
}
