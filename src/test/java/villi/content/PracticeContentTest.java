package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.content.PracticeContent.Checked;
import villi.domain.food.Food;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.setting.Change;
import villi.domain.setting.Dial;
import villi.domain.setting.OwnCatalogue;

/// A practice changes words, settings and foods within what is safe; one mistake, and nothing of it is used.
class PracticeContentTest {

    private static final ShippedContent SHIPPED = ShippedContent.load();

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> problems() {
        return switch (PracticeContent.check(folder)) {
            case Checked.Bad(var errors) ->
                errors.stream().map(ContentError::toString).toList();
            case Checked.Good _ -> List.of();
        };
    }

    private Checked.Good good() {
        return switch (PracticeContent.check(folder)) {
            case Checked.Good good -> good;
            case Checked.Bad(var errors) -> throw new AssertionError(errors);
        };
    }

    private static FoodGroup group(ShippedContent content, String code) {
        return content.catalogue().foods().group(FoodCode.of(code)).orElseThrow();
    }

    @Test
    void settings_words_foods_and_swaps_are_changed_together() throws IOException {
        write("settings.yaml", "check-days: 10\ntrial.milk.usual: 14\ntrial.milk.most: 21\n");
        write("wording.yaml", "support.SUP.FIBER.because: there is not much fiber in the food right now\n");
        write("foods.yaml", """
            foods:
              - {id: own_skyr, words: plain skyr, from_months: 12, contains: [milk, lactose], portion: half a cup, gives: {protein: 7}}
            swaps:
              - {group: egg, row: "Mayonnaise, quiche, egg pasta", add: own_skyr, first: true}
            """);

        var content = good().content();
        var catalogue = content.catalogue();

        assertThat(catalogue.settings().of(Dial.CHECK_DAYS)).isEqualTo(10);
        assertThat(content.rules().settings().of(Dial.CHECK_DAYS)).isEqualTo(10);
        assertThat(group(content, "milk").trial().length()).contains(new FoodGroup.Length(14, 14, 21));
        assertThat(catalogue
                        .supports()
                        .support("SUP.FIBER")
                        .orElseThrow()
                        .names()
                        .because())
                .isEqualTo("there is not much fiber in the food right now");
        assertThat(catalogue.foods().food("own_skyr").map(Food::words)).contains("plain skyr");
        assertThat(group(content, "egg").swaps().getLast().instead()).startsWith("own_skyr", "hummus");
        assertThat(catalogue.version())
                .isEqualTo(
                        SHIPPED.catalogue().version() + "+own." + good().used().mark());
    }

    @Test
    void every_change_says_what_was_shipped_and_where_it_stands() throws IOException {
        write("settings.yaml", "# ours\ncheck-days: 10\nreview-days: 42\n");

        assertThat(good().used().changes())
                .containsExactly(new Change(
                        Change.Kind.SETTING,
                        "check-days",
                        "check-days",
                        "From the start to the first check",
                        "14 days",
                        "10 days",
                        "settings.yaml, line 2"));
    }

    @Test
    void nothing_else_of_the_catalogue_changes() throws IOException {
        write("foods.yaml", """
            foods:
              - {id: own_bread, words: teff flatbread, from_months: 24, contains: []}
            swaps:
              - {group: wheat, row: "%s", add: own_bread}
            """.formatted(
                        group(SHIPPED, "wheat").swaps().getFirst().out()));

        var content = good().content();

        assertThat(group(content, "wheat").swaps().getFirst().instead()).endsWith("own_bread");
        assertThat(group(content, "gluten")).isEqualTo(group(SHIPPED, "gluten"));
        assertThat(content.rules()).isEqualTo(SHIPPED.rules());
        assertThat(content.catalogue().supports()).isEqualTo(SHIPPED.catalogue().supports());
    }

