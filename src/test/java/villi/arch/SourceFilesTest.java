package villi.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every source file keeps, read as text: its size, its doc comments, nothing left half done.
final class SourceFilesTest {
    private static final int CAP = 400;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "public (?:final |abstract |sealed |non-sealed )*(?:class|interface|record|enum|@interface) .*");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern SKIPPED = Pattern.compile("@Dis" + "abled\\b|Thread\\.sl" + "eep\\(");

    @TempDir
    Path folder;

    @Test
    void no_file_is_longer_than_the_cap() {
        assertThat(tooLong(all())).isEmpty();
    }

    @Test
    void a_file_above_the_cap_is_noticed() throws IOException {
        Path file = Files.writeString(folder.resolve("Long.java"), "\n".repeat(CAP + 1));

        assertThat(tooLong(List.of(file))).containsExactly(file + " has 401 lines");
    }

    @Test
    void public_types_say_what_they_are() {
        assertThat(undocumented(Sources.below(Sources.MAIN))).isEmpty();
    }

    @Test
    void a_public_type_without_a_doc_comment_is_noticed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("Quiet.java"), "package villi;\n\n@Deprecated\npublic final class Quiet {}\n");

        assertThat(undocumented(List.of(file))).containsExactly(file.toString());
    }

    @Test
    void nothing_is_left_for_later() {
        assertThat(matching(all(), UNFINISHED)).isEmpty();
    }

    @Test
    void a_note_for_later_is_noticed() throws IOException {
        Path file = Files.writeString(folder.resolve("Later.java"), "// TO" + "DO: think\n");

        assertThat(matching(List.of(file), UNFINISHED)).containsExactly(file.toString());
    }

    @Test
    void no_test_is_skipped_or_sleeps() {
        assertThat(matching(Sources.below(Sources.TEST), SKIPPED)).isEmpty();
    }

    @Test
    void a_skipped_test_is_noticed() throws IOException {
        Path file = Files.writeString(folder.resolve("Skipped.java"), "    @Dis" + "abled\n    @Test\n");

        assertThat(matching(List.of(file), SKIPPED)).containsExactly(file.toString());
    }

    private static List<Path> all() {
        return Stream.of(Sources.MAIN, Sources.TEST)
                .flatMap(root -> Sources.below(root).stream())
                .toList();
    }

    private static List<String> tooLong(List<Path> files) {
        return files.stream()
                .filter(file -> Sources.lines(file).size() > CAP)
                .map(file -> file + " has " + Sources.lines(file).size() + " lines")
                .toList();
    }

    private static List<String> undocumented(List<Path> files) {
        return files.stream()
                .filter(file -> {
                    List<String> lines = Sources.lines(file);
                    for (int i = 0; i < lines.size(); i++) {
                        if (PUBLIC_TYPE.matcher(lines.get(i)).matches()) {
                            return !documented(lines, i);
                        }
                    }
                    return false;
                })
                .map(Path::toString)
                .toList();
    }

    private static boolean documented(List<String> lines, int type) {
        int above = type - 1;
        while (above >= 0 && !lines.get(above).isBlank() && !lines.get(above).startsWith("///")) {
            above--;
        }
        return above >= 0 && lines.get(above).startsWith("///");
    }

    private static List<String> matching(List<Path> files, Pattern pattern) {
        return files.stream()
                .filter(file -> pattern.matcher(Sources.text(file)).find())
                .map(Path::toString)
                .toList();
    }
}
