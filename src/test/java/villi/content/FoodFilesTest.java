package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
