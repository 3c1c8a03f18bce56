package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCommandTest {

    private static final String CASE = "calm-adult-man";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Path base = Files.createDirectories(folder.resolve("bases/adult-man"));
        Files.copy(ProvedCases.FOLDER.resolve("bases/adult-man/response.json"), base.resolve("response.json"));
        Path at = Files.createDirectories(folder.resolve(CASE));
        for (var file : List.of("case.json", "patient.json", "response.json", "expected.json")) {
            Files.copy(ProvedCases.FOLDER.resolve(CASE).resolve(file), at.resolve(file));
        }
    }

    private int run(String... arguments) {
        return Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), () -> ProvedCases.CONTENT)
                .execute(arguments);
    }

    private int cases(String... options) {
        out.getBuffer().setLength(0);
        var all = new java.util.ArrayList<>(List.of("cases", "run", folder.toString()));
        all.addAll(List.of(options));
        return run(all.toArray(String[]::new));
    }

    private void change(String file, String from, String to) throws IOException {
        Path at = folder.resolve(CASE).resolve(file);
        String text = Files.readString(at);
        assertThat(text).contains(from);
        Files.writeString(at, text.replace(from, to));
    }

    @Test
    void a_case_that_comes_out_as_expected_is_no_news_and_the_unreached_rows_are_named() {
        assertThat(cases()).isZero();

        assertThat(out.toString().lines().toList())
                .hasSize(2)
                .satisfies(l -> assertThat(l.getFirst())
                        .startsWith("No case reaches: ")
                        .contains("R-047 part 2", "G-LINE", "RF30 review", "sesame", "SUP.OMEGA3", "PB3")
                        .doesNotContain(" G-CELIAC,"))
                .endsWith("1 cases, 0 differ.");
    }

    @Test
    void each_difference_is_a_line_of_its_own() throws IOException {
        change("expected.json", "\"G-CELIAC\"", "\"G-ONC\"");

        assertThat(cases()).isEqualTo(1);
        assertThat(out.toString().lines())
                .contains(CASE, "  - gates: G-ONC", "  + gates: G-CELIAC", "1 cases, 1 differs.");
    }

    @Test
    void another_order_is_a_difference_too() throws IOException {
        change("response.json", "\"completed\"", """
            "completed", "item": [{"linkId": "QF01", "answer": [{"valueCoding": {"code": "0"}}]},
            {"linkId": "QF02", "answer": [{"valueCoding": {"code": "0"}}]},
            {"linkId": "QF03", "answer": [{"valueCoding": {"code": "0"}}]},
            {"linkId": "QF04", "answer": [{"valueCoding": {"code": "0"}}]},
            {"linkId": "QF05", "answer": [{"valueCoding": {"code": "0"}}]}]\
            """);
        assertThat(cases("--accept")).isZero();
        change("expected.json", "support SUP.FIBER proposed R-082", "first");
        change("expected.json", "support SUP.RESISTANT proposed R-082", "support SUP.FIBER proposed R-082");
        change("expected.json", "first", "support SUP.RESISTANT proposed R-082");

        assertThat(cases()).isEqualTo(1);
        assertThat(out.toString()).contains("  - proposals in this order: ", "  + proposals in this order: ");
    }

    @Test
    void accepting_writes_what_was_found_but_never_lets_a_broken_must_pass() throws IOException {
        change("expected.json", "\"G-CELIAC\"", "\"G-ONC\"");
        change("case.json", "\"never\"", "\"must\": [\"shut: eliminate milk\", \"gates: G-CELIAC\"],\n  \"never\"");

        assertThat(cases("--accept")).isEqualTo(1);
        assertThat(out.toString().lines()).contains("  - must shut: eliminate milk");
        assertThat(out.toString()).doesNotContain("- gates: G-ONC", "- must gates");
        assertThat(Files.readString(folder.resolve(CASE).resolve("expected.json")))
                .isEqualTo(Files.readString(ProvedCases.FOLDER.resolve(CASE).resolve("expected.json")));
    }

    @Test
    void what_may_never_come_out_is_named_when_it_does() throws IOException {
        change("case.json", "\"redFlags: RF\"", "\"gates: G-CELIAC\", \"shut: eliminate wheat\"");

        assertThat(cases()).isEqualTo(1);
        assertThat(out.toString().lines()).contains("  + never gates: G-CELIAC", "  + never shut: eliminate wheat");
    }

    @Test
    void a_table_tells_who_what_is_special_and_what_came_out() throws IOException {
        change("response.json", "\"completed\"", """
            "completed", "item": [{"linkId": "QC07", "answer": [{"valueCoding": {"code": "yes"}}]}]\
            """);

        assertThat(cases("--table", "--accept")).isZero();
        assertThat(out.toString())
                .contains("== calm-adult-man  A calm man", "Who           | ", "45 years, male, else as adult-man")
                .contains("QC07 Do you wake at night to pass loose stool? Yes")
                .contains("Flags         | RF13 RED-R", "Stops signing | RF13");
    }

    @Test
    void a_case_that_expects_nothing_yet_asks_for_a_look() throws IOException {
        Files.delete(folder.resolve(CASE).resolve("expected.json"));

        assertThat(cases()).isEqualTo(1);
        assertThat(out.toString()).contains("nothing is expected yet");
    }

    @Test
    void an_answer_that_is_never_asked_is_refused_with_its_place() throws IOException {
        change("response.json", "\"completed\"", """
            "completed", "item": [{"linkId": "QC10a", "answer": [{"valueCoding": {"code": "yes"}}]}]\
            """);

        assertThat(cases()).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("case calm-adult-man, item QC10a: it has an answer, but it is asked only");
    }

    @Test
    void unknown_keys_lines_and_days_of_a_case_are_refused() throws IOException {
        change("case.json", "\"never\"", "\"nevre\"");
        assertThat(cases()).isEqualTo(1);
        change("case.json", "\"nevre\"", "\"byHand\": [\"eat peanut\"],\n \"never\"");
        assertThat(cases()).isEqualTo(1);
        change("case.json", "eat peanut", "eliminate peanut");
        change("case.json", "2026-06-03", "2026-06-31");
        assertThat(cases()).isEqualTo(1);
        change("case.json", "2026-06-31", "2026-06-03");
        change("case.json", "redFlags: RF", "RF01");
        assertThat(cases()).isEqualTo(1);

        assertThat(err.toString().lines().toList())
                .satisfiesExactly(
                        l -> assertThat(l).contains("unknown key \"nevre\", known: base, byHand, earlier"),
                        l -> assertThat(l).contains("expected for example \"eliminate peanut\", found eat peanut"),
                        l -> assertThat(l).contains("there is no day 2026-06-31"),
                        l -> assertThat(l).contains("expected for example \"redFlags: RF30 RED-R\", found RF01"));
    }

    private Path followUp() throws IOException {
        Path from = ProvedCases.FOLDER.resolve("later-child-none-day-28");
        for (var base : List.of("child-9y", "later-child-9y")) {
            Path at = Files.createDirectories(folder.resolve("bases").resolve(base));
            Files.copy(ProvedCases.FOLDER.resolve("bases/" + base + "/response.json"), at.resolve("response.json"));
        }
        Path at = Files.createDirectories(folder.resolve("later-child-none-day-28"));
        for (var file : List.of("case.json", "patient.json", "response.json", "expected.json", "earlier.json")) {
            Files.copy(from.resolve(file), at.resolve(file));
        }
        return at;
    }

    private String refused(Path at, String from, String to) throws IOException {
        err.getBuffer().setLength(0);
        String text = Files.readString(at.resolve("case.json"));
        assertThat(text).contains(from);
        Files.writeString(at.resolve("case.json"), text.replace(from, to));
        assertThat(cases()).isEqualTo(1);
        Files.writeString(at.resolve("case.json"), text);
        return err.toString();
    }

    @Test
    void a_follow_up_is_judged_by_the_plan_that_was_signed_before_it() throws IOException {
        Path at = followUp();

        assertThat(cases("--table")).isZero();
        assertThat(out.toString())
                .contains("Before        | 2026-06-03, a plan from 2026-06-04 that leaves out milk, else as child-9y")
                .contains("| QB01a How bad is the main problem now? 8")
                .contains("Plan          | give-back:milk: Give back cow's milk.");
        assertThat(refused(at, "\"start\": \"2026-06-04\"", "\"start\": \"2026-06-05\""))
                .isEmpty();
        assertThat(out.toString()).contains("  - must notices: R-116 warn", "  + never lines: eliminate:milk");
    }

    @Test
    void a_follow_up_without_what_it_continues_is_refused() throws IOException {
        Path at = followUp();

        assertThat(refused(at, "\"out\": [\"milk\"]", "\"food\": \"milk\""))
                .contains("unknown key \"food\", known: base, on, out, start");
        assertThat(refused(at, "\"milk\"", "\"mlik\"")).contains("no food \"mlik\"");
        assertThat(refused(at, "\"on\": \"2026-06-03\"", "\"on\": \"2026-07-01\""))
                .contains("the earlier visit is not before 2026-07-01");
        assertThat(refused(
                        at,
                        "\"earlier\": {\"base\": \"child-9y\", \"on\": \"2026-06-03\", \"start\": \"2026-06-04\","
                                + " \"out\": [\"milk\"]},",
                        ""))
                .contains("a follow-up has an earlier visit, a first visit has none");
        Files.writeString(at.resolve("earlier.json"), """
            {"resourceType": "QuestionnaireResponse", "questionnaire": "urn:villi:questionnaire:follow-up-child",
             "status": "completed"}\
            """);
        assertThat(refused(at, "\"base\": \"child-9y\", ", "")).contains("the earlier visit is no first visit");
    }

    @Test
    void wrong_use_is_told_apart_from_a_difference() {
        assertThat(run("cases")).isEqualTo(2);
        assertThat(run("cases", "run")).isEqualTo(2);
        assertThat(run("cases", "run", folder.resolve("gone").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("gone: this is no folder that can be read.");
    }
}