    @Test
    void settings_that_are_looser_unknown_or_unfit_are_refused_with_the_nearest_name() throws IOException {
        write("settings.yaml", """
            check-day: 10
            review-days: 56
            foods-out-adult: 3
            trial.milk.most: 35
            trial.milk.usual: 7
            watch.milk.days: 7
            trial.egg.most: 20
            burden-mild: 20
            burden-moderate: 18
            support.SUP.GLUTAMINE.dose: 20
            support.SUP.FIBER.because: words
            days-between-foods: soon
            trial.caffeine.most: 28
            support.SUP.VITD.days: 1
            """);

        assertThat(problems())
                .containsExactly(
                        "settings.yaml:1: unknown name \"check-day\", did you mean \"check-days\"?",
                        "settings.yaml:2: 56 is out of bounds: \"review-days\" may be 28 to 42 days, shipped 42",
                        "settings.yaml:3: 3 is out of bounds: \"foods-out-adult\" may be 1 to 2 foods, shipped 2",
                        "settings.yaml:4: 35 is out of bounds: \"trial.milk.most\" may be 14 to 28 days, shipped 28",
                        "settings.yaml:5: 7 is out of bounds: \"trial.milk.usual\" may be 14 to 28 days, shipped 21",
                        "settings.yaml:6: 7 is out of bounds: \"watch.milk.days\" may be 14 to 28 days, shipped 14",
                        "settings.yaml:7: \"trial.egg.usual\" is 21 and must be at most \"trial.egg.most\", which is"
                                + " 20",
                        "settings.yaml:8: \"burden-mild\" is 20 and must be less than \"burden-moderate\", which is 18",
                        "settings.yaml:10: \"support.SUP.GLUTAMINE.dose\" is locked: safety rules, red flags, doses and"
                                + " ages are not changed",
                        "settings.yaml:11: \"support.SUP.FIBER.because\" belongs into wording.yaml",
                        "settings.yaml:12: expected a whole number, found \"soon\"",
                        "settings.yaml:13: \"trial.caffeine.most\" is locked: safety rules, red flags, doses and ages"
                                + " are not changed",
                        "settings.yaml:14: \"support.SUP.VITD.days\" is locked: safety rules, red flags, doses and"
                                + " ages are not changed");
    }

    @Test
    void words_of_red_flags_gates_and_safety_rules_are_locked() throws IOException {
        write("wording.yaml", """
            flag.RF01.title: All is well
            gate.G-PREG.reason: All is well
            rule.R-010.because: All is well
            support.SUP.FIBER.stop: All is well
            food.rice.contains: none
            food.ryce.words: rice
            check-days: 10
            """);

        assertThat(problems())
                .hasSize(7)
                .startsWith(
                        "wording.yaml:1: \"flag.RF01.title\" is locked: safety rules, red flags, doses and ages are not"
                                + " changed")
                .endsWith(
                        "wording.yaml:6: unknown name \"food.ryce.words\", did you mean \"food.rice.words\"?",
                        "wording.yaml:7: \"check-days\" belongs into settings.yaml")
                .filteredOn(p -> p.contains("is locked"))
                .hasSize(5);
    }

    @Test
    void words_that_change_the_meaning_are_refused_at_their_line() throws IOException {
        write("wording.yaml", """
            food.soy_drink.words: cow's milk with calcium
            food.rice.words: quinoa
            support.SUP.FIBER.how.12: "Eat more fiber."
            food.oats.words: [oats]
            """);

        assertThat(problems())
                .containsExactly(
                        "wording.yaml:1: these words name lactose, milk, which is not in the food",
                        "wording.yaml:2: the shipped food \"quinoa\" has these words",
                        "wording.yaml:3: it must keep {foods} as in the shipped text",
                        "wording.yaml:3: amounts and times are locked; it must keep exactly: one, week",
                        "wording.yaml:4: expected text, found a list");
    }

