package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder from outside is read without trust: whatever lies in it ends in a sentence, never in a crash.
class OwnFilesTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private OwnFiles read() {
        return OwnFiles.read(folder, problems);
    }

    private List<String> found() {
        return problems.errors().stream().map(ContentError::toString).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void known_files_are_read_and_other_files_are_no_concern() throws IOException {
        write("settings.yaml", "check-days: 10\n");
        write("notes.txt", "ask the team");
        write(".hidden.yaml", "left by an editor");

        assertThat(read().documents()).containsOnlyKeys("settings.yaml");
        assertThat(found()).isEmpty();
    }

    @Test
    void the_mark_stands_for_exactly_these_bytes() throws IOException {
        write("settings.yaml", "check-days: 10\n");
        String first = read().mark();
        String again = read().mark();
        write("settings.yaml", "check-days: 11\n");

        assertThat(first).matches("[0-9a-f]{8}").isEqualTo(again).isNotEqualTo(read().mark());
    }

    @Test
    void a_mistyped_file_name_is_named_with_the_nearest_known_one() throws IOException {
        write("food.yaml", "foods: []");
        write("settings.yml", "check-days: 10");
        read();

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "food.yaml:1: unknown file, did you mean \"foods.yaml\"?",
                        "settings.yml:1: unknown file, did you mean \"settings.yaml\"?");
    }

    @Test
    void an_empty_folder_says_what_it_should_hold() {
        assertThat(read().documents()).isEmpty();
        assertThat(found())
                .containsExactly("settings.yaml:1: the folder has none of settings.yaml, wording.yaml, foods.yaml");
    }

    @Test
    void a_huge_file_is_refused_before_it_is_read() throws IOException {
        write("wording.yaml", "#".repeat(OwnFiles.MOST_BYTES + 1));
        read();

        assertThat(found()).containsExactly("wording.yaml:1: the file is larger than 256 KB");
    }

    @Test
    void a_folder_with_very_many_files_is_refused() throws IOException {
        for (int i = 0; i < 201; i++) write("note" + i, "");
        read();

        assertThat(found()).containsExactly("settings.yaml:1: the folder has more than 200 files");
    }

    @Test
    void letters_that_are_not_utf_8_are_refused_at_their_line() throws IOException {
        Files.write(
                folder.resolve("wording.yaml"),
                "food.rice.words: rice\nfood.oats.words: Porridge à la carte\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("settings.yaml"), "check-days: 10".getBytes(StandardCharsets.UTF_16));
        read();

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "wording.yaml:2: the letters are not UTF-8; save the file as UTF-8",
                        "settings.yaml:1: the letters are not UTF-8; save the file as UTF-8");
    }

    @Test
    void the_sign_that_some_editors_put_first_is_no_problem() throws IOException {
        write("settings.yaml", "\uFEFFcheck-days: 10\n");

        assertThat(read().documents().values())
                .singleElement()
                .satisfies(n -> assertThat(n.integer("check-days")).isEqualTo(10));
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.yaml"), "check-days: 10\n");
        Files.createSymbolicLink(folder.resolve("settings.yaml"), secret);
        Files.createDirectory(folder.resolve("wording.yaml"));
        read();

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "settings.yaml:1: this is a link or no file; put the file itself into the folder",
                        "wording.yaml:1: this is a link or no file; put the file itself into the folder");
    }

    @Test
    void a_bomb_of_references_is_refused_at_its_first_anchor() throws IOException {
        write("wording.yaml", """
            a: &a [x, x, x, x, x, x, x, x, x]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            """);
        write("settings.yaml", "check-days: *gone\n");
        read();

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "settings.yaml:1: references (*name) are not read here; write the value",
                        "wording.yaml:1: anchors (&name) are not read here; write the value");
    }

    @Test
    void values_nested_without_end_are_refused() throws IOException {
        write("wording.yaml", "a: " + "[".repeat(100_000));
        write("settings.yaml", "- x\n".repeat(20_001));
        write("foods.yaml", "foods: []\n---\nfoods: []\n");
        read();

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "wording.yaml:1: more than 8 levels of values in values",
                        "settings.yaml:20000: more than 20000 values",
                        "foods.yaml:2: a second document begins here (---); one file holds one");
    }

    @Test
    void text_that_is_no_yaml_is_refused_at_its_line() throws IOException {
        write("wording.yaml", "a: b\n\tc: d\n");
        write("foods.yaml", "foods: [\n\u0007]\n");
        read();

        assertThat(found())
                .hasSize(2)
                .anySatisfy(e -> assertThat(e).startsWith("wording.yaml:2: not readable as YAML"));
    }
}
