package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import villi.content.ShippedContent;

/// What `villi plan` says to files, days and places that are not as they should be, and to unusual ones that are.
final class PlanInputTest {

    private static final ShippedContent CONTENT = ShippedContent.load();
    private static final String DAY = "2026-06-03";
    private static final String MAYA = """
        {"resourceType": "Patient", "id": "p1", "birthDate": "2020-02-29", "gender": "female",
         "name": [{"family": "Lindgren", "given": ["Maya"]}]}
        """;
    private static final String RESPONSE = """
        {"resourceType": "QuestionnaireResponse", "questionnaire": "intake-child|2", "status": "completed",
         "subject": {"reference": "Patient/p1"}, "item": [%s]}
        """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path patient;

    @BeforeEach
    void files() throws IOException {
        patient = Files.writeString(folder.resolve("patient.json"), MAYA);
    }

    private int plan(String items, String... more) throws IOException {
        return run(RESPONSE.formatted(items), more);
    }

    private int run(String response, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("response.json"), response);
        var arguments = new ArrayList<>(
                List.of("plan", "--patient", patient.toString(), "--response", file.toString(), "--on", DAY));
        arguments.addAll(List.of(more));
        return execute(arguments);
    }

    private int execute(List<String> arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), () -> CONTENT)
                .execute(arguments.toArray(String[]::new));
    }

    private void refused(String line) {
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).containsExactly(line);
        err.getBuffer().setLength(0);
    }

    private static String item(String id, String value) {
        return "{\"linkId\": \"" + id + "\", \"answer\": [{" + value + "}]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "QZ99;\"valueBoolean\": true;item QZ99: the questionnaire has no such item",
                "QH02;\"valueString\": \"seven\";item QH02: expected a whole number, found valueString",
                "QF01;\"valueInteger\": 1e999999999;item QF01: the number is too long",
                "QD01;\"valueQuantity\": {\"value\": 1e999999999, \"code\": \"kg\"};item QD01: the number is too long",
                "QC04a;\"valueInteger\": 3;item QC04a: it has an answer, but it is asked only when QC04 = yes",
                "QA02;\"valueDate\": \"2026-07-01\";item QA02: the birth date 2026-07-01 lies in the future",
                "QA02;\"valueDate\": \"2021-02-29\";item QA02: there is no such day: 2021-02-29",
                "QA02;\"valueDate\": \"2020-03-01\";item QA02: the birth date 2020-03-01 is not the one of the"
                        + " Patient, 2020-02-29.",
            })
    void an_answer_that_cannot_be_is_named_with_its_place(String id, String value, String line) throws IOException {
        assertThat(plan(item(id, value))).isEqualTo(1);
        refused(line);
    }

    @Test
    void a_response_that_cannot_be_read_is_named_with_its_place() throws IOException {
        assertThat(run("{\"resourceType\": \"QuestionnaireResponse\",\n \"item\": [}"))
                .isEqualTo(1);
        refused("QuestionnaireResponse: not readable as JSON at line 2, column 11");
        assertThat(run("[".repeat(100_000))).isEqualTo(1);
        refused("QuestionnaireResponse: not readable as JSON at line 1, column 502: nested too deeply, or a number or"
                + " name too long");
        assertThat(run(RESPONSE.formatted("").replace("intake-child|2", "intake-cat|1")))
                .isEqualTo(1);
        refused("QuestionnaireResponse.questionnaire: unknown questionnaire \"intake-cat\", known: intake-infant,"
                + " intake-toddler, intake-child, intake-teen, intake-adult, short-infant, short-toddler, short-child,"
                + " short-teen, short-adult, follow-up-infant, follow-up-toddler, follow-up-child, follow-up-teen,"
                + " follow-up-adult");
        assertThat(run(RESPONSE.formatted("").replace("intake-child|2", "intake-child|9")))
                .isEqualTo(1);
        refused("QuestionnaireResponse.questionnaire: unknown version \"9\" of intake-child, the newest is 2");
        assertThat(run(RESPONSE.formatted("").replace("Patient/p1", "Patient/p2")))
                .isEqualTo(1);
        refused("QuestionnaireResponse.subject: it names p2, but the Patient is p1.");
        assertThat(run(RESPONSE.formatted("").replace("intake-child|2", "intake-adult|2")))
                .isEqualTo(1);
        refused("QuestionnaireResponse.questionnaire: intake-adult is for 18 years and over, but the patient is 6 years"
                + " old on 2026-06-03.");
    }

    @Test
    void a_day_before_the_birth_or_off_the_calendar_is_refused() throws IOException {
        assertThat(plan("", "--on", "2020-02-28")).isEqualTo(2);
        err.getBuffer().setLength(0);
        Path response = folder.resolve("response.json");
        var files = List.of("plan", "--patient", patient.toString(), "--response", response.toString());
        assertThat(execute(with(files, "--on", "2020-02-28"))).isEqualTo(1);
        refused("Patient.birthDate: the birth date 2020-02-29 lies in the future");
        assertThat(execute(with(files, "--on", "2026-02-30"))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("Invalid value for option '--on': there is no day 2026-02-30, give it as for example"
                        + " 2026-11-24")
                .doesNotContain("java.");
    }

    private static List<String> with(List<String> arguments, String... more) {
        var all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void a_place_that_cannot_be_written_is_named_before_anything_is_written() throws IOException {
        Path missing = folder.resolve("missing").resolve("plan.pdf");
        assertThat(plan("", "--pdf", missing.toString())).isEqualTo(1);
        refused(missing + ": there is no such folder to write to.");
        Path below = patient.resolve("plan.json");
        assertThat(plan("", "--json", below.toString())).isEqualTo(1);
        refused(below + ": there is no such folder to write to.");
        assertThat(plan("", "--json", folder.toString())).isEqualTo(1);
        refused(folder + ": this is a folder, not a file.");
        Path endless = folder.resolve("x".repeat(300));
        assertThat(plan("", "--json", endless.toString())).isEqualTo(1);
        refused(endless + ": the file cannot be written. Is there room, and may you write there?");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("patient.json", "response.json");
    }

    @Test
    void the_json_goes_to_the_file_that_is_named() throws IOException {
        Path file = folder.resolve("plan.json");
        assertThat(plan("")).isZero();
        String printed = out.toString();
        out.getBuffer().setLength(0);
        assertThat(plan("", "--json", file.toString())).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
        assertThat(file).hasContent(printed).content().contains("\"canSign\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Özdemir-Ñandú", "李小龍", "مريم", "👩‍👧 Mia 🐝"})
    void names_in_any_script_give_a_plan(String name) throws IOException {
        patient = Files.writeString(folder.resolve("patient.json"), MAYA.replace("Maya", name));
        Path pdf = folder.resolve("plan.pdf");
        assertThat(plan("", "--pdf", pdf.toString())).as(err.toString()).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void a_name_of_200_letters_and_a_leap_day_give_a_plan() throws IOException {
        patient = Files.writeString(folder.resolve("patient.json"), MAYA.replace("Maya", "Maximiliane ".repeat(17)));
        assertThat(plan("", "--pdf", folder.resolve("plan.pdf").toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("\"findings\"");
    }

    @Test
    void a_weight_in_pounds_given_as_kilograms_is_asked_about() throws IOException {
        assertThat(plan(item("QD01", "\"valueQuantity\": {\"value\": 95, \"code\": \"kg\"}")))
                .isZero();
        assertThat(err.toString().lines())
                .containsExactly("item QD01: 95 kg is outside 10 to 80. Is it right, or is it in lb?");
        assertThat(out.toString()).contains("\"canSign\"");
    }
}