    @Test
    void a_food_that_hides_something_or_is_too_early_is_refused() throws IOException {
        write("foods.yaml", """
            foods:
              - {id: skyr, words: skyr, from_months: 12, contains: [milk]}
              - {id: own_a, words: creamy goat cheese, from_months: 12, contains: []}
              - {id: own_b, words: puree, from_months: 6, contains: [mlik]}
              - {id: own_c, words: plain rolls, from_months: 12}
              - {id: own_d_drink, words: hemp drink, from_months: 12, contains: []}
              - {id: own_e, words: spelt rusk, from_months: 12, contains: [wheat]}
              - {id: own_f, words: rice, from_months: 12, contains: []}
              - {id: own_g, words: magic beans, from_months: 12, contains: [], gives: {iron: 900, irn: 1}, icon: beens}
              - {id: own_h, words: cold brew, from_months: 24, contains: [caffeine]}
              - {id: own_i, words: egg-free rice cake, from_months: 24, contains: [], free_of: [egg]}
              - {id: own_i, words: toast or rusk, from_months: 24, contains: [], age: 3}
            swaps:
              - {group: milk, row: "Cheese", add: own_zzz}
              - {group: mlk, row: "Cheese", add: own_a}
              - {group: milk, row: "Chese", add: own_a}
              - {group: milk, row: "Milk, chocolate milk, goat and sheep milk", add: own_i, first: true}
              - {group: wheat, row: "x", ad: own_e}
            """);

        String all = String.join("\n", problems());

        assertThat(all)
                .contains(
                        "foods.yaml:2: the id of an own food is own_ and small letters, found \"skyr\"",
                        "foods.yaml:3: the words name milk: add it to contains, or to free_of",
                        "foods.yaml:4: unknown food group \"mlik\", did you mean \"milk\"?",
                        "foods.yaml:5: missing key \"contains\"",
                        "foods.yaml:6: this own food may be offered from 48 months on",
                        "foods.yaml:7: wheat has gluten in it; add gluten",
                        "foods.yaml:8: the shipped food \"rice\" has these words",
                        "foods.yaml:9: a portion may give 4 of iron at most, as the richest shipped food",
                        "foods.yaml:9: unknown nutrient \"irn\", did you mean \"iron\"?",
                        "foods.yaml:9: unknown drawing \"beens\", did you mean \"beans\"?",
                        "foods.yaml:10: this own food may be offered from 144 months on",
                        "foods.yaml:12: food \"own_i\" stands twice",
                        "foods.yaml:14: unknown own food \"own_zzz\"",
                        "foods.yaml:15: unknown group \"mlk\", did you mean \"milk\"?",
                        "foods.yaml:16: no row \"Chese\", did you mean \"Cheese\"?",
                        "foods.yaml:17: in place of milk an own food is for 48 months or older",
                        "foods.yaml:17: in a row that is eaten daily an own food stands last",
                        "foods.yaml:18: unknown key \"ad\", did you mean \"add\"?");
    }

    @Test
    void two_foods_are_never_printed_with_the_same_words() throws IOException {
        write("wording.yaml", "food.rice.words: soft grain\nfood.millet.words: Soft grain\n");
        write("foods.yaml", "foods:\n  - {id: own_teff, words: soft grain, from_months: 12, contains: []}\n");

        assertThat(problems())
                .containsExactly(
                        "foods.yaml:2: another food has the words \"soft grain\"",
                        "wording.yaml:2: another food has the words \"soft grain\"");
    }

    @Test
    void a_food_does_not_stand_in_its_own_place() throws IOException {
        write("foods.yaml", """
            foods:
              - {id: own_skyr, words: plain skyr, from_months: 12, contains: [milk, lactose]}
            swaps:
              - {group: milk, row: "Cheese", add: own_skyr}
            """);

        assertThat(problems())
                .containsExactly("foods.yaml:4: \"own_skyr\" contains milk, so it cannot stand in its place");
    }

    @Test
    void a_key_that_stands_twice_is_refused() throws IOException {
        write("settings.yaml", "check-days: 10\ncheck-days: 9\n");
        write("wording.yaml", "- a list\n");

        assertThat(problems())
                .containsExactly(
                        "settings.yaml:2: key \"check-days\" stands twice",
                        "wording.yaml:1: expected keys with values, found a list");
    }

