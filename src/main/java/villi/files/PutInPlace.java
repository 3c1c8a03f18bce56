package villi.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Moves the files of an unpacked practice into a data folder, and what stood there into a folder beside them.
///
/// Several files cannot be moved at once. Before the first goes, a note says from where and to where; it is taken away
/// after the last. Whoever finds the note goes on: each file is in exactly one place, so that its next move is certain.
/// When the disk refuses a move, all moves are taken back.
final class PutInPlace {

    private static final String NOTE = "putting-back.txt";

    private final Path data;
    private final List<String> names;
    private final Moves moves;

    /// One move of a file within a file system, whole or not at all.
    @FunctionalInterface
    interface Moves {
        void move(Path from, Path to) throws IOException;
    }

    /// @param names of the files that make a practice
    PutInPlace(Path data, List<String> names, Moves moves) {
        this.data = data;
        this.names = List.copyOf(names);
        this.moves = moves;
    }

    /// Whether moving files into this folder was interrupted.
    static boolean interrupted(Path data) {
        return Files.exists(data.resolve(NOTE));
    }

    /// Whether a folder is still needed to go on.
    static boolean needed(Path unpacked) {
        return Files.exists(unpacked.resolveSibling(NOTE));
    }

    /// @param unpacked lies in the data folder
    /// @param aside where goes what stands there; is made when there is anything
    void put(Path unpacked, Path aside) throws IOException {
        for (String name : names)
            if (!Files.exists(unpacked.resolve(name))) throw new IOException("not whole: " + name);
        note(data.relativize(unpacked) + "\n" + data.relativize(aside) + "\n");
        try {
            move(unpacked, aside);
        } catch (IOException e) {
            back(unpacked, aside, e);
            throw e;
        }
        Files.delete(data.resolve(NOTE));
    }

    /// Makes the moves that are left of an interrupted [#put].
    void goOn() throws IOException {
        List<String> lines = Files.readAllLines(data.resolve(NOTE));
        if (lines.size() < 2) throw new IOException("a note without its folders");
        Path unpacked = data.resolve(lines.getFirst());
        move(unpacked, data.resolve(lines.get(1)));
        Files.delete(data.resolve(NOTE));
        Files.deleteIfExists(unpacked);
    }

    private void move(Path unpacked, Path aside) throws IOException {
        for (String name : names) {
            if (Files.exists(unpacked.resolve(name)) && Files.exists(data.resolve(name))) {
                Files.createDirectories(aside);
                moves.move(data.resolve(name), aside.resolve(name));
            }
        }
        for (String name : names) {
            if (Files.exists(unpacked.resolve(name))) moves.move(unpacked.resolve(name), data.resolve(name));
        }
        sync(data);
    }

    /// Takes all moves back; what cannot be taken back is gone on with at the next start.
    private void back(Path unpacked, Path aside, IOException why) {
        try {
            for (String name : names.reversed()) {
                boolean in = !Files.exists(unpacked.resolve(name));
                if (in) moves.move(data.resolve(name), unpacked.resolve(name));
            }
            for (String name : names.reversed()) {
                if (Files.exists(aside.resolve(name))) moves.move(aside.resolve(name), data.resolve(name));
            }
            Files.deleteIfExists(aside);
            sync(data);
            Files.delete(data.resolve(NOTE));
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /// On disk, whole, before any file moves.
    private void note(String text) throws IOException {
        Path part = data.resolve(NOTE + ".part");
        Files.deleteIfExists(part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        Files.move(part, data.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
        sync(data);
    }

    /// The names of a folder, on disk.
    static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; its file system writes the rename to its own journal.
            return;
        }
    }
}
