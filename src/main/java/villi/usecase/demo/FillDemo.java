package villi.usecase.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.intake.Answers;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.domain.practice.Actor;
import villi.usecase.Trail;
import villi.usecase.handout.Sheets;
import villi.usecase.intake.ConfirmAnswers;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;
import villi.usecase.patient.Patients;
import villi.usecase.plan.AmendPlan;
import villi.usecase.plan.Assess;
import villi.usecase.plan.CarePlans;
import villi.usecase.plan.DecideLine;
import villi.usecase.plan.Decided;
import villi.usecase.plan.DraftPlan;
import villi.usecase.plan.Rulings;
import villi.usecase.plan.SignPlan;

/// Fills an empty store with the demo practice, through the same use cases that people use.
public final class FillDemo {

    private final Stores stores;
    private final Rulings rulings;
    private final Sheets sheets;
    private final Clock clock;
    private final Supplier<UUID> ids;

    /// Where the demo is written.
    public record Stores(Patients patients, Forms forms, Intakes intakes, CarePlans plans) {}

    public FillDemo(Stores stores, Rulings rulings, Sheets sheets, Clock clock, Supplier<UUID> ids) {
        this.stores = stores;
        this.rulings = rulings;
        this.sheets = sheets;
        this.clock = clock;
        this.ids = ids;
    }

    /// Registers everybody, in order.
    ///
    /// @param owner a practitioner in whose name everything is done
    /// @return what makes the papers of each person; in any order, also at the same time
    public List<Runnable> register(DemoPractice demo, Actor owner) {
        var papers = new ArrayList<Runnable>();
        for (DemoPractice.Family family : demo.families()) {
            Household household = new Household(
                    new HouseholdId(ids.get()),
                    family.name(),
                    family.phone(),
                    family.email(),
                    family.address(),
                    family.guardians());
            for (DemoPractice.Person person : family.people()) {
                Clock then = Clock.offset(clock, Duration.of(-person.daysAgo(), ChronoUnit.DAYS));
                PatientId id = register(household, person, then, owner);
                papers.add(() -> papers(demo, id, person, then, owner));
            }
        }
        return papers;
    }

    private PatientId register(Household household, DemoPractice.Person person, Clock then, Actor owner) {
        LocalDate birth = LocalDate.now(clock)
                .minusYears(person.years())
                .minusMonths(person.months())
                .minusDays(9);
        Patient patient = new Patient(
                new PatientId(ids.get()),
                stores.patients().nextNumber(),
                person.name(),
                birth,
                person.sex(),
                household.id(),
                false);
        stores.patients().save(patient, household, new Trail(owner, then.instant(), "patient.register"));
        return patient.id();
    }

    private void papers(DemoPractice demo, PatientId id, DemoPractice.Person person, Clock then, Actor owner) {
        if (person.stage() == DemoPractice.Stage.REGISTERED) return;
        var keying = new KeyIntake(stores.patients(), stores.forms(), stores.intakes(), _ -> false, then, ids);
        if (!(keying.open(id, owner) instanceof KeyIntake.Opening.Opened(KeyIntake.Session session))) {
            throw new IllegalStateException("demo: no form for " + person.years() + " years");
        }
        key(demo, person, session, keying, owner, LocalDate.now(then));
        if (person.stage() == DemoPractice.Stage.KEYING) return;
        keying.finish(session.intake().id(), Set.of(), owner);
        if (person.stage() != DemoPractice.Stage.READY) plan(demo, session.intake(), person.stage(), then, owner);
    }

    private void key(
            DemoPractice demo,
            DemoPractice.Person person,
            KeyIntake.Session session,
            KeyIntake keying,
            Actor owner,
            LocalDate day) {
        AgeBand band = session.patient().ageOn(day).band();
        var usual = demo.usual().getOrDefault(band.minor() ? "child" : "adult", List.of());
        Answers known = session.intake().answers();
        Answers filled = new DemoAnswers(session.form(), day, person.answers(), usual).fill(known, person.upto());
        List<Change> changes = filled.entries().entrySet().stream()
                .filter(e -> !known.at(e.getKey()).equals(e.getValue()))
                .<Change>map(e -> new Change.Answered(e.getKey(), e.getValue()))
                .toList();
        keying.write(session.intake().id(), changes, owner);
    }

    private void plan(DemoPractice demo, Intake intake, DemoPractice.Stage stage, Clock then, Actor owner) {
        var assess = new Assess(stores.patients(), stores.intakes(), stores.plans(), stores.forms(), rulings, then);
        var told = assess.of(intake.id()).orElseThrow().situation().evaluation().toConfirm();
        if (stage != DemoPractice.Stage.DRAFT) {
            new ConfirmAnswers(stores.intakes(), then).confirm(intake.id(), new TreeSet<Slot>(told), owner);
        }
        var drafting = new DraftPlan(stores.plans(), assess, then, ids);
        if (!(drafting.open(intake.id(), demo.practice(), owner) instanceof DraftPlan.Opening.Opened opened)) return;
        PlanId draft = opened.bench().plan().id();
        if (stage == DemoPractice.Stage.DRAFT) return;
        accept(draft, assess, then, owner);
        sign(draft, assess, demo, then, owner);
        if (stage != DemoPractice.Stage.AMENDED) return;
        Clock later = Clock.offset(then, Duration.ofDays(14));
        var again = new Assess(stores.patients(), stores.intakes(), stores.plans(), stores.forms(), rulings, later);
        if (new AmendPlan(stores.plans(), again, later, ids).amend(draft, owner) instanceof Decided.Done next) {
            PlanId second = next.bench().plan().id();
            next.bench().plan().lines().stream()
                    .filter(l -> l.kind() == PlanLine.Kind.HABIT)
                    .findFirst()
                    .ifPresent(l -> new DecideLine(stores.plans(), again, later)
                            .decline(second, l.key(), "The family has done this already.", owner));
            accept(second, again, later, owner);
            sign(second, again, demo, later, owner);
        }
    }

    private void accept(PlanId id, Assess assess, Clock then, Actor owner) {
        new DecideLine(stores.plans(), assess, then).acceptRest(id, owner);
    }

    private void sign(PlanId id, Assess assess, DemoPractice demo, Clock then, Actor owner) {
        var result = new SignPlan(stores.plans(), assess, sheets, then).sign(id, demo.practice(), owner);
        if (result instanceof SignPlan.Result.Blocked(var blocks)) {
            throw new IllegalStateException("demo: cannot sign: "
                    + blocks.stream().map(b -> b.id() + " " + b.text()).toList());
        }
    }
}
