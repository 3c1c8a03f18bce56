package villi.ui.start;

import java.util.Locale;

/// The last part of a key for an enum value.
final class Words {

    private Words() {}

    /// `TOO_SHORT` becomes `too-short`.
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
