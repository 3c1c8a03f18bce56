package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `villi content`, as someone who looks after a practice's catalogue uses it.
class ContentCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String own() {
        return folder.resolve("catalogue").toString();
    }

    @Test
    void the_example_passes_the_check_and_the_doctor_finds_it_in_use() {
        assertThat(run("content", "example", own())).isZero();
        assertThat(run("content", "check", own())).isZero();
        assertThat(out.toString())
                .contains("check-days: 14 days -> 10 days")
                .contains("own_millet_porridge: warm millet porridge, from 12 months")
                .containsPattern("No problem\\. Changed: settings 3, texts 2, foods 1, swaps 1\\. Plans would name the"
                        + " catalogue [0-9.]+\\+own\\.[0-9a-f]{8}\\.");

        assertThat(run("doctor", "--data-dir", folder.toString())).isZero();
        assertThat(out.toString()).containsPattern("Catalogue  7 changes of this practice in use, mark [0-9a-f]{8}");
    }

    @Test
    void an_example_never_writes_over_a_file() throws IOException {
        Path mine = Files.writeString(folder.resolve("wording.yaml"), "mine");

        assertThat(run("content", "example", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("already. Nothing was written.");
        assertThat(Files.readString(mine)).isEqualTo("mine");
        assertThat(folder.resolve("foods.yaml")).doesNotExist();
    }

    @Test
    void problems_are_printed_one_a_line_and_end_with_code_1() throws IOException {
        Files.createDirectory(Path.of(own()));
        Files.writeString(Path.of(own(), "settings.yaml"), "check-days: 20\nreview-dys: 40\n");

        assertThat(run("content", "check", own())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "settings.yaml:1: 20 is out of bounds: \"check-days\" may be 7 to 14 days, shipped 14",
                        "settings.yaml:2: unknown name \"review-dys\", did you mean \"review-days\"?",
                        "2 problems. Nothing of this folder would be used.");

        assertThat(run("doctor", "--data-dir", folder.toString())).isZero();
        assertThat(out.toString())
                .contains("Catalogue  the shipped one is used; that of this practice has 2 problems, the first:"
                        + " settings.yaml:1: 20 is out of bounds");
    }

    @Test
    void files_that_change_nothing_are_no_problem() throws IOException {
        Files.writeString(folder.resolve("settings.yaml"), "check-days: 14\n");

        assertThat(run("content", "check", folder.toString())).isZero();
        assertThat(out.toString()).contains("Nothing differs from the shipped catalogue.");
    }

    @Test
    void the_list_names_every_value_with_its_unit_and_bounds() {
        assertThat(run("content", "list", "milk")).isZero();

        assertThat(out.toString())
                .contains("# settings.yaml", "# wording.yaml")
                .containsPattern("trial\\.milk\\.usual +21  \\(days, 14 to 28\\)  Milk");
        assertThat(run("content", "list", "no-such-name")).isEqualTo(1);
        assertThat(err.toString()).contains("No name holds \"no-such-name\".");
    }

    @Test
    void wrong_use_is_told_apart_from_problems() {
        assertThat(run("content")).isEqualTo(2);
        assertThat(err.toString()).contains("Name what to do: check, list or example.");
        assertThat(run("content", "check", folder.resolve("nowhere").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no folder");
    }
}
