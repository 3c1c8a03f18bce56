package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.printing.FilledPdf;
import villi.usecase.paper.FilledFile;

class FormCommandTest {

    private static final String MIA = """
        {"resourceType": "Patient", "id": "mia", "name": [{"family": "Keller", "given": ["Mia"]}],
         "birthDate": "2012-07-14", "gender": "female"}
        """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void a_form_to_fill_in_is_written_for_a_patient_and_its_code_is_said() throws IOException {
        Path person = Files.writeString(folder.resolve("mia.json"), MIA);
        Path pdf = folder.resolve("form.pdf");

        assertThat(run(
                        "form",
                        "--id",
                        "follow-up-child",
                        "--patient",
                        person.toString(),
                        "--paper",
                        "a4",
                        "--fillable",
                        "--pdf",
                        pdf.toString()))
                .isZero();

        assertThat(out.toString()).matches("FCHI1-[0-9A-Z]{4}\\R").doesNotContainIgnoringCase("mia");
        assertThat(new FilledPdf().read(pdf))
                .isInstanceOfSatisfying(
                        FilledFile.Fields.class,
                        f -> assertThat(f.mark().map(m -> m.code() + System.lineSeparator()))
                                .contains(out.toString()));
    }

    @Test
    void what_a_teen_answers_alone_is_a_file_of_its_own() {
        Path family = folder.resolve("family.pdf");
        Path alone = folder.resolve("alone.pdf");

        assertThat(run("form", "--id", "intake-teen", "--fillable", "--pdf", family.toString()))
                .isZero();
        assertThat(run("form", "--id", "intake-teen", "--fillable", "--alone", "--pdf", alone.toString()))
                .isZero();
        assertThat(run("form", "--id", "intake-adult", "--alone", "--pdf", alone.toString()))
                .isEqualTo(1);

        assertThat(fields(family)).contains("QA01:parent").doesNotContain("QC27:yes");
        assertThat(fields(alone)).contains("QC27:yes").doesNotContain("QA01:parent");
        assertThat(err.toString()).contains("nothing that is answered alone");
    }

    @Test
    void an_unknown_form_and_a_missing_folder_are_said_in_one_line() {
        assertThat(run(
                        "form",
                        "--id",
                        "intake-dog",
                        "--pdf",
                        folder.resolve("x.pdf").toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("There is no questionnaire \"intake-dog\". Known: ")
                .hasLineCount(1);

        assertThat(run(
                        "form",
                        "--id",
                        "intake-child",
                        "--pdf",
                        folder.resolve("no").resolve("x.pdf").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("there is no such folder");
    }

    private static java.util.Set<String> fields(Path file) {
        return ((FilledFile.Fields) new FilledPdf().read(file)).present();
    }
}
