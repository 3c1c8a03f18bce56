package villi.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import villi.usecase.Trouble;
import villi.usecase.backup.BackupFiles;
import villi.usecase.backup.Contents;

/// [BackupFiles] as zip files `villi-<mark>-<day>-<time>.villi`. Their name and what can be read in them without a
/// password names no patient.
///
/// Entries: `backup.txt` with what it must amount to and the SHA-256 of the store, `keys.json`, and the store.
public final class BackupArchive implements BackupFiles {

    private static final int FORMAT = 1;
    private static final String ABOUT = "backup.txt";
    private static final String KEYS = "keys.json";
    private static final String KEYS_COPY = "keys-copy.json";
    private static final String STORE = "villi.mv.db";
    private static final String PACKED = "packed.part";
    private static final int MOST_TEXT = 1 << 20;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final ZoneId zone;

    /// @param zone of the times in names
    public BackupArchive(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Path begin(Path folder) {
        if (!Files.isDirectory(folder)) throw new Trouble("backup-folder-gone", folder.toString());
        Path work = folder.resolve(".villi-" + UUID.randomUUID());
        try {
            Files.createDirectory(work);
            if (work.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwx------"));
            }
            return work;
        } catch (IOException e) {
            throw new Trouble("backup-folder-read-only", List.of(folder.toString()), e);
        }
    }

    @Override
    public Path pack(Path copy, byte[] keys, Contents contents, Instant made) {
        Path packed = copy.resolveSibling(PACKED);
        try (FileChannel channel = FileChannel.open(packed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            String sum = store(copy, zip);
            put(zip, KEYS, keys);
            put(zip, ABOUT, about(contents, made, sum).getBytes(StandardCharsets.UTF_8));
            zip.finish();
            zip.flush();
            channel.force(true);
        } catch (IOException e) {
            throw trouble(packed, e);
        }
        delete(copy);
        return packed;
    }

    /// The one store of a copy that H2 wrote as a zip file.
    private static String store(Path copy, ZipOutputStream zip) throws IOException {
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(copy)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().endsWith(STORE)) continue;
                zip.putNextEntry(new ZipEntry(STORE));
                String sum = transfer(in, zip);
                zip.closeEntry();
                return sum;
            }
        }
        throw new IOException("no store in the copy");
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String about(Contents contents, Instant made, String sum) {
        var lines = new TreeMap<>(contents.lines());
        lines.put("format", String.valueOf(FORMAT));
        lines.put("made", made.toString());
        lines.put("sha256", sum);
        var text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    @Override
    public Opened unpack(Path backup, Path into) {
        var lines = new TreeMap<String, String>();
        String sum = "";
        boolean keys = false;
        try {
            Files.createDirectories(into);
        } catch (IOException e) {
            throw trouble(into, e);
        }
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(backup), 1 << 16))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case ABOUT -> lines.putAll(read(text(zip)));
                    case KEYS -> {
                        byte[] text = text(zip);
                        write(into.resolve(KEYS), text);
                        write(into.resolve(KEYS_COPY), text);
                        keys = true;
                    }
                    case STORE -> sum = extract(zip, into.resolve(STORE));
                    default -> {
                        return new Opened.Damaged();
                    }
                }
            }
        } catch (DiskTrouble e) {
            throw trouble(into, e.fault);
        } catch (IOException e) {
            return new Opened.Damaged();
        }
        return judged(lines, keys, sum);
    }

    private static Opened judged(Map<String, String> lines, boolean keys, String sum) {
        try {
            if (Integer.parseInt(lines.getOrDefault("format", "")) > FORMAT) return new Opened.Newer();
            boolean whole = keys && !sum.isEmpty() && sum.equals(lines.get("sha256"));
            return whole
                    ? new Opened.Whole(Instant.parse(lines.getOrDefault("made", "")), Contents.of(lines))
                    : new Opened.Damaged();
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Opened.Damaged();
        }
    }

    private static Map<String, String> read(byte[] text) {
        var lines = new TreeMap<String, String>();
        new String(text, StandardCharsets.UTF_8).lines().forEach(line -> {
            int at = line.indexOf('=');
            if (at > 0) lines.put(line.substring(0, at), line.substring(at + 1));
        });
        return lines;
    }

    private static byte[] text(InputStream in) throws IOException {
        byte[] text = in.readNBytes(MOST_TEXT + 1);
        if (text.length > MOST_TEXT) throw new IOException("far too long");
        return text;
    }

    private static String extract(InputStream in, Path file) throws IOException {
        try (FileChannel channel = open(file);
                var out = new BufferedOutputStream(new ToDisk(Channels.newOutputStream(channel)), 1 << 16)) {
            String sum = transfer(in, out);
            out.flush();
            force(channel);
            return sum;
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    private static void force(FileChannel channel) {
        try {
            channel.force(true);
        } catch (IOException e) {
            throw new DiskTrouble(e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = open(file);
                var out = new ToDisk(Channels.newOutputStream(channel))) {
            out.write(bytes);
            force(channel);
        }
    }

    private static String transfer(InputStream in, OutputStream out) throws IOException {
        MessageDigest sum = sha256();
        var counted = new DigestInputStream(in, sum);
        counted.transferTo(out);
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of Java", e);
        }
    }

    @Override
    public void finish(Path packed, Path folder, String mark, Instant made, int keep) {
        String name = "villi-" + mark + "-" + NAME.format(made.atZone(zone)) + ".villi";
        try {
            Files.move(
                    packed, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            PutInPlace.sync(folder);
            for (Path old :
                    others(folder, mark).stream().skip(Math.max(1, keep)).toList()) delete(old);
        } catch (IOException e) {
            throw trouble(folder, e);
        }
    }

    /// Backups of one practice, newest first.
    private static List<Path> others(Path folder, String mark) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("villi-" + mark + "-\\d{8}-\\d{6}\\.villi"))
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }

    @Override
    public Path putInPlace(Path unpacked, Path data, Instant now) {
        Path aside = data.resolve("set-aside-" + NAME.format(now.atZone(zone)));
        try {
            moves(data).put(unpacked, aside);
        } catch (IOException e) {
            throw trouble(data, e);
        }
        return Files.isDirectory(aside) ? aside : Path.of("");
    }

    @Override
    public boolean interrupted(Path data) {
        return PutInPlace.interrupted(data);
    }

    @Override
    public void goOn(Path data) {
        try {
            moves(data).goOn();
        } catch (IOException e) {
            throw trouble(data, e);
        }
    }

    private static PutInPlace moves(Path data) {
        return new PutInPlace(
                data,
                List.of(STORE, KEYS, KEYS_COPY),
                (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    @Override
    public void drop(Path work) {
        if (!Files.isDirectory(work) || PutInPlace.needed(work)) return;
        try (Stream<Path> all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(BackupArchive::delete);
        } catch (IOException e) {
            // What is left lies in a hidden folder and names nobody.
            return;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Something else has it open; it is in nobody's way.
            return;
        }
    }

    private static Trouble trouble(Path folder, IOException e) {
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = reason.contains("no space left")
                || reason.contains("not enough space")
                || reason.contains("quota exceeded")
                || reason.contains("disk full");
        return new Trouble(full ? "backup-disk-full" : "backup-disk", List.of(folder.toString()), e);
    }

    /// The disk that is written to failed, not the backup that is read.
    private static final class DiskTrouble extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final IOException fault;

        DiskTrouble(IOException fault) {
            super(fault);
            this.fault = fault;
        }
    }

    /// Tells faults of writing from those of reading.
    private static final class ToDisk extends OutputStream {

        private final OutputStream out;

        ToDisk(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw new DiskTrouble(e);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
