package villi.ui.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.intake.Intake;
import villi.domain.intake.Progress;
import villi.domain.patient.Patient;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanLine;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.Meter;
import villi.ui.kit.Steps;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.ui.text.Names;

/// The cards of a chart.
final class ChartCards {

    private static final int SHORT_HISTORY = 8;

    private final Kit kit;
    private final Navigator navigator;
    private final LocalDate today;
    private final ChartModel.Case shown;
    private final LongConsumer undo;

    /// @param undo takes back the entry of that number
    ChartCards(Kit kit, Navigator navigator, LocalDate today, ChartModel.Case shown, LongConsumer undo) {
        this.kit = kit;
        this.navigator = navigator;
        this.today = today;
        this.shown = shown;
        this.undo = undo;
    }

    /// Where we are.
    Steps steps() {
        List<Steps.Step> steps = new ArrayList<>();
        boolean keyed = shown.intake().filter(i -> i.completedAt().isPresent()).isPresent();
        boolean planned = shown.plan().isPresent();
        boolean signed = shown.plan().filter(CarePlan::signed).isPresent();
        steps.add(step("intake", keyed, shown.intake().isPresent() || !keyed, intakeDetail()));
        steps.add(step("plan", planned, keyed, words(planned ? "chart.step.plan.made" : "chart.step.to-come")));
        steps.add(step("sign", signed, planned, signedDetail()));
        steps.add(dated("check", signed, shown.plan().map(p -> p.dates().check())));
        steps.add(dated("review", signed, shown.plan().map(p -> p.dates().review())));
        return new Steps(steps);
    }

    /// Answers, plan, family and history.
    Node overview() {
        VBox left = Boxes.column(16, intake(), Boxes.fill(family()));
        VBox middle = Boxes.column(16, plan(), versions());
        return Boxes.equal(250, left, middle, history(SHORT_HISTORY));
    }

    /// Who did what when.
    Card history(int most) {
        Card card = new Card(words("chart.history"));
        Happened.of(shown.history(), shown.undoable(), ZoneId.systemDefault()).stream()
                .limit(most)
                .forEach(h -> card.with(act(h)));
        if (shown.history().isEmpty()) card.with(Boxes.wrapped(words("chart.history.none"), "ink-2"));
        return card;
    }

    private HBox act(Happened happened) {
        HBox row = Card.row(
                new Icon("mdi2c-clock-outline", "icon-18"), action(happened), happened.who() + ", " + when(happened));
        if (shown.undoable().contains(happened.number())) {
            row.getChildren()
                    .add(ActionButton.quiet("history-undo-" + happened.number(), words("kit.undo"))
                            .small()
                            .says(kit.texts().get("chart.history.undo", action(happened)))
                            .press(() -> undo.accept(happened.number())));
        }
        return row;
    }

    private Steps.Step step(String key, boolean done, boolean now, String detail) {
        Steps.State state = done ? Steps.State.DONE : now ? Steps.State.NOW : Steps.State.TO_COME;
        return new Steps.Step(state, words("chart.step." + key), detail);
    }

    private Steps.Step dated(String key, boolean signed, java.util.Optional<LocalDate> date) {
        if (!signed || date.isEmpty()) {
            return new Steps.Step(Steps.State.TO_COME, words("chart.step." + key), words("chart.step.to-come"));
        }
        boolean checkOpen = key.equals("review")
                && shown.plan().filter(p -> !p.dates().check().isBefore(today)).isPresent();
        Steps.State state =
                date.get().isBefore(today) ? Steps.State.DONE : checkOpen ? Steps.State.TO_COME : Steps.State.NOW;
        return new Steps.Step(state, words("chart.step." + key), Dates.weekday(date.get()));
    }

    private String intakeDetail() {
        if (shown.intake().isEmpty()) return words("chart.step.intake.none");
        return shown.progress()
                .map(p -> kit.texts().get("kit.n-of-m", p.answered(), p.shown()))
                .orElseGet(() -> shown.intake().map(this::day).orElse(""));
    }

