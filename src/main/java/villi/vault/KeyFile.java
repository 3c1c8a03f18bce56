package villi.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import villi.usecase.Trouble;

/// `keys.json` and its copy. Both always hold the same keys; the copy serves when the first is lost or damaged.
final class KeyFile {

    private static final String FIRST = "keys.json";
    private static final String COPY = "keys-copy.json";
    private static final long LARGEST = 1 << 20;

    private final Path folder;

    KeyFile(Path folder) {
        this.folder = folder;
    }

    /// Empty when neither file is there.
    Optional<KeyText.Read> read() {
        Optional<KeyText.Read> first = read(FIRST);
        if (first.isPresent() && !(first.get() instanceof KeyText.Read.Unreadable)) return first;
        Optional<KeyText.Read> copy = read(COPY);
        return copy.isPresent() && copy.get() instanceof KeyText.Read.Ring ? copy : first.or(() -> copy);
    }

    /// On disk, both times, when it returns.
    void write(KeyRing ring) {
        byte[] text = KeyText.write(ring);
        try {
            Files.createDirectories(folder);
            replace(FIRST, text);
            replace(COPY, text);
        } catch (IOException e) {
            throw new Trouble("keys-unwritable", List.of(folder.toString()), e);
        }
    }

    private Optional<KeyText.Read> read(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) return Optional.empty();
            if (Files.size(file) > LARGEST) return Optional.of(new KeyText.Read.Unreadable());
            return Optional.of(KeyText.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.of(new KeyText.Read.Unreadable());
        }
    }

    private void replace(String name, byte[] text) throws IOException {
        Path fresh = folder.resolve(name + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            onlyOurs(fresh);
            ByteBuffer rest = ByteBuffer.wrap(text);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder();
    }

    private static void onlyOurs(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private void syncFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; its file system writes the rename to its own journal.
            return;
        }
    }
}
