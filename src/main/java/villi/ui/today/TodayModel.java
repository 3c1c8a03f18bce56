package villi.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanLine;
import villi.domain.stage.Stage;
import villi.ui.kit.Background;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.ui.text.Texts;
import villi.usecase.agenda.FillDay.Coming;
import villi.usecase.patient.Caseload.Standing;

/// What needs doing, worked out from where every case stands.
final class TodayModel {

    static final int DUE_DAYS = 7;
    private static final int NEWCOMERS = 5;
    private static final int MOST = 200;

    private final TodayScreen.Uses uses;
    private final TodayRows lines;
    private final Clock clock;
    private final Texts texts;
    private final Background.Scope work;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Day> day = new ReadOnlyObjectWrapper<>(Day.NONE);

    /// All that Today shows.
    ///
    /// @param standing who stands at each stage, newest movement first; nobody at those that are left out
    record Day(
            boolean loaded,
            List<Expected> expected,
            List<TodayRow> rows,
            List<Due> due,
            Map<Stage, List<TodayRow>> standing,
            TodayScreen.DataFacts facts) {
        static final Day NONE = new Day(
                false,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new TodayScreen.DataFacts(0, "", 0, Optional.empty()));

        Day {
            expected = List.copyOf(expected);
            rows = List.copyOf(rows);
            due = List.copyOf(due);
            standing = Map.copyOf(standing);
        }

        List<TodayRow> at(Stage stage) {
            return standing.getOrDefault(stage, List.of());
        }

        /// Whose sheets wait for the printer: of those who come today, and those that were signed today.
        List<TodayRow> toPrint() {
            Set<PatientId> today = expected.stream().map(e -> e.row().patient()).collect(Collectors.toSet());
            return at(Stage.SIGNED).stream()
                    .filter(r -> r.fresh() || today.contains(r.patient()))
                    .toList();
        }
    }

    /// Somebody who comes today.
    ///
    /// @param row where the case stands
    record Expected(Coming coming, TodayRow row) {}

    /// A date of a signed plan in the next days.
    record Due(LocalDate date, String name, String words, boolean late, Route route) {}

    TodayModel(TodayScreen.Uses uses, Clock clock, Texts texts, Background.Scope work) {
        this.uses = uses;
        this.lines = new TodayRows(uses.forms(), clock, texts);
        this.clock = clock;
        this.texts = texts;
        this.work = work;
    }

    void load() {
        work.run(busy, this::read, day::set);
    }

    /// Does something and reads the day anew.
    ///
    /// @param then told what came of it
    <T> void act(Callable<T> act, Consumer<? super T> then) {
        work.run(busy, act, done -> {
            load();
            then.accept(done);
        });
    }

    void act(Runnable act) {
        act(
                () -> {
                    act.run();
                    return true;
                },
                _ -> {});
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
        List<Standing> all = uses.cases().until(until);
        List<TodayRow> moving =
                all.stream().filter(s -> s.moving() && !fresh(s)).map(lines::of).toList();
        Map<PatientId, TodayRow> known = moving.stream().collect(Collectors.toMap(TodayRow::patient, r -> r));
        List<Expected> expected =
                uses.coming().get().stream().map(c -> expected(c, known, all)).toList();
        Set<PatientId> today = expected.stream().map(e -> e.row().patient()).collect(Collectors.toSet());
        List<TodayRow> rows = Stream.concat(moving.stream().limit(MOST), newcomers(all))
                .filter(r -> !today.contains(r.patient()))
                .toList();
        List<Due> due = all.stream()
                .filter(s -> s.due(until))
                .flatMap(s -> due(s, until))
                .sorted(Comparator.comparing(Due::date))
                .toList();
        var standing = moving.stream().collect(Collectors.groupingBy(TodayRow::stage));
        return new Day(true, expected, rows, due, standing, uses.facts().get());
    }

    /// Those who were registered last and for whom nothing was done yet.
    private Stream<TodayRow> newcomers(List<Standing> all) {
        return all.stream()
                .filter(TodayModel::fresh)
                .sorted(Comparator.comparingInt((Standing s) -> s.patient().number())
                        .reversed())
                .limit(NEWCOMERS)
                .map(lines::of);
    }

    private static boolean fresh(Standing standing) {
        return standing.intake().isEmpty() && standing.desk().steps().isEmpty();
    }

    private Expected expected(Coming coming, Map<PatientId, TodayRow> known, List<Standing> all) {
        PatientId id = coming.patient().id();
        TodayRow row = Optional.ofNullable(known.get(id))
                .or(() -> all.stream()
                        .filter(s -> s.patient().id().equals(id))
                        .findFirst()
                        .map(lines::of))
                .orElseGet(() -> lines.resting(coming.patient()));
        return new Expected(coming, row);
    }

    private Stream<Due> due(Standing standing, LocalDate until) {
        CarePlan plan = standing.plan().orElseThrow();
        boolean check = !plan.dates().check().isBefore(today())
                && plan.dates().check().isBefore(plan.dates().review());
        LocalDate date = check ? plan.dates().check() : plan.dates().review();
        String words = texts.get(check ? "today.due.check" : "today.due.review", Dates.weekday(date));
        Stream<Due> visit = date.isAfter(until) ? Stream.empty() : Stream.of(due(standing, date, words));
        return Stream.concat(visit, plan.lines().stream().flatMap(l -> steps(standing, l, until)));
    }

    /// The days on which a food comes back.
    private Stream<Due> steps(Standing standing, PlanLine line, LocalDate until) {
        return line.wayBack().stream()
                .filter(_ -> line.decision().in())
                .filter(w -> !w.day().isBefore(today()) && !w.day().isAfter(until))
                .map(w -> due(
                        standing,
                        w.day(),
                        texts.get(
                                "today.due.step",
                                Dates.weekday(w.day()),
                                line.wording().title(),
                                w.amount())));
    }

    private Due due(Standing standing, LocalDate date, String words) {
        var name = standing.patient().name();
        return new Due(
                date,
                Names.spoken(name.family(), name.given()),
                words,
                date.isBefore(today()),
                new Route.Chart(standing.patient().id()));
    }
}
