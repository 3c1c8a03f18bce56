package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import villi.domain.food.Food;
import villi.domain.food.FoodCode;
import villi.domain.handout.Block;
import villi.domain.handout.PlanFull;
import villi.domain.handout.Printout;
import villi.domain.intake.Answer;
import villi.domain.patient.Sex;

class PlanPropertiesTest {

    private static final List<String> FOODS = List.of(
            "milk",
            "egg",
            "wheat",
            "gluten",
            "soy",
            "corn",
            "nightshade",
            "peanut",
            "tree_nut",
            "fish",
            "sesame",
            "coconut");
    private static final List<String> TRIED =
            List.of("milk", "egg", "wheat", "gluten", "soy", "corn", "nightshade", "lactose");
    private static final List<String> SUPPORTS = List.of(
            "SUP.FIBER", "SUP.RESISTANT", "SUP.FERMENT", "SUP.PROBIOTIC", "SUP.BUTYRATE", "SUP.OMEGA3", "SUP.CONSTIP");

    private static Sample person(Random random) {
        var sample = random.nextBoolean()
                ? Sample.child("Kim", LocalDate.of(2016 + random.nextInt(6), 3, 1))
                : Sample.adult("Kim", LocalDate.of(1950 + random.nextInt(55), 3, 1), Sex.MALE);
        sample.say("QB05", "Less pain").measure("QD01", "30", "kg");
        for (int i = random.nextInt(3); i > 0; i--) {
            sample.reaction(
                    FOODS.get(random.nextInt(FOODS.size())),
                    random.nextBoolean() ? "under-30-min" : "1-3-days",
                    random.nextBoolean() ? "hives" : "belly-pain");
        }
        if (random.nextInt(3) == 0) {
            sample.pick("QB04n", "yes").row("QB04a", 1, Answer.code(FOODS.get(random.nextInt(FOODS.size()))));
        }
        return sample.pick(
                "QF15", List.of("none", "vegan", "vegetarian", "halal").get(random.nextInt(4)));
    }

    private static CarePlan worked(Sample sample, Situation s, Random random) {
        var plan = sample.draft();
        for (int i = 0; i < 3; i++) {
            plan = tried(
                    plan,
                    Planning.addByHand(
                            plan, PlanLine.Kind.ELIMINATE, TRIED.get(random.nextInt(TRIED.size())), "", "asked", s));
            plan = tried(
                    plan,
                    Planning.addByHand(
                            plan,
                            PlanLine.Kind.SUPPORT,
                            SUPPORTS.get(random.nextInt(SUPPORTS.size())),
                            "",
                            "asked",
                            s));
        }
        for (var line : plan.lines()) {
            plan = switch (random.nextInt(4)) {
                case 0 -> tried(plan, Planning.decline(plan, line.key(), "no", s));
                case 1 -> plan;
                default -> tried(plan, Planning.accept(plan, line.key(), s));
            };
        }
        return plan;
    }

    private static CarePlan tried(CarePlan plan, Outcome outcome) {
        return outcome instanceof Outcome.Next next ? next.plan() : plan;
    }

    @Test
    void nothing_left_out_is_ever_offered() {
        for (long seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            var sample = person(random);
            var s = sample.situation();
            var plan = worked(sample, s, random);
            var out = s.out(plan.lines());
            for (var line : plan.lines()) {
                if (Situation.declined(line)) continue;
                for (var swap : line.swaps()) {
                    if (swap.in().isBlank()) continue;
                    assertThat(s.foods(swap))
                            .as("seed %s %s", seed, swap)
                            .isNotEmpty()
                            .allMatch(f -> f.suits(out, s.person().months()));
                }
                if (line.code().startsWith("SUP.")) spoken(line.wording().forFamily(), s, out, seed);
            }
            sheet(plan, s, out, seed);
        }
    }

    /// Feed tiles and the sample day.
    private static void sheet(CarePlan plan, Situation s, Set<FoodCode> out, long seed) {
        var handout = PlanFull.of(new Printout(
                plan,
                s,
                new Printout.Making(Sample.PRACTICE, "June Okafor, ND", Sample.TODAY),
                Optional.empty(),
                Set.of()));
        for (Block block : handout.blocks()) {
            if (block instanceof Block.Feed feed) feed.foods().forEach(f -> spoken(f.words(), s, out, seed));
            if (block instanceof Block.Table table && table.caption().equals("A sample day")) {
                table.rows().forEach(r -> spoken(r.getLast(), s, out, seed));
            }
        }
    }

