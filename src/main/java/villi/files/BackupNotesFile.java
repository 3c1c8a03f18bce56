package villi.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import villi.domain.practice.BackupState.Done;
import villi.domain.practice.BackupState.Failure;
import villi.domain.practice.BackupState.Past;
import villi.usecase.Trouble;
import villi.usecase.backup.BackupNotes;

/// [BackupNotes] as `backup.txt` in the data folder. It names no patient; what cannot be read counts as not set up.
public final class BackupNotesFile implements BackupNotes {

    private final Path file;

    /// @param folder the data folder
    public BackupNotesFile(Path folder) {
        this.file = folder.resolve("backup.txt");
    }

    @Override
    public Notes read() {
        if (!Files.isRegularFile(file)) return Notes.NONE;
        var lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(file)));
            return new Notes(
                    Optional.of(lines.getProperty("folder", ""))
                            .filter(f -> !f.isEmpty())
                            .map(Path::of),
                    !lines.getProperty("daily", "true").equals("false"),
                    Math.clamp(Long.parseLong(lines.getProperty("keep", "14")), 1, 1000),
                    new Past(done(lines), failed(lines)));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Notes.NONE;
        }
    }

    private static Optional<Done> done(Properties lines) {
        return Optional.ofNullable(lines.getProperty("last.at"))
                .map(at -> new Done(
                        Instant.parse(at),
                        Long.parseLong(lines.getProperty("last.people", "0")),
                        Long.parseLong(lines.getProperty("last.answers", "0"))));
    }

    private static Optional<Failure> failed(Properties lines) {
        return Optional.ofNullable(lines.getProperty("failed.at")).map(at -> {
            var arguments = new ArrayList<String>();
            for (int i = 0; lines.getProperty("failed." + i) != null; i++) {
                arguments.add(lines.getProperty("failed." + i));
            }
            return new Failure(Instant.parse(at), lines.getProperty("failed.key", "backup-disk"), arguments);
        });
    }

    @Override
    public void write(Notes notes) {
        var lines = new Properties();
        notes.folder().ifPresent(f -> lines.setProperty("folder", f.toString()));
        lines.setProperty("daily", String.valueOf(notes.daily()));
        lines.setProperty("keep", String.valueOf(notes.keep()));
        notes.past().last().ifPresent(d -> {
            lines.setProperty("last.at", d.at().toString());
            lines.setProperty("last.people", String.valueOf(d.people()));
            lines.setProperty("last.answers", String.valueOf(d.answers()));
        });
        notes.past().failed().ifPresent(f -> {
            lines.setProperty("failed.at", f.at().toString());
            lines.setProperty("failed.key", f.key());
            for (int i = 0; i < f.arguments().size(); i++) {
                lines.setProperty("failed." + i, f.arguments().get(i));
            }
        });
        try {
            var text = new StringWriter();
            lines.store(text, null);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Trouble("backup-notes", List.of(file.toString()), e);
        }
    }
}
