package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodFilesTest {

    @Test
    void an_unknown_food_is_refused_with_its_line_and_the_nearest_name() {
        var problems = new Problems();
        var node = Yaml.parse("foods/x.yaml", "feed:\n  - oats\n  - lentis\n", problems)
                .orElseThrow();
        assertThat(FoodFiles.ids(node, "feed", Set.of("oats", "lentils"))).containsExactly("oats");
        assertThat(problems.errors())
                .extracting(ContentError::toString)
                .containsExactly("foods/x.yaml:3: unknown food \"lentis\", did you mean \"lentils\"?");
    }

    @Test
    void an_unknown_grade_is_refused() {
        var problems = new Problems();
        var node = Yaml.parse("x.yaml", "barrier: STRONGISH\naction: LIMITED\nnote: a\nsources: []\n", problems)
                .orElseThrow();
        assertThat(problems.collect(() -> FoodFiles.evidence(node))).isEmpty();
        assertThat(problems.errors()).extracting(ContentError::line).containsExactly(1);
    }

    @Test
    void a_nutrient_without_a_code_does_not_end_the_reading_of_the_foods() {
        var problems = new Problems();
        var rows = "nutrients:\n  - coed: iron\n    unit: mg\n  - code: zinc\n    unit: mg\n";
        assertThat(NutrientFiles.units(Yaml.parse("n.yaml", rows, problems).orElseThrow()))
                .containsExactly(Map.entry("zinc", "mg"));
        assertThat(NutrientFiles.units(
                        Yaml.parse("n.yaml", "- iron\n", problems).orElseThrow()))
                .isEmpty();
    }

    @Test
    void an_empty_span_of_ages_is_refused() {
        var problems = new Problems();
        var node = Yaml.parse("x.yaml", "from_months: 12\nbefore_months: 12\n", problems)
                .orElseThrow();
        assertThat(problems.collect(() -> FoodFiles.ages(node))).isEmpty();
        assertThat(problems.errors()).isNotEmpty();
    }

    @Test
    void the_shipped_foods_supports_and_nutrients_are_read_without_a_problem() {
        var problems = new Problems();
        var foods = FoodFiles.read(problems).orElseThrow();
        assertThat(SupportFiles.read(foods, problems)).isPresent();
        assertThat(NutrientFiles.read(problems)).isPresent();
        assertThat(problems.errors()).isEmpty();
    }

    private static List<String> problems(String file, String yaml, java.util.function.Consumer<Node> reading) {
        var problems = new Problems();
        var node = Yaml.parse(file, yaml, problems).orElseThrow();
        problems.collect(() -> {
            reading.accept(node);
            return node;
        });
        return problems.errors().stream().map(ContentError::toString).toList();
    }

    private static final FoodFiles FOODS = new FoodFiles(Map.of("calcium", "mg", "zinc", "mg"));

    @Test
    void a_food_with_an_unknown_nutrient_or_code_is_refused() {
        String yaml = """
            foods:
              - {id: kale, words: kale, from_months: 8, contains: [soja], gives: {calcum: 90}}
            """;
        assertThat(problems(
                        "foods/foods.yaml",
                        yaml,
                        n -> FOODS.food(n.get("foods").items().getFirst())))
                .containsExactly("foods/foods.yaml:2: unknown nutrient \"calcum\", did you mean \"calcium\"?");
        var soy = FoodFiles.read(new Problems()).orElseThrow().groups();
        assertThat(problems("foods/foods.yaml", yaml, n -> FoodFiles.tags(soy, n)))
                .singleElement()
                .asString()
                .startsWith("foods/foods.yaml:2: unknown food code \"soja\"");
    }

    private static String group(String mode, String comeBack, String nutrient) {
        return """
            code: milk
            card: FG01
            name: Milk
            family: milk
            cover: [{nutrient: %s, foods: [kale]}]
            mode: %s
            length: {least: 14, usual: 14, most: 28}
            watch_days: 4
            rank: 1
            come_back: %s
            evidence: {barrier: LIMITED, action: LIMITED, note: a, sources: []}
            """.formatted(nutrient, mode, comeBack);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "trial; [{from_months: 12, steps: [a]}]; calcium; ''",
                "trial; [{from_months: 12, steps: [a]}]; calcim; unknown nutrient \"calcim\", did you mean"
                        + " \"calcium\"?",
                "trial; '[{from_months: 12, before_months: 48, steps: [a]}, {from_months: 36, steps: [a]}]'; calcium;"
                        + " ages overlap: another row reaches to 48 months",
                "trial; '[{from_months: 12, before_months: 48, steps: [a]}, {from_months: 60, steps: [a]}]'; calcium;"
                        + " no row from 48 to 60 months",
                "trial; '[{from_months: 12, steps: [a, b], days: [1]}]'; calcium; each step has its days",
                "trial; '[{from_months: 12, steps: []}]'; calcium; no steps",
                "allergy-only; [{from_months: 12, steps: [a]}]; calcium; an allergy-only group has no portions at home"
            })
    void a_group_with_wrong_portions_or_nutrients_is_refused(
            String mode, String comeBack, String nutrient, String reason) {
        var found = problems("foods/groups.yaml", group(mode, comeBack, nutrient), n -> FOODS.group(n, Set.of("kale")));

        if (reason.isEmpty()) assertThat(found).isEmpty();
        else assertThat(found.getFirst()).endsWith(": " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'{each: 400, unit: IU, times_a_day: 1, nutrient: vitamin_d}'; ''",
                "'{each: 10, unit: mcg, times_a_day: 1, nutrient: vitamin_d}'; the unit of vitamin_d is IU, not mcg",
                "'{each: 10, unit: mg, times_a_day: 1, nutrient: gold}'; unknown nutrient \"gold\"",
                "'{least: 20, each: 10, unit: g, times_a_day: 1}'; least is more than each",
                "'{each: 5, unit: g, times_a_day: 3, most: 10}'; most is less than a day of it",
                "'{each: 0, unit: g, times_a_day: 1}'; a dose is more than nothing"
            })
    void a_dose_with_a_wrong_unit_or_sum_is_refused(String dose, String reason) {
        var found = problems("supports/x.yaml", "dose: " + dose, n -> SupportFiles.dose(n.get("dose")));

        if (reason.isEmpty()) assertThat(found).isEmpty();
        else assertThat(found.getFirst()).contains(": " + reason);
    }

    @Test
    void amounts_of_a_support_that_overlap_are_refused() {
        String yaml = """
            id: SUP.X
            name: X
            family: X
            indication: a
            because: b
            kind: food
            amounts:
              - {from_months: 6, before_months: 24, how: a}
              - {from_months: 12, how: b}
            interactions:
              - {with: any, rule: apart, words: c}
            evidence: {barrier: LIMITED, action: LIMITED, note: a, sources: []}
            """;
        assertThat(problems("supports/x.yaml", yaml, n -> SupportFiles.support(n, Set.of())))
                .containsExactly(
                        "supports/x.yaml:11: hours and the rule \"apart\" go together",
                        "supports/x.yaml:9: ages overlap: another row reaches to 24 months");
    }

    private static final String ROW = "amounts: {calcium: 1, vitamin_d: 1, iron: 1, iodine: 1, b12: 1, zinc: 1,"
            + " protein: 1, ala: 1, choline: 1, fibre: 1}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'{from_months: 0, ROW}'; '{from_months: 0, amounts: {}}'; ''",
                "'{from_months: 6, ROW}'; '{from_months: 0, amounts: {}}'; no row from 0 to 6 months",
                "'{from_months: 0, ROW}'; '{from_months: 0, before_months: 99, amounts: {}}'; no row from 99 months on",
                "'{from_months: 0, before_months: 24, ROW}, {from_months: 12, ROW}'; '{from_months: 0, amounts: {}}';"
                        + " ages overlap: another row reaches to 24 months",
                "'{from_months: 0, before_months: 12, sex: female, ROW}, {from_months: 24, sex: female, ROW},"
                        + " {from_months: 0, sex: male, ROW}'; '{from_months: 0, amounts: {}}'; no row from 12 to 24"
                        + " months",
                "'{from_months: 0, amounts: {calcium: 1}}'; '{from_months: 0, amounts: {}}'; missing nutrient"
                        + " \"vitamin_d\""
            })
    void needs_with_overlaps_gaps_or_missing_nutrients_are_refused(String needs, String ceilings, String reason) {
        String yaml = "nutrients: ["
                + Stream.of("calcium vitamin_d iron iodine b12 zinc protein ala choline fibre".split(" "))
                        .map(c -> "{code: " + c + ", name: " + c + "}")
                        .collect(Collectors.joining(", "))
                + "]\nneeds: [" + needs.replace("ROW", ROW) + "]\nceilings: [" + ceilings + "]\n";
        var found = problems("nutrients/x.yaml", yaml, NutrientFiles::book);

        if (reason.isEmpty()) assertThat(found).isEmpty();
        else assertThat(found.getFirst()).endsWith(": " + reason);
    }
}
