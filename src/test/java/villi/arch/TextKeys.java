package villi.arch;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares the keys of a messages file with the literals of the code.
///
/// A literal counts as a key if it looks like one and shares its first part with a key of the file. A literal that ends
/// with a dot stands for all keys that it begins; one that starts with a dot extends a key that is used. What is done
/// is written to the audit as a code, and shown with the key `audit.` and that code.
final class TextKeys {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-zA-Z0-9_-]+)+\\.?|[a-z][a-z0-9-]*\\.");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|png|svg|ya?ml|html|properties|sql|pdf|csv|ttf|json|txt|md|log|lock|db|ics|zip)");

    private final Properties messages;
    private final Set<String> literals;

    TextKeys(Properties messages, Set<String> literals) {
        this.messages = messages;
        this.literals = literals;
    }

    /// Keys that the code names and the file lacks.
    List<String> missing() {
        Set<String> areas = keys().stream()
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        return literals.stream()
                .filter(each ->
                        KEY.matcher(each).matches() && !FILE.matcher(each).matches())
                .filter(each -> areas.contains(each.substring(0, each.indexOf('.') + 1)))
                .filter(each -> keys().stream()
                        .noneMatch(key -> key.equals(each) || key.equals("audit." + each) || continues(key, each)))
                .sorted()
                .toList();
    }

    /// Keys of the file that no code names.
    List<String> orphaned() {
        return keys().stream().filter(key -> !used(key)).sorted().toList();
    }

    private boolean used(String key) {
        return literals.contains(key)
                || literals.stream().anyMatch(each -> each.endsWith(".") && each.length() > 1 && key.startsWith(each))
                || literals.stream()
                        .filter(each -> each.startsWith(".") && each.length() > 1 && key.endsWith(each))
                        .anyMatch(each -> used(key.substring(0, key.length() - each.length())));
    }

    private static boolean continues(String key, String literal) {
        return key.startsWith(literal.endsWith(".") ? literal : literal + ".");
    }

    private Set<String> keys() {
        return new TreeSet<>(messages.stringPropertyNames());
    }
}
