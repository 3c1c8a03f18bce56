package villi.usecase;

import java.util.List;

/// Something outside failed: disk, file, printer, content. Thrown only by adapters.
///
/// The window shows `trouble.<key>` with the arguments: what was not done, that entered data is safe, what to do now.
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> arguments;

    public Trouble(String key, List<String> arguments, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    public Trouble(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
