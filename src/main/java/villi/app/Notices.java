package villi.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The licences of what is inside, as they ship with the program.
final class Notices {

    private Notices() {}

    static String text() {
        try (InputStream in =
                Objects.requireNonNull(Notices.class.getResourceAsStream("THIRD-PARTY.md"), "THIRD-PARTY.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
