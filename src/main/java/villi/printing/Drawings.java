package villi.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Our own drawings and style sheets, by name. Nothing else can be read.
final class Drawings {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final byte[] NONE = {};

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    boolean has(String icon) {
        return icon(icon).isPresent();
    }

    Optional<byte[]> icon(String name) {
        return NAME.matcher(name).matches() ? file("icons/" + name + ".svg") : Optional.empty();
    }

    Optional<byte[]> style(String name) {
        return NAME.matcher(name).matches() ? file(name + ".css") : Optional.empty();
    }

    private Optional<byte[]> file(String path) {
        byte[] bytes = files.computeIfAbsent(path, Drawings::read);
        return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
    }

    private static byte[] read(String path) {
        try (InputStream in = Drawings.class.getResourceAsStream("/villi/printing/" + path)) {
            return in == null ? NONE : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
