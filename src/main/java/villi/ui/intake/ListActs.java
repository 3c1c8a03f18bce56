package villi.ui.intake;

import javafx.scene.control.TextField;
import villi.ui.kit.Kit;
import villi.ui.kit.TextAsk;
import villi.ui.text.Texts;

/// What keys do in a list of questions, whichever screen stands around it.
final class ListActs {

    private final Kit kit;
    private final Texts texts;
    private final IntakeModel model;
    private final SectionPane list;
    private final boolean remarks;

    /// @param remarks whether notes and flags are taken
    ListActs(Kit kit, IntakeModel model, SectionPane list, boolean remarks) {
        this.kit = kit;
        this.texts = kit.texts();
        this.model = model;
        this.list = list;
        this.remarks = remarks;
    }

    /// Takes the text of the field at the current line; false when it cannot be read.
    boolean commit() {
        return list.field()
                .filter(_ -> model.line() instanceof Line.Question)
                .map((TextField field) -> model.type((Line.Question) model.line(), field.getText()))
                .orElse(true);
    }

    void askNumber() {
        TextAsk.open(kit, texts.get("intake.go-to"), "", text -> {
            if (text.matches("\\d{1,3}") && model.goTo(Integer.parseInt(text))) return true;
            kit.toasts().say(texts.get("intake.go-to.none", text));
            return false;
        });
    }

    void askNote() {
        if (!remarks || !(model.line() instanceof Line.Question question)) return;
        String now = model.remark(question.slot()).map(r -> r.note()).orElse("");
        boolean flagged = model.remark(question.slot()).map(r -> r.flagged()).orElse(false);
        TextAsk.open(kit, texts.get("intake.note"), now, text -> {
            model.remark(question, text, flagged);
            return true;
        });
    }

    /// Flags the current answer for the practitioner, or takes the flag away.
    void flag() {
        if (!remarks || !(model.line() instanceof Line.Question question)) return;
        var now = model.remark(question.slot());
        model.remark(
                question,
                now.map(r -> r.note()).orElse(""),
                !now.map(r -> r.flagged()).orElse(false));
    }

    void restOfSection(String key) {
        int filled = model.restOfSection(key);
        if (filled > 0) kit.toasts().undoable(texts.count("intake.rest", filled), model::undo);
    }

    /// To the next gap, or the one before.
    void missing(int direction) {
        if (!model.nextMissing(direction)) kit.toasts().say(texts.get("intake.no-gap"));
    }
}
