package villi.ui.kit;

import javafx.scene.layout.Region;

/// Things that float over the screens. Only for what cannot be undone, for signing, and for the palette.
public interface Dialogs {

    /// Asks a question; the safe answer has the focus and is what Esc means.
    void ask(Question question, Runnable act);

    /// Shows a box in the middle, or at the top for the palette; the box closes itself with [#close()].
    void open(Region box, Place place);

    /// Closes the topmost.
    ///
    /// @return false when nothing was open
    boolean close();

    /// Where a box stands.
    enum Place {
        MIDDLE,
        TOP
    }

    /// @param title the question as a sentence
    /// @param body what will happen
    /// @param act the verb that does it, for example "Archive Mia Keller"
    /// @param safe the verb that leaves everything, for example "Keep"
    /// @param destructive cannot be undone
    record Question(String title, String body, String act, String safe, boolean destructive) {}
}
