package villi.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import villi.usecase.practice.FolderHold;
import villi.usecase.practice.Look;

/// A locked byte of `villi.lock` in the data folder. The system frees it when the program ends, however it ends.
///
/// The file tells who holds it. The locked byte lies far behind the text, so that others can read it on every system.
public final class FolderLock implements FolderHold {

    private static final String NAME = "villi.lock";
    private static final long LOCKED_BYTE = 1L << 40;
    private static final Look.Holder NOBODY = new Look.Holder("", 0, Instant.EPOCH);

    private final Path folder;
    private final Look.Holder self;
    private final Doorbell doorbell;
    private @Nullable FileChannel channel;

    /// @param self this program
    /// @param raise brings the window forward; called when another program was started on the same folder
    /// @param listening runs as long as the folder is held and mostly waits, for example a virtual thread for each
    /// task
    public FolderLock(Path folder, Look.Holder self, Runnable raise, Executor listening) {
        this.folder = folder.toAbsolutePath().normalize();
        this.self = self;
        this.doorbell = new Doorbell(this.folder.resolve("villi.raise"), raise, listening);
    }

    @Override
    public synchronized Grip take() {
        if (channel != null) return new Grip.Free();
        try {
            Files.createDirectories(folder);
            FileChannel opened = open();
            if (!locked(opened)) {
                opened.close();
                return new Grip.Other(holder(), doorbell.ring());
            }
            channel = opened;
            sign(opened);
            doorbell.listen();
            return new Grip.Free();
        } catch (IOException e) {
            // A folder that cannot be written cannot be locked; opening it will say why.
            return new Grip.Free();
        }
    }

    @Override
    public synchronized Grip look() {
        if (channel != null || !Files.isRegularFile(folder.resolve(NAME))) return new Grip.Free();
        try (FileChannel opened = open()) {
            return locked(opened) ? new Grip.Free() : new Grip.Other(holder(), false);
        } catch (IOException e) {
            return new Grip.Free();
        }
    }

    @Override
    public synchronized void release() {
        FileChannel held = channel;
        channel = null;
        if (held == null) return;
        doorbell.close();
        try (held) {
            held.truncate(0);
        } catch (IOException e) {
            // The system has let it go, which is all that matters.
            return;
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static boolean locked(FileChannel opened) throws IOException {
        try {
            @Nullable FileLock lock = opened.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void sign(FileChannel opened) throws IOException {
        String text = self.process() + "\n" + self.since() + "\n" + self.user() + "\n";
        opened.truncate(0);
        opened.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    private Look.Holder holder() throws IOException {
        try {
            List<String> lines = Files.readString(folder.resolve(NAME)).lines().toList();
            return lines.size() < 3
                    ? NOBODY
                    : new Look.Holder(lines.get(2), Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)));
        } catch (NumberFormatException | DateTimeException | NoSuchFileException e) {
            return NOBODY;
        }
    }
}
