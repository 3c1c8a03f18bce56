package villi.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files named on the command line. What goes wrong is said in one sentence that names the file.
final class NamedFiles {

    private static final long LARGEST = 20_000_000;

    private NamedFiles() {}

    static String read(Path file) {
        if (Files.isDirectory(file)) throw trouble(file, "this is a folder, not a file.");
        if (!Files.exists(file)) throw trouble(file, "there is no such file.");
        try {
            if (Files.size(file) > LARGEST) throw trouble(file, "the file is too large for one form.");
            String text = Files.readString(file);
            if (text.isBlank()) throw trouble(file, "the file is empty.");
            return text;
        } catch (CharacterCodingException e) {
            throw new FileTrouble(file + ": this is no UTF-8 text.", e);
        } catch (IOException e) {
            throw new FileTrouble(file + ": the file cannot be read.", e);
        }
    }

    /// Refuses a place that cannot be written to, before any work is done for it.
    static void checkPlace(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) throw trouble(file, "this is a folder, not a file.");
        if (parent == null || !Files.isDirectory(parent)) throw trouble(file, "there is no such folder to write to.");
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new FileTrouble(file + ": the file cannot be written. Is there room, and may you write there?", e);
        }
    }

    private static FileTrouble trouble(Path file, String reason) {
        return new FileTrouble(file + ": " + reason, new IOException(reason));
    }
}
