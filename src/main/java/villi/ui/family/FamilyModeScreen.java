package villi.ui.family;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import villi.domain.intake.DateEntry;
import villi.domain.practice.Actor;
import villi.ui.intake.OpenIntake;
import villi.ui.kit.Background;
import villi.ui.kit.Held;
import villi.ui.kit.Kit;
import villi.ui.person.AnswerWords;
import villi.usecase.intake.KeyIntake;

/// The family fills in the form itself (S6): one question a page, large, and a PIN to leave.
public final class FamilyModeScreen implements Held {

    private static final Duration RETRY = Duration.seconds(1);
    private static final Duration BEAT = Duration.seconds(1);

    private final FamilyModel model;
    private final FamilyBoard board;
    private final StackPane root = new StackPane();
    private final ReadOnlyStringWrapper title;
    private final Timeline beat;

    FamilyModeScreen(Kit kit, FamilyModel model, String called) {
        this.model = model;
        this.board = new FamilyBoard(kit.texts(), model, called);
        this.title = new ReadOnlyStringWrapper(kit.texts().get("family.window"));
        this.beat = new Timeline(new KeyFrame(BEAT, _ -> {
            model.tick();
            board.tick();
        }));
        beat.setCycleCount(Animation.INDEFINITE);
        root.getStyleClass().addAll("window", "family");
        root.getStylesheets()
                .add(Objects.requireNonNull(FamilyModeScreen.class.getResource("/villi/ui/family.css"))
                        .toExternalForm());
        root.getChildren().setAll(board.node());
        root.addEventFilter(InputEvent.ANY, e -> {
            if (e instanceof KeyEvent || e.getEventType().getName().contains("PRESSED")) model.touch();
        });
        root.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// @param pin 4 to 8 digits
    /// @param leave opens what comes when the PIN was right and the window was let go
    static FamilyModeScreen of(
            Kit kit, KeyIntake use, Actor actor, KeyIntake.Session session, String pin, Runnable leave) {
        FamilyModel model = model(kit, use, actor, session, pin, leave);
        return new FamilyModeScreen(kit, model, session.patient().name().called());
    }

    static FamilyModel model(
            Kit kit, KeyIntake use, Actor actor, KeyIntake.Session session, String pin, Runnable leave) {
        Executor later = step -> Background.after(RETRY, step);
        boolean monthFirst = kit.texts().get("format.date-order").equals("month-first");
        OpenIntake intake = OpenIntake.of(
                session,
                changes -> use.write(session.intake().id(), changes, actor),
                kit.work().scope(),
                later,
                monthFirst ? DateEntry.Order.MONTH_FIRST : DateEntry.Order.DAY_FIRST,
                LocalDate.now(kit.clock()));
        PinLock lock = PinLock.of(pin, kit.clock());
        return new FamilyModel(intake, new AnswerWords(kit.texts()), lock, kit.clock(), leave);
    }

    FamilyModel model() {
        return model;
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
        return new Frame.Bare();
    }

    @Override
    public void shown() {
        beat.play();
        root.applyCss();
        root.layout();
        board.focus();
    }

    @Override
    public void hidden() {
        beat.stop();
    }

    @Override
    public boolean escape() {
        return true;
    }

    @Override
    public void closing() {
        model.askToLeave();
    }

    /// Enter goes on, unless it presses the button that has the focus; keys of the program mean nothing here.
    private void pressed(KeyEvent e) {
        boolean foreign = e.isShortcutDown() || e.isAltDown() || e.isMetaDown();
        switch (e.getCode()) {
            case ENTER -> {
                if (!foreign && e.getTarget() instanceof ButtonBase button) button.fire();
                else if (!foreign) board.enter();
                e.consume();
            }
            case ESCAPE, CONTEXT_MENU -> e.consume();
            default -> {
                if (foreign || e.getCode().isFunctionKey()) e.consume();
            }
        }
    }

    private void typed(KeyEvent e) {
        if (e.getTarget() instanceof TextInputControl) return;
        Optional.of(e.getCharacter())
                .filter(c -> !c.isEmpty() && c.charAt(0) > ' ')
                .ifPresent(model::key);
        e.consume();
    }
}
