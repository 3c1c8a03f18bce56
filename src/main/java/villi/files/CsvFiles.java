package villi.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import villi.usecase.Trouble;
import villi.usecase.roster.ListFiles;

/// [ListFiles] with whatever spreadsheets and other programs write.
public final class CsvFiles implements ListFiles {

    private final Opener opener;

    public CsvFiles() {
        this(Files::newInputStream);
    }

    CsvFiles(Opener opener) {
        this.opener = opener;
    }

    /// Opens a file for reading.
    interface Opener {
        InputStream open(Path file) throws IOException;
    }

    @Override
    public Reading read(Path file) {
        try {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            if (!before.isRegularFile()) return refused(Refusal.NO_FILE);
            if (before.size() > LARGEST) return refused(Refusal.TOO_LARGE);
            byte[] bytes;
            try (InputStream in = opener.open(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
            if (bytes.length > LARGEST) return refused(Refusal.TOO_LARGE);
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            boolean same = before.size() == bytes.length
                    && after.size() == bytes.length
                    && before.lastModifiedTime().equals(after.lastModifiedTime());
            return same ? CsvText.read(bytes) : refused(Refusal.CHANGED);
        } catch (NoSuchFileException gone) {
            return refused(Refusal.MISSING);
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return refused(Refusal.UNREADABLE);
        }
    }

    @Override
    public Reading again(Content content, Writing writing) {
        return ((CsvText) content).as(writing);
    }

    private static Reading refused(Refusal why) {
        return new Reading.Refused(why, 0);
    }

    @Override
    public void write(Path file, Iterable<List<String>> rows) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = new BufferedWriter(
                            new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8));
                    CsvWriter csv = CsvWriter.builder()
                            .lineDelimiter(LineDelimiter.CRLF)
                            .build(out)) {
                out.write('\uFEFF');
                for (List<String> row : rows) csv.writeRecord(row);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            drop(part);
            throw new Trouble("list-not-saved", List.of(String.valueOf(file.getParent()), reason(e)), e);
        }
    }

    private static String reason(Exception e) {
        return e instanceof AccessDeniedException
                ? "access denied"
                : e.getClass().getSimpleName();
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
