package villi.ui.family;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.domain.intake.Intake;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.EmptyState;
import villi.ui.kit.Field;
import villi.ui.kit.Held;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.Screen;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.usecase.intake.KeyIntake;

/// The desk hands an open intake over to the family: a PIN for this one time, typed twice.
public final class HandOverScreen implements Screen {

    private final Kit kit;
    private final KeyIntake use;
    private final Actor actor;
    private final Navigator navigator;
    private final Held.Holder holder;
    private final Function<KeyIntake.Person, PatientBanner.View> banner;
    private final Route.HandOver route;
    private final Background.Scope scope;
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper title;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final PasswordField pin = PinPage.digits("hand-over-pin", new PasswordField());
    private final PasswordField again = PinPage.digits("hand-over-again", new PasswordField());
    private final Field first;
    private final Field second;

    public HandOverScreen(
            Kit kit,
            KeyIntake use,
            Actor actor,
            Navigator navigator,
            Held.Holder holder,
            Function<KeyIntake.Person, PatientBanner.View> banner,
            Route.HandOver route) {
        this.kit = kit;
        this.use = use;
        this.actor = actor;
        this.navigator = navigator;
        this.holder = holder;
        this.banner = banner;
        this.route = route;
        this.scope = kit.work().scope();
        this.title = new ReadOnlyStringWrapper(kit.texts().get("family.hand-over"));
        this.first = new Field(kit.texts().get("family.pin.new"), pin)
                .note(kit.texts().get("family.pin.note"));
        this.second = new Field(kit.texts().get("family.pin.again"), again);
        pin.getStyleClass().setAll("text-input", "text-field", "password-field", "tall");
        again.getStyleClass().setAll(pin.getStyleClass());
        root.getStyleClass().add("window");
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
        return new Frame.Back(kit.texts().get("nav.back"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("↵", kit.texts().get("family.hand-over.start")),
                Hint.of(kit.texts().get("key.escape"), kit.texts().get("nav.back")));
    }

    @Override
    public void shown() {
        scope.run(busy, () -> use.resume(route.intake()), this::opened);
    }

    @Override
    public void hidden() {
        pin.clear();
        again.clear();
        scope.close();
    }

    private void opened(KeyIntake.Opening opening) {
        switch (opening) {
            case KeyIntake.Opening.Opened(KeyIntake.Session session)
            when session.intake().status() == Intake.Status.IN_PROGRESS -> show(session);
            case KeyIntake.Opening.Opened _, KeyIntake.Opening.Missing _ ->
                root.getChildren()
                        .setAll(new EmptyState(
                                kit.texts().get("family.hand-over.none"),
                                ActionButton.normal(
                                                "hand-over-back", kit.texts().get("nav.back"))
                                        .press(navigator::back)));
        }
    }

    private void show(KeyIntake.Session session) {
        String called = session.patient().name().called();
        VBox column = Boxes.column(
                16,
                Boxes.wrapped(kit.texts().get("family.hand-over.title", called), "t-title"),
                new NoteBox(Tone.ACCENT, "mdi2l-lock-outline", kit.texts().get("family.hand-over.words")),
                new NoteBox(Tone.AMBER, "mdi2a-alert-circle", kit.texts().get("family.hand-over.flags")),
                first,
                second,
                ActionButton.primary("hand-over-start", kit.texts().get("family.hand-over.start"))
                        .key("↵")
                        .press(() -> start(session)));
        column.getStyleClass().add("intake-choice");
        column.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ENTER) return;
            if (pin.isFocused() && again.getText().isEmpty()) again.requestFocus();
            else start(session);
            e.consume();
        });
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        PatientBanner who = new PatientBanner(banner.apply(session.person()));
        who.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().setAll(Boxes.column(0, who, Boxes.fill(scroll)));
        root.applyCss();
        root.layout();
        pin.requestFocus();
    }

    private void start(KeyIntake.Session session) {
        Optional<String> problem = PinLock.problem(pin.getText(), again.getText());
        boolean differs = problem.filter("family.pin.differs"::equals).isPresent();
        first.error(differs ? "" : problem.map(kit.texts()::get).orElse(""));
        second.error(differs ? kit.texts().get("family.pin.differs") : "");
        if (problem.isPresent()) {
            if (differs) again.clear();
            (differs ? again : pin).requestFocus();
            return;
        }
        holder.hold(FamilyModeScreen.of(kit, use, actor, session, pin.getText(), () -> {
            holder.letGo();
            navigator.open(new Route.Intake(route.patient(), route.intake()));
        }));
    }
}
