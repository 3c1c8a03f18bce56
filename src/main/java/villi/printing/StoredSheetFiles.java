package villi.printing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
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
        try {
            WholeFile.write(pdf.bytes(), file);
        } catch (IOException e) {
            throw new Trouble("sheet-not-saved", List.of(file.toAbsolutePath().toString(), WholeFile.reason(e)), e);
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
            WholeFile.fresh(pdf.bytes(), file);
            return file;
        } catch (IOException e) {
            throw new Trouble("sheet-not-saved", List.of(spool.toString(), WholeFile.reason(e)), e);
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
            left.forEach(WholeFile::drop);
        } catch (IOException e) {
            throw new Trouble("sheet-not-saved", List.of(spool.toString(), WholeFile.reason(e)), e);
        }
    }

    private Path open() throws IOException {
        Files.createDirectories(spool);
        if (Files.getFileStore(spool).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(spool, PosixFilePermissions.fromString("rwx------"));
        }
        return spool;
    }
}
