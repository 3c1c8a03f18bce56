package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.intake.Completeness;
import villi.domain.intake.Intake;
import villi.domain.intake.Place;
import villi.domain.intake.Slot;

/// What stops signing beside flags and rules: old measures, gaps, too many foods, rows that nobody confirmed.
class SigningBlocksTest {

    private static List<String> blocks(Sheet sheet) {
        return sheet.evaluation().blocks().stream().map(Block::id).toList();
    }

    /// a weight of up to 14 days under 4 years and up to 30 days from then on, a height of up to 30 days.
    @ParameterizedTest(name = "{0} months old, {1} weighed or measured {2} days ago: again {3}")
    @CsvSource({
        "47, QD01a, 14, false",
        "47, QD01a, 15, true",
        "48, QD01a, 15, false",
        "48, QD01a, 30, false",
        "48, QD01a, 31, true",
        "48, QD02a, 30, false",
        "48, QD02a, 31, true",
    })
    void a_child_is_weighed_and_measured_again_after_some_days(int months, String day, int ago, boolean again) {
        var sheet = Sheet.child()
                .born(Sheet.ON.minusMonths(months))
                .measured("16", "102")
                .day(day, Sheet.ON.minusDays(ago));
        assertThat(blocks(sheet).contains("R-005")).isEqualTo(again);
    }

    @ParameterizedTest(name = "{0} open: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        1 | (QC01).
        5 | , and 1 more.
        6 | , and 2 more.
        """)
    void at_most_four_open_questions_are_named_and_the_rest_is_counted(int open, String words) {
        var sheet = Sheet.woman();
        var asked = sheet.asCase().view().asked().entrySet().stream()
                .filter(e -> e.getValue().duty().safety())
                .map(e -> e.getKey().linkId().value())
                .filter(id -> id.startsWith("QC"))
                .sorted()
                .toList();
        IntStream.range(0, open).forEach(i -> sheet.silent(asked.get(i)));

        assertThat(sheet.evaluation().blocks())
                .filteredOn(b -> b.id().equals("R-004"))
                .extracting(Block::text)
                .singleElement()
                .asString()
                .endsWith(words);
    }

    @Test
    void four_open_questions_are_all_named() {
        var sheet = Sheet.woman();
        List.of("QC01", "QC05", "QC06", "QC07").forEach(sheet::silent);
        assertThat(sheet.evaluation().blocks())
                .filteredOn(b -> b.id().equals("R-004"))
                .extracting(Block::text)
                .singleElement()
                .asString()
                .contains("QC01", "QC05", "QC06", "QC07")
                .doesNotContain("more");
    }

    /// a vegan who leaves out one more food needs a dietitian; a food that is blocked is not left out.
    @ParameterizedTest(name = "eats {0}, told {1}: dietitian {2}")
    @CsvSource(delimiter = '|', textBlock = """
        vegan | reacts egg, 2-24-h, belly-pain   | true
        none  | reacts egg, 2-24-h, belly-pain   | false
        vegan | reacts wheat, 2-24-h, belly-pain | false
        vegan | QH02 = 2                         | false
        """)
    void the_dietitian_is_asked_for_what_is_proposed_to_go_out(String diet, String told, boolean dietitian) {
        var sheet = SheetText.read("man", told).choose("QF15", diet);
        assertThat(blocks(sheet).contains("R-045")).isEqualTo(dietitian);
    }

    /// Rows of tables wait for a practitioner as other answers do.
    @Test
    void rows_of_tables_are_confirmed_too() {
        for (var sheet : List.of(
                Sheet.man().takes("Naproxen", "yes"), Sheet.child().reacts(1, "egg", "under-30-min", "hives"))) {
            var content = new Intake.Content(sheet.answers(), java.util.Map.of(), java.util.Map.of());
            assertThat(sheet.evaluation().toConfirm())
                    .anyMatch(slot -> slot.row() == 1)
                    .containsExactlyInAnyOrderElementsOf(new Completeness(sheet.form(), content)
                            .toConfirm().stream().map(Place::slot).toList());
        }
    }

    @Test
    void rows_of_a_table_that_is_not_asked_do_not_count() {
        var sheet = Sheet.man().takes("Naproxen", "yes").choose("QJ01n", "no");
        assertThat(sheet.asCase().view().at("QJ01a", 1)).isInstanceOf(Seen.RuledOut.class);
        assertThat(sheet.evaluation().toConfirm()).noneMatch(slot -> slot.row() == 1);
    }

    /// What holds by age alone rests on the date of birth; everything else on its answers.
    @Test
    void a_gate_rests_on_the_answers_that_tell() {
        var gates = Sheet.infant().choose("QP03", "yes").evaluation().gates();
        assertThat(gates)
                .filteredOn(g -> g.id().equals("G-INF"))
                .allSatisfy(g -> assertThat(g.because()).containsExactly(Slot.of("QA02")));
        assertThat(gates)
                .filteredOn(g -> g.id().equals("G-LINE"))
                .allSatisfy(g -> assertThat(g.because()).containsExactly(Slot.of("QP03")));
    }
}
