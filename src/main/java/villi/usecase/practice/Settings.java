package villi.usecase.practice;

/// What this computer remembers outside the practice: looks and window, never anything about people.
public interface Settings {

    /// The defaults when nothing was written or the file cannot be read.
    Preferences read();

    void write(Preferences preferences);

    /// @param typePercent size of type, 100 is normal
    /// @param lockMinutes idle minutes until the screen locks, 0 never
    /// @param singleKeys one key answers a question and moves on; off, every answer waits for Enter
    record Preferences(Theme theme, int typePercent, int lockMinutes, boolean singleKeys, Window window) {

        public static final Preferences DEFAULT =
                new Preferences(Theme.SYSTEM, 100, 10, true, new Window(0, 0, 1280, 800, false));

        public Preferences with(Theme next) {
            return new Preferences(next, typePercent, lockMinutes, singleKeys, window);
        }

        public Preferences withType(int percent) {
            return new Preferences(theme, percent, lockMinutes, singleKeys, window);
        }

        public Preferences withSingleKeys(boolean on) {
            return new Preferences(theme, typePercent, lockMinutes, on, window);
        }

        public Preferences with(Window next) {
            return new Preferences(theme, typePercent, lockMinutes, singleKeys, next);
        }
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
