package villi.printing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes files whole or not at all.
final class WholeFile {

    private WholeFile() {}

    /// Replaces what stands there.
    static void write(byte[] content, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            fresh(content, part);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            drop(part);
            throw e;
        }
    }

    /// Writes a file that is not there yet.
    static void fresh(byte[] content, Path file) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A viewer still holds it; the next start tries again.
            file.toFile().deleteOnExit();
        }
    }

    static String reason(IOException e) {
        String why = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return why == null ? e.getClass().getSimpleName() : why;
    }
}
