package villi.ui.intake;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import villi.ui.kit.Beside;
import villi.ui.kit.Probe;

/// The questions, and beside them the paper when it is asked for; with little room the paper stands above them, with
/// very little in their place. The keyboard stays with the questions, as long as they are seen.
final class Halves extends Region {

    private static final double ROOM = 1000;
    private static final double LITTLE = 760;
    private static final double PAPER_BESIDE = 0.48;
    private static final double PAPER_ABOVE = 0.45;

    private Node questions;
    private final Beside paper;
    private final BooleanBinding tight;
    private final BooleanBinding alone;

    Halves(Beside paper) {
        this.questions = new Region();
        this.paper = paper;
        Probe room = new Probe(this, ROOM);
        tight = room.narrow();
        Probe little = new Probe(this, LITTLE);
        alone = little.narrow();
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (key(e)) e.consume();
        });
        addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (hides()) e.consume();
        });
        getChildren().addAll(room.node(), little.node(), questions);
        tight.addListener((_, _, _) -> requestLayout());
        alone.addListener((_, _, _) -> requestLayout());
    }

    /// Other questions, for example those of a second entry, with the same paper.
    Halves with(Node next) {
        getChildren().set(getChildren().indexOf(questions), next);
        questions = next;
        return this;
    }

    /// F3 shows and hides the paper, Ctrl+O attaches one; while it is seen its keys are its own.
    private boolean key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.F3) {
            turn();
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.O) {
            if (!seen()) turn();
            paper.add();
            return true;
        }
        if (!seen()) return false;
        boolean own = paper.key(event);
        boolean leads = event.getCode().isFunctionKey() || event.getCode() == KeyCode.ESCAPE;
        return own || (alone.get() && plain && !leads);
    }

    /// What is typed reaches no question that is not seen.
    private boolean hides() {
        return seen() && alone.get();
    }

    void hidden() {
        paper.hidden();
    }

    private void turn() {
        if (seen()) {
            getChildren().remove(paper.node());
        } else {
            getChildren().add(paper.node());
            paper.shown();
        }
    }

    private boolean seen() {
        return getChildren().contains(paper.node());
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        double high = getHeight();
        questions.setVisible(!hides());
        if (hides()) {
            paper.node().resizeRelocate(0, 0, wide, high);
        } else if (!seen()) {
            questions.resizeRelocate(0, 0, wide, high);
        } else if (tight.get()) {
            double part = Math.floor(high * PAPER_ABOVE);
            paper.node().resizeRelocate(0, 0, wide, part);
            questions.resizeRelocate(0, part, wide, high - part);
        } else {
            double part = Math.floor(wide * PAPER_BESIDE);
            questions.resizeRelocate(0, 0, wide - part, high);
            paper.node().resizeRelocate(wide - part, 0, part, high);
        }
    }
}
