package villi.files;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// A local socket file through which a second program asks the first to come forward. It carries no data and no
/// network.
///
/// Where such files are not possible, for example when the path is longer than the system allows, there is no bell, and
/// the second program only says who holds the folder.
final class Doorbell {

    private static final int PATIENCE_MS = 1000;

    private final Path file;
    private final Runnable raise;
    private final Executor listening;
    private @Nullable ServerSocketChannel server;

    Doorbell(Path file, Runnable raise, Executor listening) {
        this.file = file;
        this.raise = raise;
        this.listening = listening;
    }

    /// Only the program that holds the folder calls this, so a file that is there was left by a crash.
    synchronized void listen() {
        try {
            Files.deleteIfExists(file);
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(file));
            server = opened;
            listening.execute(() -> serve(opened));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // No bell here: the second program will name the first instead.
            server = null;
        }
    }

    /// True when the other program answered within a second.
    boolean ring() {
        try (SocketChannel caller = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector answer = Selector.open()) {
            caller.connect(UnixDomainSocketAddress.of(file));
            caller.configureBlocking(false);
            caller.register(answer, SelectionKey.OP_READ);
            return answer.select(PATIENCE_MS) == 1 && caller.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    synchronized void close() {
        ServerSocketChannel opened = server;
        server = null;
        if (opened == null) return;
        try (opened) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next start deletes it.
            return;
        }
    }

    private void serve(ServerSocketChannel opened) {
        while (opened.isOpen()) {
            try (SocketChannel caller = opened.accept()) {
                raise.run();
                caller.write(ByteBuffer.wrap(new byte[] {1}));
            } catch (IOException e) {
                // The caller went away, or this program lets the folder go.
            }
        }
    }
}
