package villi.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of a practice's own catalogue as they lie in a folder. Nothing in them is trusted: a file is small, lies
/// in the folder itself, is UTF-8 and plain YAML.
///
/// @param documents by file name
/// @param mark eight letters and digits that stand for exactly these bytes
public record OwnFiles(Map<String, Node> documents, String mark) {

    /// The files that there may be.
    public static final List<String> NAMES = List.of("settings.yaml", "wording.yaml", "foods.yaml");

    /// More bytes are no file of this kind.
    static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_ENTRIES = 200;
    private static final int MARK_BYTES = 4;

    public OwnFiles {
        documents = Map.copyOf(documents);
    }

    /// Reads what is in the folder; everything that is wrong is kept in `problems`, and its file left out.
    static OwnFiles read(Path folder, Problems problems) {
        var texts = new TreeMap<String, byte[]>();
        for (String name : names(folder, problems))
            bytes(folder, name, problems).ifPresent(b -> texts.put(name, b));
        var documents = new TreeMap<String, Node>();
        texts.forEach((name, bytes) -> text(name, bytes, problems)
                .flatMap(text -> Yaml.parseStranger(name, text, problems))
                .ifPresent(node -> documents.put(name, node)));
        if (texts.isEmpty() && problems.errors().isEmpty())
            problems.add(new ContentError(NAMES.getFirst(), 1, "the folder has none of " + String.join(", ", NAMES)));
        return new OwnFiles(documents, mark(texts));
    }

    /// The known names in the folder. A name that looks like a mistyped one is a problem; other files are no
    /// concern.
    private static TreeSet<String> names(Path folder, Problems problems) {
        var names = new TreeSet<String>();
        int seen = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (++seen > MOST_ENTRIES) {
                    problems.add(new ContentError(
                            NAMES.getFirst(), 1, "the folder has more than " + MOST_ENTRIES + " files"));
                    break;
                }
                if (NAMES.contains(name)) names.add(name);
                else if (isYaml(name))
                    problems.add(new ContentError(name, 1, "unknown file" + Nearest.hint(name, NAMES)));
            }
        } catch (IOException e) {
            problems.add(new ContentError(NAMES.getFirst(), 1, "the folder cannot be read"));
        }
        return names;
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith(".") && (lower.endsWith(".yaml") || lower.endsWith(".yml"));
    }

    private static Optional<byte[]> bytes(Path folder, String name, Problems problems) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(new ContentError(name, 1, "this is a link or no file; put the file itself into the folder"));
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) return Optional.of(bytes);
            problems.add(new ContentError(name, 1, "the file is larger than " + MOST_BYTES / 1024 + " KB"));
        } catch (IOException e) {
            problems.add(new ContentError(name, 1, "the file cannot be read"));
        }
        return Optional.empty();
    }

    private static Optional<String> text(String name, byte[] bytes, Problems problems) {
        var in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            long lines = new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            problems.add(new ContentError(name, (int) lines + 1, "the letters are not UTF-8; save the file as UTF-8"));
            return Optional.empty();
        }
    }

    private static String mark(Map<String, byte[]> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, bytes) -> {
                digest.update((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
