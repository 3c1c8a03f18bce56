package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import villi.content.ShippedForms;
import villi.fhir.QuestionnaireJson;

class QuestionnaireCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return new CommandLine(new QuestionnaireCommand(ShippedForms::load))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void export_prints_the_questionnaire_and_nothing_else() {
        assertThat(run("export", "--id", "intake-child")).isZero();

        assertThat(new QuestionnaireJson().read(out.toString()).ref()).hasToString("intake-child|2");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void export_writes_a_file() throws IOException {
        Path file = folder.resolve("adult.json");

        assertThat(run("export", "--id", "intake-adult", "--out", file.toString()))
                .isZero();

        assertThat(new QuestionnaireJson().read(Files.readString(file)).ref()).hasToString("intake-adult|2");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_written_fails_with_one_line() {
        Path file = folder.resolve("missing").resolve("adult.json");

        assertThat(run("export", "--id", "intake-adult", "--out", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("The file ")
                .contains("could not be written")
                .hasLineCount(1);
    }

    @Test
    void an_unknown_questionnaire_fails_and_names_the_known_ones() {
        assertThat(run("export", "--id", "intake-cat")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith(
                        "There is no questionnaire \"intake-cat\". Known: intake-infant, intake-toddler, intake-child,")
                .hasLineCount(1);
    }

    @Test
    void list_prints_one_line_for_each() {
        assertThat(run("list")).isZero();
        assertThat(out.toString().lines())
                .hasSize(15)
                .anySatisfy(line -> assertThat(line).startsWith("intake-child|2\t298 questions\tChild"));
    }

    @Test
    void wrong_use_is_told_apart_from_failure() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("export")).isEqualTo(2);
        assertThat(run("export", "--nonsense")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }
}
