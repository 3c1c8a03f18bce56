package villi.ui.kit;

import java.time.Clock;
import villi.ui.text.Texts;

/// What every screen is given.
///
/// @param work the one line of work that touches the practice's data, in order
/// @param jobs everything else that takes long: rendering, exporting
/// @param saved the text in the top bar that says that all is kept
public record Kit(
        Texts texts, Clock clock, Background work, Background jobs, SavedLine saved, Toasts toasts, Dialogs dialogs) {}
