package villi.ui.kit;

import java.util.Locale;

/// What a colour means; always together with a shape and a word.
public enum Tone {
    PLAIN,
    /// you can act here, or you are here
    ACCENT,
    /// emergency, same day, blocked
    RED,
    /// medical review, left out, gap
    RUST,
    /// with a condition, told, unclear
    AMBER,
    /// confirmed, tolerated, covered, saved
    GREEN,
    /// information, review date, decide
    BLUE,
    /// the article says
    PLUM;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The class that colours words and icons.
    public String ink() {
        return this == PLAIN ? "ink-2" : "ink-" + styleClass();
    }
}
