package villi.ui.chart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.intake.Completeness;
import villi.domain.intake.Continuation;
import villi.domain.intake.Intake;
import villi.domain.intake.Progress;
import villi.domain.intake.ReactionsTold;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.practice.Actor;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.scan.Scan;
import villi.ui.kit.Background;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Patients;
import villi.usecase.plan.CarePlans;
import villi.usecase.practice.AuditLog;
import villi.usecase.scan.Scans;
import villi.usecase.undo.UndoActs;
import villi.usecase.unite.Unions;

/// What is known about one patient, for the chart.
final class ChartModel {

    private static final int LATELY = 30;

    /// What is done so often that it would hide the rest.
    private static final Set<String> TOO_MANY =
            Set.of("intake.answer", "intake.second-answer", "scan.view", "scan.turn");

    private final Ports ports;
    private final PatientId patient;
    private final Background.Scope work;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Case>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where the chart reads.
    record Ports(
            Patients patients,
            Intakes intakes,
            Forms forms,
            CarePlans plans,
            Scans scans,
            AuditLog audit,
            Unions unions,
            UndoActs undo) {}

    /// One case at a glance.
    ///
    /// @param family the others of the household
    /// @param intakes newest first
    /// @param reactions where the food reactions were last told, newest first
    /// @param progress of the newest intake
    /// @param plans newest first
    /// @param scans how many photos and scans there are, without those that are archived
    /// @param undoable numbers of the entries that can be taken back
    record Case(
            Patient patient,
            Household household,
            List<Patient> family,
            List<Intake> intakes,
            List<Continuation.Whole> reactions,
            Optional<Progress> progress,
            List<CarePlan> plans,
            int scans,
            List<AuditLog.Entry> history,
            Set<Long> undoable) {
        Case {
            family = List.copyOf(family);
            intakes = List.copyOf(intakes);
            reactions = List.copyOf(reactions);
            plans = List.copyOf(plans);
            history = List.copyOf(history);
            undoable = Set.copyOf(undoable);
        }

        Optional<Intake> intake() {
            return intakes.stream().findFirst();
        }

        Optional<CarePlan> plan() {
            return plans.stream().findFirst();
        }
    }

    ChartModel(Ports ports, PatientId patient, Background.Scope work, Clock clock) {
        this.ports = ports;
        this.patient = patient;
        this.work = work;
        this.clock = clock;
    }

    void load() {
        work.run(busy, this::read, shown::set);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Case>> shown() {
        return shown.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Optional<Case> read() {
        return ports.patients().find(patient).map(this::read);
    }

    private Case read(Patient found) {
        List<Intake> intakes = ports.intakes().of(found.id());
        Optional<Questionnaire> form =
                intakes.stream().findFirst().flatMap(i -> ports.forms().of(i));
        Optional<Progress> progress =
                form.flatMap(f -> intakes.stream().findFirst().map(i -> new Completeness(f, i.content()).total()));
        List<Patient> family = ports.patients().all().stream()
                .filter(p -> p.household().equals(found.household()) && !p.id().equals(found.id()) && !p.archived())
                .toList();
        List<CarePlan> plans = ports.plans().of(found.id());
        List<Scan> scans = ports.scans().of(found.id());
        List<AuditLog.Entry> history = history(found, intakes, plans, scans);
        return new Case(
                found,
                ports.patients().household(found.household()),
                family,
                intakes,
                ReactionsTold.of(intakes, ports.forms()::of),
                progress,
                plans,
                (int) scans.stream().filter(s -> !s.archived()).count(),
                history,
                undoable(history));
    }

    /// Takes back what an entry tells, then reads anew.
    ///
    /// @param then told whether that was still possible
    void undo(long number, Actor by, Consumer<Boolean> then) {
        Optional<AuditLog.Entry> entry = shown.get().stream()
                .flatMap(c -> c.history().stream())
                .filter(e -> e.number() == number)
                .findFirst();
        entry.ifPresent(e -> work.run(busy, () -> ports.undo().undo(e, by), done -> {
            then.accept(done);
            load();
        }));
    }

    /// Of what was done to the patient or the family; that somebody was registered only until care begins.
    private Set<Long> undoable(List<AuditLog.Entry> history) {
        Set<String> care = Set.of("intake", "plan");
        boolean begun = history.stream()
                .map(e -> e.subject().kind())
                .anyMatch(kind -> care.contains(kind) || kind.equals("scan"));
        List<AuditLog.Entry> families = history.stream()
                .filter(e -> !care.contains(e.subject().kind()))
                .filter(e -> !begun || !e.trail().action().equals("patient.register"))
                .limit(LATELY)
                .toList();
        return ports.undo().undoable(families).stream()
                .map(AuditLog.Entry::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<AuditLog.Entry> history(Patient found, List<Intake> intakes, List<CarePlan> plans, List<Scan> scans) {
        var subjects = new ArrayList<AuditLog.Subject>();
        subjects.add(new AuditLog.Subject("patient", found.id().value().toString()));
        ports.unions()
                .into(found.id())
                .forEach(u -> subjects.add(
                        new AuditLog.Subject("patient", u.other().id().value().toString())));
        subjects.add(new AuditLog.Subject("household", found.household().value().toString()));
        intakes.forEach(
                i -> subjects.add(new AuditLog.Subject("intake", i.id().value().toString())));
        plans.forEach(
                p -> subjects.add(new AuditLog.Subject("plan", p.id().value().toString())));
        scans.forEach(
                s -> subjects.add(new AuditLog.Subject("scan", s.id().value().toString())));
        return subjects.stream()
                .flatMap(s -> ports.audit().about(s).stream())
                .filter(e -> !TOO_MANY.contains(e.trail().action()))
                .sorted(Comparator.comparingLong(AuditLog.Entry::number).reversed())
                .toList();
    }
}
