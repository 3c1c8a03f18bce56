package villi.printing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import villi.domain.handout.Pdf;
import villi.usecase.Trouble;
import villi.usecase.handout.SheetFiles;

/// Sheets as files. What other programs show lies in a folder that only this user can open and that is emptied at
/// start.
public final class StoredSheetFiles implements SheetFiles {

    private final Path spool;

    /// @param spool a folder of Villi's own; it is made when needed
    public StoredSheetFiles(Path spool) {
        this.spool = spool;
    }

    @Override
    public void save(Pdf pdf, Path file) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            write(pdf, part);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            drop(part);
            throw new Trouble("sheet-not-saved", List.of(whole.toString(), reason(e)), e);
        }
    }

    @Override
    public Path forViewing(Pdf pdf, LocalDate made) {
        try {
            Path folder = open();
            int number = 1;
            Path file = folder.resolve(made + "-1.pdf");
            while (Files.exists(file)) {
                number++;
                file = folder.resolve(made + "-" + number + ".pdf");
            }
            write(pdf, file);
            return file;
        } catch (IOException e) {
            throw new Trouble("sheet-not-saved", List.of(spool.toString(), reason(e)), e);
        }
    }

    @Override
    public String name(String code, LocalDate made, int version) {
        return code.replaceAll("[^a-z0-9-]", "") + "-" + made + (version == 0 ? "-draft" : "-v" + version) + ".pdf";
    }

    @Override
    public void sweep() {
        if (!Files.isDirectory(spool)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(spool, "*.pdf")) {
            left.forEach(StoredSheetFiles::drop);
        } catch (IOException e) {
            throw new Trouble("sheet-not-saved", List.of(spool.toString(), reason(e)), e);
        }
    }

    private Path open() throws IOException {
        Files.createDirectories(spool);
        if (Files.getFileStore(spool).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(spool, PosixFilePermissions.fromString("rwx------"));
        }
        return spool;
    }

    private static void write(Pdf pdf, Path file) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(pdf.bytes());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A viewer still holds it; the next start tries again.
            file.toFile().deleteOnExit();
        }
    }

    private static String reason(IOException e) {
        String why = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return why == null ? e.getClass().getSimpleName() : why;
    }
}
