package villi.ui.settings;

import java.util.Locale;

/// The last part of a key for an enum value.
final class Words {

    private Words() {}

    /// `ONLY_OWNERS` becomes `only-owners`.
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
