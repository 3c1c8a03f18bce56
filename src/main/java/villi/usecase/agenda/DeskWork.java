package villi.usecase.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.domain.patient.VisitId;
import villi.domain.plan.PlanId;
import villi.domain.practice.Actor;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.usecase.Trail;
import villi.usecase.patient.DayList;

/// What the desk does between the empty form and the handout. Each act says what was done and can be taken back.
public final class DeskWork {

    private final DeskSteps steps;
    private final DayList days;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public DeskWork(DeskSteps steps, DayList days, Clock clock, Supplier<UUID> ids) {
        this.steps = steps;
        this.days = days;
        this.clock = clock;
        this.ids = ids;
    }

    /// An empty form went to the family.
    ///
    /// @param code on its pages, or [DeskStep#BY_HAND]
    /// @param way [DeskStep#PAPER], [DeskStep#FILE] or [DeskStep#TOLD]
    public DeskStep formGiven(PatientId patient, String code, String way, Actor by) {
        return put(patient, Kind.FORM_GIVEN, code, way, by);
    }

    /// A filled in form came back and lies at the desk.
    public DeskStep formBack(PatientId patient, Actor by) {
        String code = newest(patient, Kind.FORM_GIVEN).map(DeskStep::about).orElse(DeskStep.BY_HAND);
        return put(patient, Kind.FORM_BACK, code, DeskStep.TOLD, by);
    }

    /// A slip with questions to answer again was printed.
    public DeskStep asked(PatientId patient, IntakeId intake, Actor by) {
        return put(patient, Kind.ASKED, intake.value().toString(), DeskStep.PAPER, by);
    }

    /// The sheets of a signed plan were sent to a printer, or saved as a file.
    ///
    /// @param way [DeskStep#PAPER] or [DeskStep#FILE]
    public DeskStep printed(PatientId patient, PlanId plan, String way, Actor by) {
        return put(patient, Kind.PRINTED, plan.value().toString(), way, by);
    }

    /// The family has the sheets of a signed plan.
    public DeskStep given(PatientId patient, PlanId plan, Actor by) {
        return put(patient, Kind.GIVEN, plan.value().toString(), DeskStep.TOLD, by);
    }

    /// The form that is out, or came back, does not count any more: the family lost it, or it was noted by mistake.
    ///
    /// @return what was taken away
    public Optional<DeskStep> formOff(PatientId patient, Actor by) {
        Optional<DeskStep> form = newest(patient, Kind.FORM_GIVEN, Kind.FORM_BACK);
        form.ifPresent(step -> takeBack(step, by));
        return form;
    }

    /// Takes back what was done.
    public void takeBack(DeskStep step, Actor by) {
        steps.remove(step, trail(by, action(step.kind()) + "-undo"));
    }

    /// Does again what was taken back.
    public void again(DeskStep step, Actor by) {
        steps.put(step, trail(by, action(step.kind())));
    }

    /// A practitioner has seen the family today. Whoever is not on the list of the day gets a visit there.
    ///
    /// @return the visit as it was before, to go back to: called off when there was none
    public Visit seen(PatientId patient, Actor by) {
        Visit before = days.on(LocalDate.now(clock)).stream()
                .filter(v -> v.patient().equals(patient) && v.state() != Visit.State.CANCELLED)
                .findFirst()
                .orElseGet(() -> new Visit(
                        new VisitId(ids.get()),
                        LocalDate.now(clock),
                        Optional.empty(),
                        patient,
                        "",
                        Visit.State.CANCELLED));
        become(before, Visit.State.DONE, by);
        return before;
    }

    /// Says what became of a visit.
    public void become(Visit visit, Visit.State state, Actor by) {
        var next = new Visit(visit.id(), visit.day(), visit.time(), visit.patient(), visit.what(), state);
        days.save(List.of(next), trail(by, "visit.state"));
    }

    private DeskStep put(PatientId patient, Kind kind, String about, String way, Actor by) {
        var step = new DeskStep(patient, kind, about, clock.instant(), way);
        steps.put(step, trail(by, action(kind)));
        return step;
    }

    private Optional<DeskStep> newest(PatientId patient, Kind... kinds) {
        return steps.of(patient).stream()
                .filter(s -> List.of(kinds).contains(s.kind()))
                .max(Comparator.comparing(DeskStep::at).thenComparing(DeskStep::kind));
    }

    private Trail trail(Actor by, String action) {
        return new Trail(by, clock.instant(), action);
    }

    private static String action(Kind kind) {
        return switch (kind) {
            case FORM_GIVEN -> "form.give";
            case FORM_BACK -> "form.back";
            case ASKED -> "form.ask";
            case PRINTED -> "handout.print";
            case PRINT_FAILED -> "handout.print-failed";
            case GIVEN -> "handout.give";
        };
    }
}
