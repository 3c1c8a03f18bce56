package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.RuleBook;

/// The rule files: they load, they leave out only what is named here, and they are refused with file and line.
class RuleFilesTest {

    private static final List<Questionnaire> FORMS = ShippedForms.load().offered();

    private static final Map<String, String> EMPTY = Map.of(
            "measures", """
            foods: {milk: milk}
            supports: [SUP.FIBER]
            offers: [honey]
            groups: {powders: ["support:SUP.FIBER"]}
            """,
            "medicines", "classes: {nsaid: [ibuprofen]}\n",
            "findings", "findings: []\n",
            "redflags", "redflags: []\n",
            "gates", "gates: []\n",
            "rules", "rules: []\n",
            "contradictions", "contradictions: []\n");

    private static List<String> errors(String file, String text) {
        var problems = new Problems();
        var files = new HashMap<String, Node>();
        EMPTY.forEach((name, plain) -> Yaml.parse("rules/" + name + ".yaml", name.equals(file) ? text : plain, problems)
                .ifPresent(n -> files.put(name, n)));
        RuleFiles.read(files, FORMS, Set.of("S01"), problems);
        return problems.errors().stream().map(ContentError::toString).toList();
    }

    private static String finding(String when) {
        return "findings:\n  - {id: finding.a, title: A, text: B, when: \"" + when + "\", sources: [S01]}\n";
    }

    @Test
    void the_shipped_rules_load() {
        RuleBook book = RuleFiles.load(FORMS);

        assertThat(book.findings()).hasSizeGreaterThan(85);
        assertThat(book.flags()).hasSizeGreaterThan(48);
        assertThat(book.gates()).hasSize(33);
        assertThat(book.rules()).hasSizeGreaterThan(100);
        assertThat(book.cycles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QC99 = yes | unknown question \"QC99\"",
                "QC01 = yess | question QC01 has no answer \"yess\", did you mean \"yes\"?",
                "auditcc | unknown name \"auditcc\"",
                "RF99 | unknown name \"RF99\"",
                "rx.nsaids | unknown name \"rx.nsaids\", did you mean \"rx.nsaid\"?",
                "allergy.melk.immediate | unknown food \"melk\", did you mean \"milk\"?",
                "allergy.milk.instant | unknown type of reaction \"instant\"",
                "QC01 = yes and | the condition ends too early",
                "(QC01 = yes | expected \")\" before \"the end\"",
                "QC01 = yes QC02 = yes | unexpected \"QC02\"",
                "age < some months | expected a number, found \"some\"",
                "sex = KID | unknown word \"KID\"",
                "QC01 = yes & QC02 = yes | cannot read \" & QC02 = yes\"",
            })
    void a_wrong_condition_is_refused_with_file_line_and_reason(String when, String reason) {
        assertThat(errors("findings", finding(when)))
                .singleElement()
                .asString()
                .startsWith("rules/findings.yaml:2: " + reason);
    }

    @Test
    void other_mistakes_are_refused_too() {
        assertThat(errors("findings", finding("QC01 = yes").replace("S01", "S02")))
                .containsExactly("rules/findings.yaml:2: unknown source \"S02\", did you mean \"S01\"?");
        assertThat(errors("findings", finding("finding.a")))
                .containsExactly("rules/findings.yaml:2: \"finding.a\" depends on itself");
        assertThat(errors(
                        "findings",
                        finding("QC01 = yes") + finding("QC02 = yes").substring(10)))
                .containsExactly("rules/findings.yaml:3: the id \"finding.a\" stands twice");
        assertThat(errors("findings", finding("QC01 = yes").replace("title", "titel")))
                .contains("rules/findings.yaml:2: unknown key \"titel\", did you mean \"title\"?");
        assertThat(errors(
                        "rules",
                        "rules:\n  - {id: R-1, when: \"QC01 = yes\", because: A, block: [powder], sources: [S01]}\n"))
                .containsExactly("rules/rules.yaml:2: unknown group of measures \"powder\", did you mean \"powders\"?");
        assertThat(errors(
                        "rules",
                        "rules:\n"
                                + "  - {id: R-1, when: \"QC01 = yes\", because: A, block: [\"support:SUP.FIBRE\"],"
                                + " sources: [S01]}\n"))
                .containsExactly("rules/rules.yaml:2: unknown measure \"SUP.FIBRE\", did you mean \"SUP.FIBER\"?");
        assertThat(errors("rules", "rules:\n  - {id: R-1, when: \"QC01 = yes\", because: A, sources: [S01]}\n"))
                .containsExactly("rules/rules.yaml:2: a rule needs something to do");
    }

