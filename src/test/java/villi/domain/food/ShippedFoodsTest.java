package villi.domain.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.patient.Sex;
import villi.domain.plan.Sample;

class ShippedFoodsTest {

    private static final FoodBook BOOK = Sample.RULINGS.catalogue().foods();

    private static Set<FoodCode> out(String... codes) {
        return List.of(codes).stream().map(FoodCode::of).collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void every_group_of_the_base_is_there() {
        assertThat(BOOK.groups())
                .extracting(g -> g.code().value())
                .contains(
                        "milk",
                        "egg",
                        "wheat",
                        "gluten",
                        "soy",
                        "corn",
                        "nightshade",
                        "added_sugar",
                        "alcohol",
                        "caffeine",
                        "additive",
                        "lactose",
                        "peanut",
                        "tree_nut",
                        "fish",
                        "crustacean",
                        "mollusc",
                        "sesame",
                        "coconut",
                        "celery",
                        "mustard",
                        "lupin",
                        "sulphite",
                        "mother_milk",
                        "formula_milk",
                        "fodmap",
                        "fructan_grain",
                        "fructan_veg",
                        "gos",
                        "fructose",
                        "sorbitol",
                        "mannitol");
    }

    @Test
    void the_words_of_a_food_are_its_own_and_can_be_joined_by_or() {
        assertThat(BOOK.foods()).extracting(Food::words).doesNotHaveDuplicates();
        assertThat(BOOK.foods())
                .allSatisfy(f -> assertThat(f.words()).doesNotContain(" or ").doesNotContain(","));
    }

    @Test
    void only_known_codes_stand_in_a_food() {
        var known = new java.util.HashSet<>(
                BOOK.groups().stream().map(FoodGroup::code).toList());
        known.addAll(out("meat", "pork", "honey", "gelatine"));
        assertThat(BOOK.foods())
                .allSatisfy(f -> assertThat(known).containsAll(f.contains()).containsAll(f.onlyWithout()));
    }

    @Test
    void rice_drink_is_never_offered_under_five_years() {
        for (int months = 0; months < 60; months++) {
            assertThat(BOOK.safe(out(), months)).extracting(Food::id).doesNotContain("rice_drink");
        }
    }

    @Test
    void whole_nuts_and_seeds_are_not_offered_under_five_years() {
        assertThat(BOOK.safe(out(), 59)).extracting(Food::id).doesNotContain("walnuts", "almonds", "pumpkin_seeds");
    }

    @Test
    void wheat_foods_are_gluten_foods() {
        assertThat(BOOK.foods())
                .filteredOn(f -> f.contains().contains(FoodCode.of("wheat")))
                .allMatch(f -> f.contains().contains(FoodCode.of("gluten")));
    }

    @Test
    void gluten_free_oats_stand_in_only_when_gluten_is_out() {
        assertThat(BOOK.safe(List.of("oats", "gf_oats"), out(), 60))
                .extracting(Food::id)
                .containsExactly("oats");
        assertThat(BOOK.safe(List.of("oats", "gf_oats"), out("gluten"), 60))
                .extracting(Food::id)
                .containsExactly("gf_oats");
        assertThat(BOOK.safe(List.of("oat_drink"), out("gluten"), 60)).isEmpty();
    }

    @Test
    void a_trial_has_portions_for_every_age_from_one_year() {
        for (FoodGroup group : BOOK.groups()) {
            if (group.trial().mode() != FoodGroup.Mode.TRIAL || !group.use().equals(FoodGroup.Use.own(group.code())))
                continue;
            for (int months = 12; months < 1200; months += 12) {
                assertThat(group.trial().portions(months))
                        .as(group.code() + " " + months)
                        .isPresent();
                assertThat(group.trial().portions(months).orElseThrow().length())
                        .isIn(3, 7);
            }
            var length = group.trial().length().orElseThrow();
            assertThat(length.most()).isLessThanOrEqualTo(28);
            assertThat(length.usual()).isBetween(length.least(), length.most());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "calcium, 50, FEMALE, USUAL, 1000", "calcium, 20, MALE, USUAL, 700", "iron, 240, FEMALE, USUAL, 18",
        "iron, 240, UNKNOWN, USUAL, 18", "calcium, 660, FEMALE, USUAL, 1200", "vitamin_d, 900, MALE, USUAL, 800",
        "iodine, 300, FEMALE, LACTATING, 290", "calcium, 200, FEMALE, PREGNANT, 1300"
    })
    void needs_are_those_of_the_tables(String nutrient, int months, Sex sex, NutrientBook.State state, String need) {
        assertThat(Sample.RULINGS.catalogue().nutrients().need(nutrient, months, sex, state))
                .contains(new java.math.BigDecimal(need));
    }

    @Test
    void what_the_tables_do_not_hold_is_unknown() {
        var book = Sample.RULINGS.catalogue().nutrients();
        assertThat(book.need("b2", 60, Sex.MALE, NutrientBook.State.USUAL)).isEmpty();
        assertThat(book.ceiling("iodine", 3)).isEmpty();
        assertThat(book.ceiling("calcium", 60)).contains(new java.math.BigDecimal("2500"));
    }

    @Test
    void a_support_for_children_names_no_dose_that_is_not_established() {
        var supports = Sample.RULINGS.catalogue().supports().supports();
        assertThat(supports)
                .filteredOn(s -> s.amounts().stream().anyMatch(a -> a.dose().isPresent()))
                .extracting(s -> s.id())
                .containsExactlyInAnyOrder("SUP.FIBER_SUPP", "SUP.GLUTAMINE", "SUP.VITD");
        assertThat(supports)
                .filteredOn(s -> s.amount(120).isPresent())
                .extracting(s -> s.id())
                .doesNotContain(
                        "SUP.GLUTAMINE", "SUP.MARSHMALLOW", "SUP.SLIPPERY_ELM", "SUP.FIBER_SUPP", "SUP.COCONUT");
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "milk, milk",
        "' Cheese ', milk",
        "cow's milk, milk",
        "COW'S MILK, milk",
        "tree_nut, tree_nut",
        "ghee, milk",
        "strawberry, ''",
        "'', ''",
    })
    void what_a_family_writes_finds_its_food_group(String written, String code) {
        assertThat(BOOK.named(written).map(g -> g.code().value()).orElse("")).isEqualTo(code);
    }

    @Test
    void a_food_has_a_code_and_a_span_of_ages_begins_before_it_ends() {
        assertThatThrownBy(() -> FoodCode.of(" ")).hasMessage("empty food code");
        assertThatThrownBy(() -> new Ages(12, 12)).hasMessage("no age between 12 and 12");
        assertThatThrownBy(() -> new Ages(-1, 12)).hasMessage("no age between -1 and 12");
        assertThat(new Ages(12, 24).covers(11)).isFalse();
        assertThat(new Ages(12, 24).covers(12)).isTrue();
        assertThat(new Ages(12, 24).covers(24)).isFalse();
    }
}