    private String signedDetail() {
        return shown.plan()
                .flatMap(CarePlan::signature)
                .map(s -> kit.texts().get("chart.step.sign.by", s.by().name()))
                .orElseGet(() -> words("chart.step.to-come"));
    }

    private Card intake() {
        Card card = new Card(words("chart.intake"));
        if (shown.intake().isEmpty()) {
            return card.with(Boxes.column(
                    12,
                    Boxes.wrapped(words("chart.intake.none"), "ink-2"),
                    ActionButton.primary("chart-start", words("chart.intake.start"))
                            .icon("mdi2p-pencil-outline")
                            .key("I")
                            .press(() -> navigator.open(
                                    new Route.NewIntake(shown.patient().id())))));
        }
        Intake intake = shown.intake().get();
        boolean open = intake.status() == Intake.Status.IN_PROGRESS;
        String state = words(open ? "chart.intake.open" : "chart.intake.done");
        VBox content = Boxes.column(
                12,
                Boxes.row(
                        8,
                        Boxes.grow(Boxes.wrapped(day(intake), "t-medium")),
                        Chip.of(open ? Tone.AMBER : Tone.GREEN, open ? "mdi2c-circle-slice-4" : "mdi2c-check", state)));
        shown.progress().ifPresent(p -> content.getChildren().add(progress(p)));
        ActionButton go = (open
                        ? ActionButton.primary("chart-intake", words("chart.intake.continue"))
                        : ActionButton.normal("chart-intake", words("chart.intake.read")))
                .key("I")
                .press(() -> navigator.open(new Route.Intake(shown.patient().id(), intake.id())));
        FlowPane acts = new FlowPane(8, 8, go);
        if (!open) {
            acts.getChildren()
                    .add(ActionButton.quiet("chart-again", words("chart.intake.again"))
                            .key("N")
                            .press(() -> navigator.open(
                                    new Route.NewIntake(shown.patient().id()))));
        } else {
            acts.getChildren()
                    .add(ActionButton.quiet("chart-family-mode", words("intake.family"))
                            .press(() -> navigator.open(
                                    new Route.HandOver(shown.patient().id(), intake.id()))));
        }
        content.getChildren().add(acts);
        return card.with(content);
    }

    private VBox progress(Progress progress) {
        String text = kit.texts().get("chart.intake.progress", progress.answered(), progress.shown());
        VBox box = Boxes.column(
                4,
                new Meter(progress.shown() == 0 ? 0 : (double) progress.answered() / progress.shown(), text),
                Boxes.wrapped(text, "t-label"));
        if (progress.safetyOpen() > 0) {
            box.getChildren()
                    .add(Chip.of(
                            Tone.AMBER,
                            "mdi2a-alert-circle",
                            kit.texts().count("today.safety-open", progress.safetyOpen())));
        }
        return box;
    }

    private Card plan() {
        if (shown.plan().isEmpty()) {
            VBox none = Boxes.column(12, Boxes.wrapped(words("chart.plan.none"), "ink-2"));
            shown.intake()
                    .ifPresent(i -> none.getChildren()
                            .add(ActionButton.normal("chart-plan", words("chart.plan.make"))
                                    .key("P")
                                    .press(() -> navigator.open(
                                            new Route.Plan(shown.patient().id(), i.id())))));
            return new Card(words("chart.plan")).with(none);
        }
        CarePlan plan = shown.plan().get();
        Chip state = plan.signed()
                ? Chip.of(Tone.ACCENT, "mdi2c-check", words("chart.plan.signed"))
                : Chip.of(Tone.BLUE, "mdi2p-pencil-outline", words("chart.plan.draft"));
        Card card = new Card(kit.texts().get("chart.plan.title", plan.version()), state);
        if (!plan.goal().isBlank()) card.with(goal(plan));
        plan.lines().stream()
                .filter(l -> l.decision().in() || !plan.signed())
                .limit(6)
                .forEach(l -> card.with(line(l)));
        HBox acts = Boxes.row(8);
        acts.setStyle("-fx-padding: 0.8em 0 0 0;");
        acts.getChildren()
                .add(ActionButton.normal("chart-plan", words("chart.plan.open"))
                        .key("P")
                        .press(() ->
                                navigator.open(new Route.Plan(shown.patient().id(), plan.intake()))));
        return card.with(acts);
    }