    private static String rule(String rest) {
        return "rules:\n  - {id: R-1, when: \"QC01 = yes\", because: A, sources: [S01], " + rest + "}\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ed_gate = rad | the fact ed_gate is never \"rad\", did you mean \"red\"?",
                "celiac_status in [positive, perhaps] | the fact celiac_status is never \"perhaps\"",
                "vegan = maybe | the fact vegan is never \"maybe\"",
                "QC01 >= 2 | question QC01 has no number",
                "QC05 < 3 | question QC05 has no number",
                "surely | the condition ends too early",
            })
    void a_comparison_that_can_never_hold_is_refused(String when, String reason) {
        assertThat(errors("findings", finding(when)))
                .singleElement()
                .asString()
                .startsWith("rules/findings.yaml:2: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'warn: Look, override: never' | a rule that is never let pass needs \"stop\", \"block\", \"exclude\""
                        + " or \"protect\"",
                "'print: Keep it, propose: [{kind: test, id: R-1, text: B}], override: never' | a rule that is never"
                        + " let pass needs \"stop\", \"block\", \"exclude\" or \"protect\"",
                "'warn: \"About {fiber_h} g\"' | nothing fills {fiber_h}, did you mean \"fiber_g\"?",
                "'warn: \"No more {food}\"' | \"{food}\" needs \"each\"",
                "'block: [\"eliminate:{food}\"]' | \"{food}\" needs \"each\"",
                "'warn: \"Keep {medicine}\"' | nothing fills {medicine}",
                "'warn: A, require-for: [powders]' | \"require-for\" needs \"require\"",
                "'block: [\"eliminate:milk but milk\"]' | \"but\" stands only after every measure of a kind",
                "'block: [\"eliminate:* but mlik\"]' | unknown measure \"mlik\", did you mean \"milk\"?",
                "'block: [\"offer:hony\"]' | unknown measure \"hony\", did you mean \"honey\"?",
                "'block: [\"remove:milk\"]' | unknown kind of measure \"remove:milk\"",
                "'warn: A, override: sometimes' | unknown word \"sometimes\"",
                "'warn: A, each: {foods: [melk]}' | unknown food \"melk\", did you mean \"milk\"?",
                "'propose: [{kind: support, id: SUP.FIBRE, text: B}]' | unknown measure \"SUP.FIBRE\", did you mean"
                        + " \"SUP.FIBER\"?",
            })
    void a_rule_that_cannot_do_what_it_says_is_refused(String rest, String reason) {
        assertThat(errors("rules", rule(rest))).singleElement().asString().startsWith("rules/rules.yaml:2: " + reason);
    }

    @Test
    void a_gate_that_is_never_let_pass_must_block_something() {
        var gate = "gates:\n  - {id: G-A, title: A, reason: B, when: \"QC01 = yes\", blocks: [], override: never,"
                + " sources: [S01]}\n";

        assertThat(errors("gates", gate))
                .containsExactly("rules/gates.yaml:2: a gate that is never let pass needs something that it blocks");
        assertThat(errors("gates", gate.replace(", override: never", ""))).isEmpty();
    }

    @Test
    void a_row_without_a_source_is_refused() {
        assertThat(errors("findings", finding("QC01 = yes").replace("[S01]", "[]")))
                .containsExactly("rules/findings.yaml:2: a row needs a source, or the word practice");
        assertThat(errors("findings", finding("QC01 = yes").replace(", sources: [S01]", "")))
                .singleElement()
                .asString()
                .contains("sources");
    }

    @Test
    void rows_in_a_circle_are_refused() {
        var circle = """
            findings:
              - {id: finding.a, title: A, text: B, when: "finding.b", sources: [S01]}
              - {id: finding.b, title: A, text: B, when: "not surely finding.a", sources: [S01]}
            """;

        assertThat(errors("findings", circle))
                .containsExactlyInAnyOrder(
                        "rules/findings.yaml:2: \"finding.a\" depends on itself",
                        "rules/findings.yaml:3: \"finding.b\" depends on itself");
    }

    @Test
    void the_plain_files_are_accepted() {
        assertThat(errors("rules", "rules: []\n")).isEmpty();
        assertThat(errors("findings", finding("QC01 = yes"))).isEmpty();
    }

    /// Rules of section 8.3 without a row, with the reason.
    private static final Map<String, String> NO_ROW = Map.ofEntries(
            Map.entry("R-001 R-002 R-003", "the levels of the flags: Barriers and Signing of domain.rule"),
            Map.entry(
                    "R-004 R-005 R-006",
                    "gaps, old measures, impossible measures: Signing and Barriers of domain.rule"),
            Map.entry("R-046 R-120", "number of foods, a block beats a proposal: SafetyGate and Candidates"),
            Map.entry("R-007", "signing: domain.plan.Signing"),
            Map.entry("R-107", "cover of nutrients: domain.plan.Budget and Signing"),
            Map.entry("R-128", "what a sheet must hold: domain.plan.Signing and domain.handout"),
            Map.entry("R-015", "doses of supplements are told in free words"));

    @Test
    void every_rule_of_the_base_has_a_row_or_a_reason() {
        var rows = RuleFiles.load(FORMS).rules().stream()
                .map(RuleBook.RuleRow::id)
                .filter(id -> id.startsWith("R-"))
                .collect(Collectors.toCollection(TreeSet::new));
        var without = NO_ROW.keySet().stream()
                .flatMap(ids -> Stream.of(ids.split(" ")))
                .collect(Collectors.toSet());
        var base = Stream.of(IntStream.rangeClosed(1, 16), IntStream.rangeClosed(20, 128))
                .flatMap(IntStream::boxed)
                .map(n -> "R-%03d".formatted(n))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without).doesNotContainAnyElementsOf(rows);
        rows.addAll(without);
        assertThat(rows).isEqualTo(base);
    }

    @Test
    void every_flag_of_the_base_has_a_row() {
        var rows = RuleFiles.load(FORMS).flags().stream()
                .map(RuleBook.FlagRow::id)
                .collect(Collectors.toCollection(TreeSet::new));
        var base = Stream.concat(
                        Stream.of(IntStream.rangeClosed(1, 41), IntStream.of(50, 51, 60, 61, 62))
                                .flatMap(IntStream::boxed)
                                .map(n -> "RF%02d".formatted(n)),
                        IntStream.rangeClosed(1, 7).mapToObj(n -> "AM%02d".formatted(n)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).isEqualTo(base);
    }

    @Test
    void every_gate_of_the_base_has_a_row() {
        assertThat(RuleFiles.load(FORMS).gates().stream().map(RuleBook.GateRow::id))
                .containsExactlyInAnyOrder(
                        ("G-INF G-INF-FORM G-PRETERM G-IMMUNE G-LINE G-ONC G-PREG G-LACT G-LIVER G-KIDNEY G-SEIZ"
                            + " G-BIPOLAR G-MSG G-METAB G-DIAB G-THYROID G-LITHIUM G-WARF G-MAOI G-DISULF G-STRICT"
                            + " G-SHORT G-COCO G-ELM G-MEDSEP G-ED G-GROWTH G-CELIAC G-EOE G-ALCW G-KETO G-TUBE"
                            + " G-GOUT/CA")
                                .split(" "));
    }

    @Test
    void a_contradiction_that_names_an_unknown_question_or_answer_is_refused() {
        assertThat(errors("contradictions", """
            contradictions:
              - {id: X-A, when: "QC06 = yes", ask: [QC06, QC99], words: Look again.}
              - {id: X-B, when: "QC98 = yes", ask: [QC06], words: Look again.}
              - {id: X-C, when: "QC06 = perhaps", closed: QGX, ask: [QC06], words: Look again.}
            """))
                .hasSize(4)
                .anyMatch(e -> e.startsWith("rules/contradictions.yaml:2: unknown question \"QC99\""))
                .anyMatch(e -> e.startsWith("rules/contradictions.yaml:3: unknown question \"QC98\""))
                .anyMatch(e -> e.startsWith("rules/contradictions.yaml:4: unknown question \"QGX\""))
                .anyMatch(e -> e.contains("has no answer \"perhaps\""));
    }
}
