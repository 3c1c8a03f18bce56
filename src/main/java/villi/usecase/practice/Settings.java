package villi.usecase.practice;

/// What this computer remembers outside the practice: looks and window, never anything about people.
public interface Settings {

    /// The defaults when nothing was written or the file cannot be read.
    Preferences read();

    void write(Preferences preferences);

    /// @param typePercent size of type, 100 is normal
    /// @param lockMinutes idle minutes until the screen locks, 0 never
    record Preferences(Theme theme, int typePercent, int lockMinutes, Window window) {

        public static final Preferences DEFAULT =
                new Preferences(Theme.SYSTEM, 100, 10, new Window(0, 0, 1280, 800, false));
    }

    /// @param x left edge in screen points
    /// @param y upper edge in screen points
    record Window(int x, int y, int width, int height, boolean maximized) {}

    /// Light or dark.
    enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
