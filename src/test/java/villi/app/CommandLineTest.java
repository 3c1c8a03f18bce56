package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Help, version and the check of the computer: results on the standard output, messages on the other, 0 or 1 or 2.
final class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String words) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "plan --help",
                "doctor --help",
                "questionnaire --help",
                "questionnaire export --help",
                "questionnaire list --help"
            })
    void help_is_a_result(String words) {
        assertThat(run(words)).isZero();
        assertThat(out.toString()).startsWith("Usage: villi").contains("--help");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "plan --version", "doctor --version", "questionnaire --version"})
    void the_version_is_one_line(String words) {
        assertThat(run(words)).isZero();
        assertThat(out.toString().lines()).containsExactly("Villi " + Version.current());
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "--frobnicate", "plan", "plan --patient p.json", "doctor --frobnicate"})
    void wrong_use_is_code_2_and_says_what_is_wrong(String words) {
        assertThat(run(words)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotEmpty().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake-child", "intake-adult"})
    void the_questionnaires_are_exported_as_fhir(String id) {
        assertThat(run("questionnaire export --id " + id)).isZero();
        assertThat(out.toString())
                .contains("\"resourceType\" : \"Questionnaire\"")
                .contains(id);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void an_unknown_questionnaire_is_one_line() {
        assertThat(run("questionnaire export --id intake-cat")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("intake-cat", "intake-child");
    }

    @Test
    void the_doctor_tells_what_is_there_and_changes_nothing() throws IOException {
        assertThat(run("doctor --data-dir " + folder)).isZero();
        assertThat(out.toString())
                .contains(
                        "Villi      " + Version.current(), "Java       25", "JavaFX", "Fonts      built in", "Printers")
                .contains("Database   none yet");
        assertThat(err.toString()).isEmpty();
        assertThat(folder).isEmptyDirectory();
        out.getBuffer().setLength(0);

        OnDisk.copyInto(folder);
        var before = OnDisk.files(folder);
        assertThat(run("doctor --data-dir " + folder)).isZero();
        assertThat(out.toString()).contains("Database   locked, 1 people can unlock it");
        assertThat(OnDisk.files(folder)).isEqualTo(before);
    }
}
