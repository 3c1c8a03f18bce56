package villi.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import villi.usecase.practice.Store;

/// What the disk says about the data folder.
final class Folder {

    private Folder() {}

    static Store.State state(Address address) {
        if (!address.usable()) return Store.State.UNUSABLE;
        Path there = nearest(address.folder());
        if (!Files.isDirectory(there)) return Store.State.UNUSABLE;
        boolean file = Files.exists(address.file());
        if (file && !Files.isRegularFile(address.file())) return Store.State.UNUSABLE;
        boolean writable = Files.isWritable(there) && (!file || Files.isWritable(address.file()));
        return writable ? Store.State.WRITABLE : Store.State.READ_ONLY;
    }

    static Optional<Long> size(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.size(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Free bytes, 0 when it cannot be told.
    static long free(Path folder) {
        try {
            return Files.getFileStore(nearest(folder)).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    /// Makes the folder for this user alone; a file left by an unfinished creation is put aside, never deleted.
    static void make(Address address) throws IOException {
        Files.createDirectories(address.folder());
        if (address.folder().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(address.folder(), PosixFilePermissions.fromString("rwx------"));
        }
        if (Files.exists(address.file())) {
            Files.move(address.file(), address.kept("unfinished"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Copies the closed database beside itself; the copy is on disk when it returns.
    static void keep(Address address, String why) throws IOException {
        Path copy = address.kept(why);
        Files.copy(address.file(), copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path nearest(Path folder) {
        @Nullable Path there = folder;
        while (there != null && !Files.exists(there)) there = there.getParent();
        return there == null ? folder : there;
    }
}