    private static javafx.scene.control.Label goal(CarePlan plan) {
        var goal = Boxes.wrapped(plan.goal(), "t-lead");
        goal.setStyle("-fx-padding: 0 0 0.6em 0;");
        return goal;
    }

    private HBox line(PlanLine line) {
        String until = line.span()
                .map(s -> kit.texts().get("chart.plan.until", Dates.weekday(s.last())))
                .orElse("");
        return Card.row(
                new Icon(line.kind() == PlanLine.Kind.KEEP_MEDICINE ? "mdi2l-lock-outline" : "mdi2c-check", "icon-16"),
                line.wording().title(),
                until);
    }

    private Card versions() {
        Card card = new Card(words("chart.versions"));
        List<CarePlan> signed = shown.plans().stream().filter(CarePlan::signed).toList();
        for (CarePlan plan : signed) {
            card.with(Card.row(
                    new Icon("mdi2f-file-document-outline", "icon-18"),
                    kit.texts().get("chart.plan.title", plan.version()),
                    plan.signature()
                            .map(s -> s.by().name() + ", "
                                    + Dates.full(LocalDate.ofInstant(s.at(), ZoneId.systemDefault())))
                            .orElse(""),
                    ActionButton.normal("chart-sheets-" + plan.version(), words("chart.sheets"))
                            .icon("mdi2p-printer-outline")
                            .small()
                            .press(() -> navigator.open(
                                    new Route.Sheets(shown.patient().id(), plan.id())))));
        }
        if (signed.isEmpty()) card.with(Boxes.wrapped(words("chart.versions.none"), "ink-2"));
        return card;
    }

    private Card family() {
        Card card = new Card(kit.texts().get("chart.family", shown.household().name()));
        for (Patient other : shown.family()) {
            card.with(Card.row(
                    new Icon("mdi2h-human-child", "icon-18"),
                    Names.spoken(other.name().family(), other.name().given()),
                    Dates.age(other.birthDate(), today),
                    ActionButton.normal("chart-sibling-" + other.number(), words("hint.open"))
                            .small()
                            .press(() -> navigator.open(new Route.Chart(other.id())))));
        }
        String reach = String.join(
                ", ",
                java.util.stream.Stream.of(
                                shown.household().phone(), shown.household().address())
                        .filter(s -> !s.isBlank())
                        .toList());
        card.with(Card.row(
                new Icon("mdi2p-phone-outline", "icon-18"),
                reach.isEmpty() ? words("chart.family.no-phone") : reach,
                words("chart.family.reach")));
        return card.with(ActionButton.quiet("chart-add-sibling", words("chart.family.add"))
                .icon("mdi2p-plus")
                .press(() -> navigator.open(new Route.Register(
                        "", java.util.Optional.of(shown.patient().household())))));
    }

    private String action(Happened happened) {
        String key = "audit." + happened.action();
        String act = kit.texts().has(key) ? words(key) : kit.texts().get("chart.history.other", happened.action());
        return happened.times() == 1 ? act : kit.texts().get("chart.history.times", act, happened.times());
    }

    private String when(Happened happened) {
        String first = Dates.minute(happened.first());
        String last = Dates.minute(happened.last());
        String time = first.equals(last) ? first : kit.texts().get("chart.history.from-to", first, last);
        return Dates.full(happened.day()) + " " + time;
    }

    private String day(Intake intake) {
        return kit.texts()
                .get("chart.intake.of", Dates.full(LocalDate.ofInstant(intake.startedAt(), ZoneId.systemDefault())));
    }

    private String words(String key) {
        return kit.texts().get(key);
    }
}
