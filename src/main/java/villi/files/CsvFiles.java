package villi.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Function;
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
        return whole(file, CsvText::read, why -> new Reading.Refused(why, 0));
    }

    @Override
    public Whole text(Path file) {
        return whole(file, CsvFiles::text, Whole.Refused::new);
    }

    private static Whole text(byte[] bytes) {
        if (bytes.length == 0) return new Whole.Refused(Refusal.EMPTY);
        if (Alphabet.packed(bytes)) return new Whole.Refused(Refusal.PACKED);
        int mark = Alphabet.mark(bytes);
        Charset letters = Alphabet.charset(Alphabet.find(bytes).letters());
        String text = new String(bytes, mark, bytes.length - mark, letters);
        return text.indexOf('\0') >= 0 ? new Whole.Refused(Refusal.NO_TEXT) : new Whole.Read(text);
    }

    /// Reads a file once, as it stood from the first byte to the last.
    private <T> T whole(Path file, Function<byte[], T> read, Function<Refusal, T> refuse) {
        try {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            if (!before.isRegularFile()) return refuse.apply(Refusal.NO_FILE);
            if (before.size() > LARGEST) return refuse.apply(Refusal.TOO_LARGE);
            byte[] bytes;
            try (InputStream in = opener.open(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
            if (bytes.length > LARGEST) return refuse.apply(Refusal.TOO_LARGE);
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            boolean same = before.size() == bytes.length
                    && after.size() == bytes.length
                    && before.lastModifiedTime().equals(after.lastModifiedTime());
            return same ? read.apply(bytes) : refuse.apply(Refusal.CHANGED);
        } catch (NoSuchFileException gone) {
            return refuse.apply(Refusal.MISSING);
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return refuse.apply(Refusal.UNREADABLE);
        }
    }

    @Override
    public Reading again(Content content, Writing writing) {
        return ((CsvText) content).as(writing);
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