    @Test
    void a_data_folder_without_own_files_has_the_shipped_catalogue() {
        var read = PracticeContent.load(folder);

        assertThat(read.own()).isEqualTo(new OwnCatalogue.None());
        assertThat(read.content().catalogue()).isEqualTo(SHIPPED.catalogue());
    }

    @Test
    void one_mistake_and_the_shipped_catalogue_is_used_whole() throws IOException {
        Path own = Files.createDirectory(folder.resolve(PracticeContent.FOLDER));
        Files.writeString(own.resolve("settings.yaml"), "check-days: 10\nreview-days: 99\nfoods-out-teen: 5\n");

        var read = PracticeContent.load(folder);

        assertThat(read.own())
                .isEqualTo(new OwnCatalogue.Refused(
                        own.toString(),
                        "settings.yaml:2: 99 is out of bounds: \"review-days\" may be 28 to 42 days, shipped 42",
                        2));
        assertThat(read.own().changed()).isEmpty();
        assertThat(read.content().catalogue()).isEqualTo(SHIPPED.catalogue());
    }

    @Test
    void a_catalogue_folder_that_is_a_link_is_not_followed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("settings.yaml"), "check-days: 10\n");
        Files.createSymbolicLink(folder.resolve(PracticeContent.FOLDER), elsewhere);

        assertThat(PracticeContent.load(folder).own())
                .isInstanceOfSatisfying(
                        OwnCatalogue.Refused.class, r -> assertThat(r.first()).contains("this is a link or no folder"));
    }

    @Test
    void every_value_that_may_be_changed_has_a_name_of_its_own() {
        var keys = PracticeContent.changeable().stream()
                .map(PracticeContent.Changeable::key)
                .toList();

        assertThat(keys).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }

    /// How long a trial usually lasts moves below its limit; a band names a value and stops nothing.
    @Test
    void a_limit_becomes_stricter_only() {
        assertThat(SHIPPED.catalogue().settings().all().stream()
                        .filter(s -> !s.key().endsWith(".usual"))
                        .filter(s -> !s.key().startsWith("burden-") && !s.key().equals("diet-good")))
                .hasSizeGreaterThan(20)
                .allMatch(s -> s.shipped() == s.least() || s.shipped() == s.most());
    }

    @Test
    void no_rule_rests_on_a_band_that_moves_both_ways() throws IOException {
        for (String file : List.of("findings", "redflags", "gates", "rules"))
            assertThat(Files.readString(Path.of("src/main/resources/villi/content/rules/" + file + ".yaml"))
                            .replace("{bsc_band}", ""))
                    .doesNotContain("bsc_band", "diet_band = fair", "diet_band = good");
    }

    @Test
    void every_shipped_text_passes_the_tests_that_other_words_must_pass() {
        assertThat(PracticeContent.changeable().stream()
                        .filter(c -> c.file().equals("wording.yaml"))
                        .flatMap(c -> NeverSaid.words(c.shipped()).stream()))
                .isEmpty();
    }

    @Test
    void files_with_any_damage_end_in_a_sentence_or_in_use_and_never_in_a_crash() throws IOException {
        String sound = Files.readString(Path.of("src/main/resources/villi/app/example/foods.yaml"));
        for (int seed = 0; seed < 12; seed++) {
            write("foods.yaml", damaged(sound, new Random(seed)));

            assertThat(PracticeContent.check(folder)).as("seed %s", seed).isInstanceOf(Checked.class);
        }
    }

    /// The text with five letters replaced.
    private static String damaged(String text, Random random) {
        String signs = "{}[]:,-&*!|>'\"%@`#\t\n 019azÄ\u0000";
        var letters = text.chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.toList());
        for (int i = 0; i < 5; i++)
            letters.set(random.nextInt(letters.size()), String.valueOf(signs.charAt(random.nextInt(signs.length()))));
        return String.join("", letters);
    }
}
