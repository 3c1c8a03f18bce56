package villi.ui.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Intake;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Contradiction;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Beside;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.Screen;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.usecase.intake.ConfirmAnswers;
import villi.usecase.intake.KeyIntake;
import villi.usecase.intake.KeyTwice;

/// Keying a paper form (S5). Opens the patient's unfinished intake where it was left, or asks which form a new one has.
public final class IntakeScreen implements Screen {

    private final Kit kit;
    private final Uses uses;
    private final KeyIntake use;
    private final Actor actor;
    private final Navigator navigator;
    private final Views views;
    private final Function<Uses, Start> opening;
    private final Optional<Slot> at;
    private final Background.Scope scope;
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private Optional<Stage> stage = Optional.empty();
    private Optional<Halves> halves = Optional.empty();
    private Optional<FormChoice> choice = Optional.empty();
    private Optional<PaperAsk> paper = Optional.empty();

    /// Where keying begins.
    private sealed interface Start {
        record Choose(KeyIntake.Choice choice) implements Start {}

        /// @param second a second entry that was begun and is gone on with
        record Open(KeyIntake.Opening opening, Optional<SecondEntry> second) implements Start {}
    }

    /// What the screen does through the practice.
    public record Uses(KeyIntake keying, KeyTwice twice) {

        private Start.Open open(KeyIntake.Opening opening) {
            return new Start.Open(
                    opening,
                    opening instanceof KeyIntake.Opening.Opened(KeyIntake.Session session)
                            ? twice.begun(session.intake())
                            : Optional.empty());
        }
    }

    /// What the application adds to the screen.
    ///
    /// @param banner the fixed banner of a patient
    /// @param judge what the answers so far come to; called off the FX thread
    /// @param slip prints what has to be asked again
    /// @param paper photos and scans of the paper, beside the questions
    public record Views(
            Function<KeyIntake.Person, PatientBanner.View> banner,
            BiFunction<KeyIntake.Session, Intake, Judged> judge,
            SingleKeys keys,
            BiConsumer<KeyIntake.Session, Answers> slip,
            Function<KeyIntake.Session, Beside> paper) {}

    /// What answers come to while they are keyed.
    public record Judged(List<RedFlag> flags, List<Contradiction.Found> contradictions) {
        public Judged {
            flags = List.copyOf(flags);
            contradictions = List.copyOf(contradictions);
        }
    }

    /// Whether one key answers a question and moves on, as the person likes it.
    ///
    /// @param keep remembers another choice
    public record SingleKeys(boolean on, Consumer<Boolean> keep) {}

    private IntakeScreen(
            Kit kit,
            Uses uses,
            Actor actor,
            Navigator navigator,
            Views views,
            Function<Uses, Start> opening,
            Optional<Slot> at) {
        this.kit = kit;
        this.uses = uses;
        this.use = uses.keying();
        this.actor = actor;
        this.navigator = navigator;
        this.views = views;
        this.opening = opening;
        this.at = at;
        this.scope = kit.work().scope();
        root.getStyleClass().add("window");
        title.set(kit.texts().get("intake.title"));
    }

    /// Goes on with the patient's unfinished intake, or asks with which form to start one.
    public static IntakeScreen ofPatient(
            Kit kit, Uses uses, Actor actor, Navigator navigator, Views views, PatientId patient) {
        return new IntakeScreen(kit, uses, actor, navigator, views, u -> start(u, actor, patient), Optional.empty());
    }

    private static Start start(Uses uses, Actor actor, PatientId patient) {
        return uses.keying()
                .choice(patient)
                .<Start>map(Start.Choose::new)
                .orElseGet(() -> uses.open(uses.keying().open(patient, actor)));
    }