    /// No food of the catalogue that is left out is named in the text.
    private static void spoken(String text, Situation s, Set<FoodCode> out, long seed) {
        String plain = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", " ") + " ";
        for (Food food : s.catalogue().foods().foods()) {
            if (food.contains().stream().noneMatch(out::contains)) continue;
            String words = " " + food.words().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", " ") + " ";
            boolean longer = s.catalogue().foods().foods().stream()
                    .filter(f -> f.suits(out, s.person().months()))
                    .anyMatch(f -> f.words()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(food.words().toLowerCase(Locale.ROOT))
                            && text.toLowerCase(Locale.ROOT).contains(f.words().toLowerCase(Locale.ROOT)));
            if (!longer) assertThat(plain).as("seed %s, out %s", seed, out).doesNotContain(words);
        }
    }

    @Test
    void each_food_left_out_has_one_way_back_and_an_end_within_reach() {
        for (long seed = 200; seed < 320; seed++) {
            var random = new Random(seed);
            var sample = person(random);
            var s = sample.situation();
            var plan = worked(sample, s, random);
            var keys = plan.lines().stream().map(PlanLine::key).toList();
            assertThat(keys).doesNotHaveDuplicates();
            for (var line : plan.lines()) {
                if (line.kind() != PlanLine.Kind.ELIMINATE || Situation.declined(line)) continue;
                var span = line.span().orElseThrow();
                assertThat(line.wayBack()).as("seed %s %s", seed, line.key()).isNotEmpty();
                assertThat(line.wayBack().getFirst().day())
                        .isEqualTo(span.last().plusDays(1));
                assertThat(line.wayBack()).extracting(PlanLine.WayBackStep::day).isSorted();
            }
        }
    }

    @Test
    void a_plan_with_an_open_line_is_never_signable() {
        for (long seed = 400; seed < 460; seed++) {
            var random = new Random(seed);
            var sample = person(random);
            var s = sample.situation();
            var plan = worked(sample, s, random);
            boolean open = plan.lines().stream().anyMatch(l -> l.decision() instanceof Decision.Open);
            if (open) assertThat(Signing.blocks(plan, s)).as("seed %s", seed).isNotEmpty();
        }
    }

    @Test
    void every_change_leaves_a_settled_plan() {
        for (long seed = 500; seed < 560; seed++) {
            var random = new Random(seed);
            var sample = person(random);
            var s = sample.situation();
            var plan = worked(sample, s, random);
            assertThat(new Settling(s).settle(plan)).as("seed %s", seed).isEqualTo(plan);
        }
    }

    @Test
    void a_milk_free_plan_has_no_milk_in_ferments_or_probiotics() {
        var sample = Sample.maya().pick("QO04", "functional-pain");
        var s = sample.situation();
        var plan = sample.draft();
        plan = tried(plan, Planning.addByHand(plan, PlanLine.Kind.SUPPORT, "SUP.FERMENT", "", "asked", s));
        var ferment = Plans.line(plan, "support:SUP.FERMENT").orElseThrow();
        assertThat(ferment.wording().forFamily())
                .isEqualTo("Half to 1 cup of yogurt, or 1 to 2 tablespoons of sauerkraut a day: soy yogurt with live"
                        + " cultures, oat yogurt with live cultures, sauerkraut.");
        assertThat(Plans.line(plan, "support:SUP.PROBIOTIC")).isEmpty();
        var soyOut =
                Sample.maya().reaction("soy", "under-30-min", "hives").reaction("coconut", "under-30-min", "hives");
        var without = tried(
                soyOut.draft(),
                Planning.addByHand(
                        soyOut.draft(), PlanLine.Kind.SUPPORT, "SUP.FERMENT", "", "asked", soyOut.situation()));
        assertThat(Plans.line(without, "support:SUP.FERMENT")
                        .orElseThrow()
                        .wording()
                        .forFamily())
                .isEqualTo("Half to 1 cup of yogurt, or 1 to 2 tablespoons of sauerkraut a day: oat yogurt with live"
                        + " cultures, sauerkraut.");
    }
}
