package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import villi.domain.finding.Block;
import villi.domain.food.FoodCode;
import villi.domain.setting.Dial;
import villi.domain.setting.Settings;

/// What a practice set for itself is what its plans are made with.
class OwnSettingsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    private static Situation with(Situation s, Dial dial, int value) {
        return new Situation(
                s.person(), s.evaluation(), s.gate(), catalogue(s.catalogue(), settings(s.catalogue(), dial, value)));
    }

    private static Settings settings(Catalogue c, Dial dial, int value) {
        var dials = new EnumMap<>(c.settings().dials());
        dials.put(dial, value);
        return new Settings(dials, c.settings().all());
    }

    private static Catalogue catalogue(Catalogue c, Settings settings) {
        return new Catalogue(c.foods(), c.supports(), c.nutrients(), c.library(), settings, c.version(), c.dated());
    }

    private static Situation dated(Situation s, LocalDate day) {
        var c = s.catalogue();
        return new Situation(
                s.person(),
                s.evaluation(),
                s.gate(),
                new Catalogue(c.foods(), c.supports(), c.nutrients(), c.library(), c.settings(), c.version(), day));
    }

    private static boolean tooOld(Situation s) {
        return Signing.blocks(Sample.sam().draft(), s).stream()
                .filter(b -> b.id().equals("R-007"))
                .anyMatch(Block::overridable);
    }

    @Test
    void a_catalog_of_more_than_twelve_months_holds_up_signing_until_a_reason_is_typed() {
        var s = Sample.sam().situation();

        assertThat(tooOld(s)).isFalse();
        assertThat(tooOld(dated(s, Sample.TODAY.minusMonths(12)))).isFalse();
        assertThat(tooOld(dated(s, Sample.TODAY.minusMonths(12).minusDays(1)))).isTrue();
        assertThat(tooOld(dated(s, Sample.TODAY.minusMonths(6).minusDays(1)))).isFalse();
        assertThat(tooOld(with(dated(s, Sample.TODAY.minusMonths(6).minusDays(1)), Dial.CATALOG_MONTHS, 6)))
                .isTrue();
    }

    @Test
    void the_first_check_and_the_review_come_when_the_practice_says() {
        var shipped = Sample.RULINGS.catalogue();

        assertThat(Lines.dates(MONDAY, shipped.settings()))
                .isEqualTo(new CarePlan.Dates(MONDAY, MONDAY.plusDays(14), MONDAY.plusDays(41)));
        assertThat(Lines.dates(MONDAY, settings(shipped, Dial.CHECK_DAYS, 10)).check())
                .isEqualTo(MONDAY.plusDays(10));
        assertThat(Lines.dates(MONDAY, settings(shipped, Dial.REVIEW_DAYS, 28)).review())
                .isEqualTo(MONDAY.plusDays(27));
    }

    @Test
    void the_next_food_waits_as_long_as_the_practice_says() {
        var s = Sample.sam().situation();
        var caffeine = s.catalogue().foods().group(FoodCode.of("caffeine")).orElseThrow();

        assertThat(WayBack.free(s, caffeine, MONDAY)).isEqualTo(MONDAY.plusDays(7));
        assertThat(WayBack.free(with(s, Dial.DAYS_BETWEEN_FOODS, 14), caffeine, MONDAY))
                .isEqualTo(MONDAY.plusDays(14));
    }

    @Test
    void a_plan_says_that_few_foods_are_left_below_the_number_of_the_practice() {
        var s = Sample.sam().situation();
        var plan = Sample.sam().draft();
        int left = Budget.of(plan, s).remaining().size();

        assertThat(Budget.of(plan, with(s, Dial.FOODS_LEFT, left)).few()).isFalse();
        assertThat(Budget.of(plan, with(s, Dial.FOODS_LEFT, left + 1)).few()).isTrue();
    }

    @Test
    void an_adult_may_leave_out_as_many_foods_as_the_practice_says() {
        var s = Sample.sam().situation();
        var plan = Sample.sam().draft();

        assertThat(Budget.of(plan, s).limit()).isEqualTo(2);
        assertThat(Budget.of(plan, with(s, Dial.FOODS_OUT_ADULT, 1)).limit()).isEqualTo(1);
    }
}
