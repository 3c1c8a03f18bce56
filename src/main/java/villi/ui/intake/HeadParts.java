package villi.ui.intake;

import javafx.scene.control.Label;
import villi.domain.finding.RedFlag;
import villi.ui.kit.Boxes;
import villi.ui.kit.FlagBanner;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// Parts that stand above the questions.
final class HeadParts {

    private HeadParts() {}

    /// Says that a teen answers this section alone.
    static NoteBox alone(Texts texts, String called) {
        NoteBox box = new NoteBox(Tone.ACCENT, "mdi2a-account-lock-outline", texts.get("intake.alone", called));
        box.setId("intake-alone");
        return box;
    }

    /// Wraps before it makes the window wider.
    static Label shrinking(String text, String styleClass) {
        Label label = Boxes.wrapped(text, styleClass);
        label.setMinWidth(0);
        return label;
    }

    /// A red flag in the answers so far.
    static FlagBanner banner(Texts texts, RedFlag flag) {
        boolean now = flag.level() == RedFlag.Level.EMERGENCY;
        return new FlagBanner(
                now ? FlagBanner.Level.EMERGENCY : FlagBanner.Level.SAME_DAY,
                texts.get(now ? "intake.flag.emergency" : "intake.flag.same-day"),
                texts.get("intake.flag.words", flag.title(), flag.reason()));
    }
}
