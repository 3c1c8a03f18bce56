package villi.ui.intake;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keyboard does while keying. Characters answer choices; the rest moves, undoes, asks.
final class IntakeKeys {

    private final IntakeModel model;
    private final Acts acts;

    /// What the screen does for keys that need more than the model.
    interface Acts {

        /// A key of the second look while it stands in place of the questions; false when it is not open.
        boolean look(KeyEvent e);

        /// Takes the text of the field at the current line; false when it cannot be read.
        boolean commit();

        void askNumber();

        void askNote();

        /// Tells how many answers "rest of section" gave.
        void restOfSection(String key);

        void undo();

        void redo();

        void noGap();

        /// Goes through what has to be asked again, or ends that.
        void askAgain();

        void printSlip();

        void finish();

        /// Gives the screen to the family.
        void toFamily();
    }

    IntakeKeys(IntakeModel model, Acts acts) {
        this.model = model;
        this.acts = acts;
    }

    void attach(Node screen, Node list) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (pressed(e)) e.consume();
        });
        list.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (typed(e)) e.consume();
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
                if (acts.commit() && !model.nextMissing(e.isShiftDown() ? -1 : 1)) acts.noGap();
                yield true;
            }
            case F9 -> {
                if (acts.commit()) acts.askAgain();
                yield true;
            }
            case F7 -> {
                acts.toFamily();
                yield true;
            }
            case F2 -> {
                acts.askNote();
                yield true;
            }
            case BACK_SPACE -> inList(e) && back();
            default -> inList(e) && e.isShiftDown() && e.getCode().isDigitKey() && rest(e.getCode());
        };
    }

    private boolean shortcut(KeyEvent e) {
        boolean handled = true;
        if (e.getCode() == KeyCode.G) acts.askNumber();
        else if (e.getCode() == KeyCode.Y || (e.getCode() == KeyCode.Z && e.isShiftDown())) acts.redo();
        else if (e.getCode() == KeyCode.Z) acts.undo();
        else if (e.getCode() == KeyCode.ENTER) acts.finish();
        else if (e.getCode() == KeyCode.P) acts.printSlip();
        else handled = false;
        return handled;
    }

    private boolean typed(KeyEvent e) {
        String key = e.getCharacter();
        if (key.isEmpty() || key.charAt(0) < 32 || e.isShortcutDown() || e.isAltDown()) return false;
        if (key.equals("/")) acts.askNote();
        else if (key.equals(".")) flag();
        else return model.key(key);
        return true;
    }

    private boolean enter() {
        switch (model.line()) {
            case Line.AddRow add -> model.addRow(add);
            case Line.Question question -> {
                boolean asked = model.asksWhetherPlausible(question);
                if (acts.commit() && (asked || !model.asksWhetherPlausible(question))) model.next();
            }
            case Line.RowHead _ -> model.next();
        }
        return true;
    }

    private boolean move(int direction) {
        if (!acts.commit()) return true;
        if (direction > 0) model.next();
        else model.previous();
        return true;
    }

    private boolean back() {
        model.clearAndBack();
        return true;
    }

    private boolean rest(KeyCode digit) {
        acts.restOfSection(digit.getName().replaceAll("\\D", ""));
        return true;
    }

    private void flag() {
        if (model.line() instanceof Line.Question question) {
            var now = model.remark(question.slot());
            model.remark(
                    question,
                    now.map(r -> r.note()).orElse(""),
                    !now.map(r -> r.flagged()).orElse(false));
        }
    }

    private static boolean inList(KeyEvent e) {
        return !(e.getTarget() instanceof javafx.scene.control.TextInputControl);
    }
}
