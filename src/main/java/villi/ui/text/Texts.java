package villi.ui.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/// The words of the screens: every visible string is a key of `messages.properties`.
///
/// `{0}`, `{1}` are replaced by the arguments as they are. A key with `.one` and `.many` counts.
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The words for a language; English where a language has none.
    public static Texts in(Locale locale) {
        return new Texts(ResourceBundle.getBundle(
                "villi.ui.text.messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /// The words of a key; an unknown key is a bug.
    public String get(String key, Object... arguments) {
        return fill(raw(key), arguments);
    }

    /// The words for a count: `key.one` or `key.many` with `{0}` replaced by the count, for example `50,000`.
    public String count(String key, int count) {
        return get(key + (count == 1 ? ".one" : ".many"), number(count));
    }

    /// A large number as people read it, for example `50,000`.
    public static String number(long number) {
        return String.format(Locale.US, "%,d", number);
    }

    /// True when the key exists.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// Every key, for tests.
    public Set<String> keys() {
        return bundle.keySet();
    }

    private String raw(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no words for " + key, e);
        }
    }

    private static String fill(String pattern, Object... arguments) {
        String filled = pattern;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }
}
