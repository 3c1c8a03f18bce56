package villi.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.intake.Completeness;
import villi.domain.intake.Intake;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.ui.kit.Background;
import villi.ui.kit.Tone;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.usecase.agenda.FillDay.Coming;
import villi.usecase.intake.Forms;
import villi.usecase.patient.Caseload;
import villi.usecase.patient.Caseload.Standing;

/// What needs doing, worked out from where every case stands.
final class TodayModel {

    static final int DUE_DAYS = 7;
    private static final int NEWCOMERS = 5;
    private static final int MOST = 200;

    private final Caseload cases;
    private final Forms forms;
    private final Supplier<List<Coming>> coming;
    private final Supplier<TodayScreen.DataFacts> facts;
    private final Clock clock;
    private final Texts texts;
    private final Background.Scope work;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Day> day = new ReadOnlyObjectWrapper<>(Day.NONE);

    /// All that Today shows.
    record Day(
            boolean loaded,
            List<Expected> expected,
            List<TodayRow> rows,
            List<Due> due,
            int open,
            int toDecide,
            int toSign,
            TodayScreen.DataFacts facts) {
        static final Day NONE =
                new Day(false, List.of(), List.of(), List.of(), 0, 0, 0, new TodayScreen.DataFacts(0, "", 0));

        Day {
            expected = List.copyOf(expected);
            rows = List.copyOf(rows);
            due = List.copyOf(due);
        }
    }

    /// Somebody who comes today.
    ///
    /// @param row where the case stands
    record Expected(Coming coming, TodayRow row) {}

    /// A date of a signed plan in the next days.
    record Due(LocalDate date, String name, String words, boolean late, Route route) {}

    TodayModel(
            Caseload cases,
            Forms forms,
            Supplier<List<Coming>> coming,
            Supplier<TodayScreen.DataFacts> facts,
            Clock clock,
            Texts texts,
            Background.Scope work) {
        this.cases = cases;
        this.forms = forms;
        this.coming = coming;
        this.facts = facts;
        this.clock = clock;
        this.texts = texts;
        this.work = work;
    }

