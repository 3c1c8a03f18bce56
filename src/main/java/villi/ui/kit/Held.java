package villi.ui.kit;

/// A screen that holds the window: no key and no click leads anywhere else until it lets go.
public interface Held extends Screen {

    /// Somebody wants to close the window.
    void closing();

    /// The window of a program in which a screen can be held.
    interface Holder {

        /// Shows a screen over the whole display and nothing besides it.
        void hold(Held screen);

        /// Gives the window back; the caller then opens the next place.
        void letGo();
    }
}