    /// Opens one intake, at a question if the route names one.
    public static IntakeScreen ofIntake(
            Kit kit, Uses uses, Actor actor, Navigator navigator, Views views, Route.Intake route) {
        return new IntakeScreen(
                kit, uses, actor, navigator, views, u -> u.open(u.keying().resume(route.intake())), route.at());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Frame frame() {
        return new Frame.Back(kit.texts().get("nav.today"));
    }

    @Override
    public List<Hint> hints() {
        if (stage.isEmpty() && paper.isPresent())
            return List.of(hint("↵", "intake.paper.open"), hint("F4", "intake.paper.none"));
        if (stage.isEmpty() && choice.isPresent())
            return List.of(
                    hint("↵", "intake.choice.start"),
                    hint("1-3", "intake.hint.answer"),
                    hint("F7", "intake.hint.family"));
        return stage.map(Stage::hints).orElse(List.of());
    }

    @Override
    public void shown() {
        if (stage.isPresent()) stage.get().show();
        else if (paper.isPresent()) paper.get().show();
        else if (choice.isPresent()) choice.get().show();
        else scope.run(busy, () -> opening.apply(uses), this::begin);
    }

    @Override
    public void hidden() {
        stage.ifPresent(Stage::commit);
        halves.ifPresent(Halves::hidden);
        scope.close();
    }

    @Override
    public List<Node> panes() {
        return stage.map(Stage::panes).orElse(List.of(root));
    }

    @Override
    public boolean escape() {
        if (stage.isEmpty() && paper.isPresent()) {
            paper = Optional.empty();
            scope.run(busy, () -> opening.apply(uses), this::begin);
            return true;
        }
        return stage.map(Stage::escape).orElse(false);
    }

    @Override
    public void reveal(Node pane) {
        stage.ifPresent(s -> s.reveal(pane));
    }

    private void begin(Start start) {
        switch (start) {
            case Start.Open(KeyIntake.Opening result, var second) -> opened(result, second);
            case Start.Choose(KeyIntake.Choice offered) -> choose(offered);
        }
    }

    private void choose(KeyIntake.Choice offered) {
        FormChoice made = new FormChoice(
                kit.texts(),
                offered,
                form -> ask(offered, form),
                form -> scope.run(
                        busy, () -> use.start(offered.person().patient().id(), form, actor), this::given));
        choice = Optional.of(made);
        title.set(kit.texts()
                .get("intake.choice.title", offered.person().patient().name().called()));
        stand(offered.person(), made.node());
        made.show();
    }

    /// Looks at the paper before keying opens.
    private void ask(KeyIntake.Choice offered, Questionnaire form) {
        Patient patient = offered.person().patient();
        PaperAsk made = new PaperAsk(kit.texts(), offered, form, new PaperAsk.Acts() {
            @Override
            public void compare(Questionnaire open, String code, String letters) {
                scope.run(
                        busy,
                        () -> use.match(patient, open, code, letters),
                        match -> paper.ifPresent(p -> p.told(match)));
            }

            @Override
            public void start(Questionnaire open) {
                if (!busy.get()) scope.run(busy, () -> use.start(patient.id(), open, actor), IntakeScreen.this::opened);
            }
        });
        paper = Optional.of(made);
        title.set(kit.texts().get("intake.paper.title", patient.name().called()));
        stand(offered.person(), made.node());
        made.show();
    }

    /// A step before keying, below the banner of the patient.
    private void stand(KeyIntake.Person person, Node step) {
        BorderPane below = new BorderPane(step);
        below.setTop(new PatientBanner(views.banner().apply(person)));
        root.getChildren().setAll(below);
    }

    private void opened(KeyIntake.Opening result) {
        opened(result, Optional.empty());
    }

    private void opened(KeyIntake.Opening result, Optional<SecondEntry> second) {
        switch (result) {
            case KeyIntake.Opening.Opened(KeyIntake.Session session) -> build(session, second);
            case KeyIntake.Opening.Missing _ -> nothing();
        }
    }

    /// A form that the family fills in from its first question.
    private void given(KeyIntake.Opening result) {
        switch (result) {
            case KeyIntake.Opening.Opened(KeyIntake.Session session) ->
                navigator.open(new Route.HandOver(
                        session.intake().patient(), session.intake().id()));
            case KeyIntake.Opening.Missing _ -> nothing();
        }
    }

    private void nothing() {
        root.getChildren()
                .setAll(new EmptyState(
                        kit.texts().get("intake.missing"),
                        ActionButton.normal("intake-back", kit.texts().get("nav.back"))
                                .key(kit.texts().get("key.escape"))
                                .press(navigator::back)));
    }

    private void build(KeyIntake.Session session, Optional<SecondEntry> begun) {
        Saver saver = new Saver(changes -> use.write(session.intake().id(), changes, actor), scope::save, Saver::later);
        IntakeModel model = new IntakeModel(
                session, new Lines(session.form(), new Branches(session.form())::asked), typed(), saver);
        at.ifPresent(model::goTo);
        halves = Optional.of(new Halves(views.paper().apply(session)));
        saver.state().addListener((_, _, state) -> showSaved(state));
        var flow = new AtomicReference<Optional<TwiceFlow>>(Optional.empty());
        IntakeBoard made = new IntakeBoard(
                kit,
                session,
                model,
                views,
                title,
                new IntakeBoard.Ends(
                        ConfirmAnswers.allowed(actor),
                        right -> {
                            if (flow.get().filter(TwiceFlow::unfinished).isEmpty()) finish(session, saver, right);
                        },
                        () -> handOver(session.intake(), saver),
                        () -> flow.get().ifPresent(TwiceFlow::begin)));
        TwiceFlow twice = twice(session, model, made);
        flow.set(Optional.of(twice));
        stand(made);
        if (at.isEmpty()) begun.ifPresent(twice::resume);
    }

    private TwiceFlow twice(KeyIntake.Session session, IntakeModel model, IntakeBoard first) {
        return new TwiceFlow(
                kit,
                uses.twice(),
                actor,
                scope,
                new TwiceFlow.First(session, model, typed(), slot -> {
                    stand(first);
                    model.line(slot).ifPresent(first::correct);
                }),
                new TwiceFlow.Window(
                        title,
                        views.banner().apply(session.person()),
                        Saver::later,
                        this::stand,
                        () -> stand(first),
                        this::showSaved));
    }

    private void stand(Stage next) {
        stage = Optional.of(next);
        halves.ifPresent(h -> root.getChildren().setAll(h.with(next.node())));
        root.applyCss(); // the list takes the keys only once its scroll pane has its skin
        root.layout();
        next.show();
    }

    private TypedAnswer typed() {
        boolean monthFirst = kit.texts().get("format.date-order").equals("month-first");
        LocalDate today = LocalDate.now(kit.clock());
        return new TypedAnswer(
                new DateEntry(monthFirst ? DateEntry.Order.MONTH_FIRST : DateEntry.Order.DAY_FIRST, today));
    }

    private void showSaved(Saver.State state) {
        switch (state) {
            case Saver.State.Untouched _ -> {}
            case Saver.State.Saving _ -> kit.saved().saving();
            case Saver.State.Saved(var at) ->
                kit.saved().saved(at.atZone(ZoneId.systemDefault()).toLocalTime());
            case Saver.State.Failing _ -> kit.saved().notSaved();
        }
    }

    /// Hands over once everything is safe; the store is asked behind the last answer.
    private void finish(KeyIntake.Session session, Saver saver, Set<Slot> right) {
        if (!saver.idle() && saver.state().get() instanceof Saver.State.Failing) {
            kit.toasts().say(kit.texts().get("intake.finish.unsaved"));
            return;
        }
        scope.run(busy, () -> use.finish(session.intake().id(), right, actor), _ -> {
            kit.toasts()
                    .say(kit.texts()
                            .get("intake.finished", session.patient().name().called()));
            navigator.back();
        });
    }

    /// The family goes on with this form in a window that holds nothing else.
    private void handOver(Intake intake, Saver saver) {
        if (saver.state().get() instanceof Saver.State.Failing) {
            kit.toasts().say(kit.texts().get("intake.finish.unsaved"));
            return;
        }
        navigator.open(new Route.HandOver(intake.patient(), intake.id()));
    }

    private Hint hint(String key, String text) {
        return Hint.of(key, kit.texts().get(text));
    }
}