    void load() {
        work.run(busy, this::read, day::set);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Day> day() {
        return day.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Day read() {
        LocalDate until = today().plusDays(DUE_DAYS);
        List<Standing> all = cases.until(until);
        List<Expected> expected =
                coming.get().stream().map(c -> expected(c, all)).toList();
        Set<PatientId> today = expected.stream().map(e -> e.row().patient()).collect(Collectors.toSet());
        List<TodayRow> rows = new ArrayList<>(all.stream()
                .filter(s -> !today.contains(s.patient().id()))
                .filter(s -> s.moving() && s.intake().isPresent())
                .limit(MOST)
                .map(this::row)
                .toList());
        all.stream()
                .filter(s -> s.intake().isEmpty() && !today.contains(s.patient().id()))
                .sorted(Comparator.comparingInt((Standing s) -> s.patient().number())
                        .reversed())
                .limit(NEWCOMERS)
                .map(this::row)
                .forEach(rows::add);
        List<Due> due = all.stream()
                .filter(s -> s.due(until))
                .map(this::due)
                .sorted(Comparator.comparing(Due::date))
                .toList();
        int open = count(all, s -> s.intake().filter(this::keying).isPresent());
        int toSign = count(
                all, s -> !s.newerIntake() && s.plan().filter(p -> !p.signed()).isPresent());
        int toDecide =
                count(all, s -> s.moving() && s.intake().filter(i -> !keying(i)).isPresent()) - toSign;
        return new Day(true, expected, rows, due, open, Math.max(0, toDecide), toSign, facts.get());
    }

    private Expected expected(Coming coming, List<Standing> all) {
        TodayRow row = all.stream()
                .filter(s -> s.patient().id().equals(coming.patient().id()))
                .filter(s -> s.moving() || s.intake().isEmpty())
                .findFirst()
                .map(this::row)
                .orElseGet(() -> resting(coming));
        return new Expected(coming, row);
    }

    /// Everything is decided and signed.
    private TodayRow resting(Coming coming) {
        Patient patient = coming.patient();
        return new TodayRow(
                patient.id(),
                who(patient),
                new TodayRow.Stand(texts.get("today.resting"), texts.get("today.resting.detail"), 1),
                Optional.empty(),
                new TodayRow.Next(texts.get("today.next.chart"), new Route.Chart(patient.id())));
    }

    private TodayRow.Who who(Patient patient) {
        return new TodayRow.Who(
                Names.listed(patient.name().family(), patient.name().given()),
                Dates.age(patient.birthDate(), today()),
                patient.number());
    }

    private static int count(List<Standing> all, java.util.function.Predicate<Standing> what) {
        return (int) all.stream().filter(what).count();
    }

    private boolean keying(Intake intake) {
        return intake.status() == Intake.Status.IN_PROGRESS;
    }

    private TodayRow row(Standing standing) {
        TodayRow.Who who = who(standing.patient());
        if (standing.intake().isEmpty()) return fresh(standing, who);
        Intake intake = standing.intake().get();
        if (keying(intake)) return keyed(standing, who, intake);
        if (standing.plan().isEmpty() || standing.newerIntake()) return decide(standing, who, intake);
        return sign(standing, who, standing.plan().get());
    }

    private TodayRow fresh(Standing standing, TodayRow.Who who) {
        return new TodayRow(
                standing.patient().id(),
                who,
                new TodayRow.Stand(texts.get("today.fresh"), texts.get("today.fresh.detail"), 0),
                java.util.Optional.empty(),
                new TodayRow.Next(
                        texts.get("today.next.start"),
                        new Route.NewIntake(standing.patient().id())));
    }

    private TodayRow keyed(Standing standing, TodayRow.Who who, Intake intake) {
        var form = forms.of(intake);
        var total = form.map(f -> new Completeness(f, intake.content()).total());
        int shown = total.map(p -> p.shown()).orElse(0);
        int answered = total.map(p -> p.answered()).orElse(0);
        int safety = total.map(p -> p.safetyOpen()).orElse(0);
        return new TodayRow(
                standing.patient().id(),
                who,
                new TodayRow.Stand(
                        texts.get("today.keying"),
                        texts.get("today.keying.detail", answered, shown),
                        shown == 0 ? 0 : (double) answered / shown),
                safety == 0
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(new TodayRow.Look(
                                Tone.AMBER, "mdi2a-alert-circle", texts.count("today.safety-open", safety))),
                new TodayRow.Next(
                        texts.get("today.next.continue"),
                        new Route.Intake(standing.patient().id(), intake.id())));
    }

    private TodayRow decide(Standing standing, TodayRow.Who who, Intake intake) {
        int told = forms.of(intake)
                .map(f -> new Completeness(f, intake.content()).toConfirm().size())
                .orElse(0);
        return new TodayRow(
                standing.patient().id(),
                who,
                new TodayRow.Stand(
                        texts.get("today.decide"),
                        texts.get(standing.newerIntake() ? "today.decide.again" : "today.decide.detail"),
                        1),
                told == 0
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(new TodayRow.Look(
                                Tone.AMBER, "mdi2a-account-voice", texts.count("today.to-confirm", told))),
                new TodayRow.Next(
                        texts.get("today.next.decide"),
                        new Route.Plan(standing.patient().id(), intake.id())));
    }

    private TodayRow sign(Standing standing, TodayRow.Who who, CarePlan plan) {
        int open = (int) plan.lines().stream()
                .filter(l -> l.decision() instanceof Decision.Open)
                .count();
        return new TodayRow(
                standing.patient().id(),
                who,
                new TodayRow.Stand(
                        texts.get("today.sign", plan.version()),
                        open == 0 ? texts.get("today.sign.detail") : texts.count("today.lines-open", open),
                        1),
                open == 0
                        ? java.util.Optional.of(
                                new TodayRow.Look(Tone.BLUE, "mdi2c-calendar-clock", texts.get("today.not-signed")))
                        : java.util.Optional.empty(),
                new TodayRow.Next(
                        texts.get("today.next.sign"),
                        new Route.Plan(standing.patient().id(), plan.intake())));
    }

    private Due due(Standing standing) {
        CarePlan plan = standing.plan().orElseThrow();
        boolean check = !plan.dates().check().isBefore(today())
                && plan.dates().check().isBefore(plan.dates().review());
        LocalDate date = check ? plan.dates().check() : plan.dates().review();
        var name = standing.patient().name();
        return new Due(
                date,
                Names.spoken(name.family(), name.given()),
                texts.get(check ? "today.due.check" : "today.due.review", Dates.weekday(date)),
                date.isBefore(today()),
                new Route.Chart(standing.patient().id()));
    }
}
