package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import villi.content.ShippedContent;

class PlanCommandTest {

    private static final Path CASES = Path.of("src/test/cases");
    private static final ShippedContent CONTENT = ShippedContent.load();
    private static final String DAY = "2026-06-03";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), () -> CONTENT)
                .execute(arguments);
    }

    private int plan(Path patient, Path response, String on) {
        return run("plan", "--patient", patient.toString(), "--response", response.toString(), "--on", on);
    }

    private Path changed(String file, String from, String to) throws IOException {
        String text = Files.readString(CASES.resolve("maya-milk-trial").resolve(file));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(CASES)) {
            return all
                    .filter(at -> Files.exists(at.resolve("patient.json")) && !Files.exists(at.resolve("case.json")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_case_gives_what_is_expected_of_it(Path at) throws IOException {
        assertThat(plan(at.resolve("patient.json"), at.resolve("response.json"), DAY))
                .as(err.toString())
                .isZero();

        JsonNode found = JSON.readTree(out.toString());
        JsonNode expected = JSON.readTree(Files.readString(at.resolve("expected.json")));
        assertThat(lines(found, "redFlags", "id", "level")).isEqualTo(words(expected, "redFlags"));
        assertThat(lines(found, "gates", "id")).containsAll(words(expected, "gates"));
        assertThat(lines(found, "findings", "id")).containsAll(words(expected, "findings"));
        assertThat(lines(found, "proposals", "kind", "id", "status", "rule")).isEqualTo(words(expected, "proposals"));
        assertThat(lines(found, "blocks", "id")).isEqualTo(words(expected, "blocks"));
        assertThat(found.get("canSign")).isEqualTo(expected.get("canSign"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void an_emergency_prints_the_emergency_sheet_and_nothing_else() throws IOException {
        String text = pdf("green-vomit-emergency");

        assertThat(text).contains("Call 911 now", "Green vomit", "Say this on the phone", "Page 1 of 1");
        assertThat(text).doesNotContain("Leave out", "Do these 3 things", "comes back");
        assertThat(pdf("maya-milk-trial")).contains("Leave out", "Do these 3 things", "Page 5 of 5");
    }

    /// The text of the sheet that a case prints.
    private String pdf(String name) throws IOException {
        Path at = CASES.resolve(name);
        Path file = folder.resolve(name + ".pdf");
        String patient = at.resolve("patient.json").toString();
        String response = at.resolve("response.json").toString();
        assertThat(run("plan", "--patient", patient, "--response", response, "--on", DAY, "--pdf", file.toString()))
                .isZero();
        try (var pages = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pages);
        }
    }

    private static List<String> lines(JsonNode root, String list, String... keys) {
        return root.get(list)
                .valueStream()
                .map(n -> String.join(
                        " ", Stream.of(keys).map(k -> n.get(k).stringValue()).toList()))
                .toList();
    }

    private static List<String> words(JsonNode root, String list) {
        return root.get(list).valueStream().map(JsonNode::stringValue).toList();
    }

    @Test
    void bad_input_is_one_line_that_names_the_place() throws IOException {
        Path at = CASES.resolve("maya-milk-trial");
        Path patient = at.resolve("patient.json");
        Path response = at.resolve("response.json");

        assertThat(plan(changed("patient.json", "2022-04-01", "2022-02-31"), response, DAY))
                .isEqualTo(1);
        assertThat(plan(changed("patient.json", "2022-04-01", "2024-09-01"), response, DAY))
                .isEqualTo(1);
        assertThat(plan(changed("patient.json", "female", "male"), response, DAY))
                .isEqualTo(1);
        assertThat(plan(patient, changed("response.json", "intake-child|2", "intake-child|9"), DAY))
                .isEqualTo(1);
        assertThat(plan(response, response, DAY)).isEqualTo(1);
        assertThat(plan(Files.writeString(folder.resolve("deep"), "[".repeat(100_000)), response, DAY))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines().toList())
                .containsExactly(
                        "Patient.birthDate: there is no such day: 2022-02-31",
                        "QuestionnaireResponse.questionnaire: intake-child is for 4 to 11 years, but the patient is 1"
                                + " years old on 2026-06-03.",
                        "item QA03: \"female\" is not the gender of the Patient, \"male\".",
                        "QuestionnaireResponse.questionnaire: unknown version \"9\" of intake-child, the newest is 2",
                        "Patient: the file holds a QuestionnaireResponse, not a Patient",
                        "Patient: not readable as JSON at line 1, column 502: nested too deeply, or a number or name"
                                + " too long");
    }

    @Test
    void a_file_that_is_missing_empty_or_a_folder_is_named() throws IOException {
        Path response = CASES.resolve("maya-milk-trial").resolve("response.json");
        Path empty = Files.createFile(folder.resolve("empty.json"));

        assertThat(plan(folder.resolve("gone.json"), response, DAY)).isEqualTo(1);
        assertThat(plan(folder, response, DAY)).isEqualTo(1);
        assertThat(plan(empty, response, DAY)).isEqualTo(1);
        assertThat(err.toString().lines().toList())
                .containsExactly(
                        folder.resolve("gone.json") + ": there is no such file.",
                        folder + ": this is a folder, not a file.",
                        empty + ": the file is empty.");
    }

    @Test
    void wrong_use_gives_the_usage_and_code_2() {
        assertThat(run("plan", "--nonsense")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: villi plan");
    }
}
