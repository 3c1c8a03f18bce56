package villi.ui.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import villi.ui.kit.HintBar.Hint;
import villi.ui.text.Texts;

/// What the keyboard does while keying. Characters answer choices; the rest moves, undoes, asks.
final class IntakeKeys {

    private final IntakeModel model;
    private final ListActs list;
    private final Acts acts;

    /// What the screen around the list does. Where a screen does not do one of these, the key does nothing.
    interface Acts {

        /// A key of the second look while it stands in place of the questions; false when it is not open.
        default boolean look(KeyEvent e) {
            return false;
        }

        /// Goes through what has to be asked again, or ends that.
        default void askAgain() {}

        default void printSlip() {}

        void finish();

        /// To the second entry of the paper.
        default void keyTwice() {}

        /// Gives the screen to the family.
        default void toFamily() {}
    }

    IntakeKeys(IntakeModel model, ListActs list, Acts acts) {
        this.model = model;
        this.list = list;
        this.acts = acts;
    }

    /// The keys of the questions.
    static List<Hint> hints(Texts texts) {
        return List.of(
                Hint.of("0-4", texts.get("intake.hint.answer")),
                Hint.of("Y N U", texts.get("intake.hint.yes-no")),
                Hint.of("↵", texts.get("intake.hint.next")),
                Hint.of("⌫", texts.get("intake.hint.back")),
                Hint.of("F8", texts.get("intake.hint.missing")),
                Hint.of("F3", texts.get("scan.hint.beside")),
                Hint.of("F7", texts.get("intake.hint.family")),
                Hint.of("Ctrl G", texts.get("intake.hint.number")),
                Hint.of("Shift 0", texts.get("intake.hint.rest")),
                Hint.of("Ctrl Z", texts.get("intake.hint.undo")),
                Hint.of("F9", texts.get("intake.again.key")),
                Hint.of("Ctrl O", texts.get("scan.attach")),
                Hint.of("Ctrl P", texts.get("intake.again.print")),
                Hint.of("Ctrl D", texts.get("intake.twice")));
    }

    /// @param shown shows what a key changed
    void attach(Node screen, Node keyTarget, ShowOnce shown) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (shown.during(() -> pressed(e))) e.consume();
        });
        keyTarget.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (shown.during(() -> typed(e))) e.consume();
        });
    }

    private boolean pressed(KeyEvent e) {
        if (acts.look(e)) return true;
        if (e.isShortcutDown()) return shortcut(e);
        return switch (e.getCode()) {
            case ENTER -> enter();
            case DOWN -> move(1);
            case UP -> move(-1);
            case F8 -> {
                if (list.commit()) list.missing(e.isShiftDown() ? -1 : 1);
                yield true;
            }
            case F9 -> {
                if (list.commit()) acts.askAgain();
                yield true;
            }
            case F7 -> {
                acts.toFamily();
                yield true;
            }
            case F2 -> {
                list.askNote();
                yield true;
            }
            case BACK_SPACE -> inList(e) && back();
            default -> inList(e) && e.isShiftDown() && e.getCode().isDigitKey() && rest(e.getCode());
        };
    }

    private boolean shortcut(KeyEvent e) {
        boolean handled = true;
        if (e.getCode() == KeyCode.G) list.askNumber();
        else if (e.getCode() == KeyCode.Y || (e.getCode() == KeyCode.Z && e.isShiftDown())) model.redo();
        else if (e.getCode() == KeyCode.Z) model.undo();
        else if (e.getCode() == KeyCode.ENTER) acts.finish();
        else if (e.getCode() == KeyCode.P) acts.printSlip();
        else if (e.getCode() == KeyCode.D) acts.keyTwice();
        else handled = false;
        return handled;
    }

    private boolean typed(KeyEvent e) {
        String key = e.getCharacter();
        if (key.isEmpty() || key.charAt(0) < 32 || e.isShortcutDown() || e.isAltDown()) return false;
        if (key.equals("/")) list.askNote();
        else if (key.equals(".")) list.flag();
        else return model.key(key);
        return true;
    }

    private boolean enter() {
        switch (model.line()) {
            case Line.AddRow add -> model.addRow(add);
            case Line.Question question -> {
                boolean asked = model.asksWhetherPlausible(question);
                if (list.commit() && (asked || !model.asksWhetherPlausible(question))) model.next();
            }
            case Line.RowHead _ -> model.next();
        }
        return true;
    }

    private boolean move(int direction) {
        if (!list.commit()) return true;
        if (direction > 0) model.next();
        else model.previous();
        return true;
    }

    private boolean back() {
        model.clearAndBack();
        return true;
    }

    private boolean rest(KeyCode digit) {
        list.restOfSection(digit.getName().replaceAll("\\D", ""));
        return true;
    }

    private static boolean inList(KeyEvent e) {
        return !(e.getTarget() instanceof javafx.scene.control.TextInputControl);
    }
}
