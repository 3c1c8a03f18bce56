package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.intake.Answer;
import villi.domain.patient.Sex;

/// What a practitioner may add without a proposal, and what is refused with its reason.
class ByHandTest {

    private static Outcome add(Sample sample, PlanLine.Kind kind, String code, String words, String because) {
        return Planning.addByHand(sample.draft(), kind, code, words, because, sample.situation());
    }

    private static PlanLine added(Sample sample, PlanLine.Kind kind, String code, String words) {
        var before = sample.draft().lines().stream().map(PlanLine::key).toList();
        var after = Sample.plan(add(sample, kind, code, words, "the family asks"));
        return after.lines().stream()
                .filter(l -> !before.contains(l.key()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ELIMINATE; egg; ''; ''; Type the reason.",
                "WATCH; ''; Stop taking the softener; x; These words do not stand on a plan: stop taking.",
                "WATCH; ''; Poop; to lose weight; These words do not stand on a plan: lose weight.",
                "WATCH; ''; ' '; asked; Type what is to be done.",
                "REFER; ''; ''; asked; Type what is to be done.",
                "TEST; ''; ''; asked; Type what is to be done.",
                "ASK_PRESCRIBER; ''; ''; asked; Type what is to be done.",
                "GIVE_BACK; egg; ''; asked; This food is not left out now.",
                "ELIMINATE; peanut; ''; asked; This food is not left out for vague signs. A reaction to it goes to an"
                        + " allergist.",
                "SUPPORT; SUP.GLUTAMINE; ''; asked; This does not suit the age, or no food of it suits this person.",
                "SUPPORT; SUP.PROBIOTIC; ''; asked; Name a listed strain for this age, for example PB4 or L. rhamnosus"
                        + " GG.",
                "HABIT; SUP.UNKNOWN; ''; asked; This does not suit the age, or no food of it suits this person.",
                "KEEP_MEDICINE; ''; Aspirin; asked; Medicines come from the answers."
            })
    void what_does_not_belong_on_a_plan_is_refused_with_the_reason(
            PlanLine.Kind kind, String code, String words, String because, String reason) {
        assertThat(add(Sample.maya(), kind, code, words, because)).isEqualTo(Outcome.refused(reason));
    }

    /// What can never be let pass (‡) is refused at once: a food of a serious reaction, ferments with a central
    /// line.
    @ParameterizedTest
    @CsvSource({"ELIMINATE, egg", "SUPPORT, SUP.FERMENT"})
    void what_can_never_be_let_pass_is_refused(PlanLine.Kind kind, String code) {
        var sample = Sample.maya()
                .reaction("egg", "under-30-min", "hives", "cough-wheeze")
                .pick("QP03", "yes");
        assertThat(add(sample, kind, code, "", "asked")).isInstanceOf(Outcome.Refused.class);
        assertThat(add(Sample.maya(), kind, code, "", "asked")).isInstanceOf(Outcome.Next.class);
    }

    /// Section 4.13: sugar and additives are habits without an end, alcohol is paused, other foods are trials.
    @ParameterizedTest
    @CsvSource({
        "added_sugar, habit:added_sugar, Less added sugar, 15",
        "alcohol, eliminate:alcohol, Pause alcohol, 28",
        "caffeine, eliminate:caffeine, Have less caffeine, 14",
        "corn, eliminate:corn, Leave out corn, 14",
        "egg, eliminate:egg, Leave out egg, 21"
    })
    void a_food_is_left_out_in_its_own_way_and_length(String food, String key, String title, int days) {
        var adult = Sample.adult("Rae", LocalDate.of(1984, 3, 1), Sex.FEMALE);
        var line = added(adult, PlanLine.Kind.ELIMINATE, food, "");

        assertThat(line.key()).isEqualTo(key);
        assertThat(line.wording().title()).isEqualTo(title);
        assertThat(Days.days(line.span().orElseThrow())).isEqualTo(days);
    }

    @Test
    void a_pause_ends_at_the_visit_and_holds_up_no_other_food() {
        var adult = Sample.adult("Rae", LocalDate.of(1984, 3, 1), Sex.FEMALE);
        var s = adult.situation();
        var plan = Sample.plan(add(adult, PlanLine.Kind.ELIMINATE, "alcohol", "", "asked"));
        plan = Sample.plan(Planning.addByHand(plan, PlanLine.Kind.ELIMINATE, "corn", "", "asked", s));
        var alcohol = Plans.line(plan, "eliminate:alcohol").orElseThrow();
        var corn = Plans.line(plan, "eliminate:corn").orElseThrow();

        assertThat(alcohol.wayBack()).extracting(PlanLine.WayBackStep::amount).containsExactly("No test day");
        assertThat(alcohol.wayBack().getFirst().day())
                .isEqualTo(alcohol.span().orElseThrow().last().plusDays(1));
        assertThat(corn.wayBack().getFirst().day())
                .isEqualTo(corn.span().orElseThrow().last().plusDays(1));
        assertThat(s.out(plan.lines())).extracting(Object::toString).containsExactlyInAnyOrder("alcohol", "corn");
    }

    @Test
    void a_food_that_is_out_now_may_be_given_back() {
        var sample = Sample.maya().pick("QB04n", "yes").row("QB04a", 1, Answer.code("corn"));
        var line = added(sample, PlanLine.Kind.GIVE_BACK, "corn", "");

        assertThat(line.key()).isEqualTo("give-back:corn");
        assertThat(line.wayBack()).isNotEmpty();
    }

    @Test
    void several_visits_can_be_added_but_each_once() {
        var s = Sample.maya().situation();
        var plan = Sample.plan(add(Sample.maya(), PlanLine.Kind.REFER, "", "See the dentist.", "sore tooth"));
        plan = Sample.plan(Planning.addByHand(plan, PlanLine.Kind.REFER, "", "See the eye doctor.", "squints", s));

        assertThat(plan.lines())
                .extracting(l -> l.wording().forFamily())
                .contains("See the dentist.", "See the eye doctor.");
        assertThat(Planning.addByHand(plan, PlanLine.Kind.REFER, "", "See the dentist. ", "again", s))
                .isEqualTo(Outcome.refused("This is in the plan already."));
    }

    /// The strains of section 5.2 with the rule that offers them, and the ages they were tested at.
    @ParameterizedTest
    @CsvSource({
        "R-089, 2, '', L. reuteri DSM 17938, '100 million CFU a day'",
        "R-089, 60, '', '', ''",
        "R-090, 60, '', S. boulardii CNCM I-745, 'at least 5 billion CFU a day, 500 mg'",
        "R-091, 60, functional-pain, L. reuteri DSM 17938, '100 to 200 million CFU a day'",
        "R-091, 60, ibs, L. rhamnosus GG, '1 to 3 billion CFU, 2 times a day'",
        "R-091, 40, ibs, '', ''",
        "hand, 60, '', '', ''"
    })
    void a_probiotic_is_the_strain_that_was_tested_for_the_sign(
            String rule, int months, String told, String strain, String dose) {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(months));
        if (!told.isEmpty()) sample.pick("QO04", told);
        var s = sample.situation();
        var why = new PlanLine.Why(rule, "asked", new java.util.TreeSet<>());
        var how = new Lines(s, sample.draft().dates())
                .support("SUP.PROBIOTIC", why, s.out(java.util.List.of()))
                .map(l -> l.wording().forFamily())
                .orElse("");

        assertThat(how).startsWith(strain.isEmpty() ? "" : strain + ", " + dose);
        assertThat(how.isEmpty()).isEqualTo(strain.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1, ' a day'", "2, ', 2 times a day'", "3, ', 3 times a day'"})
    void a_dose_says_how_often(int aDay, String words) {
        assertThat(Lines.times(aDay)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 day", "7, 1 week", "10, 10 days", "14, 2 weeks", "28, 4 weeks"})
    void full_weeks_are_spoken_of_as_weeks(int days, String words) {
        assertThat(Days.length(new PlanLine.Span(Sample.TODAY, Sample.TODAY.plusDays(days - 1L))))
                .isEqualTo(words);
    }
}
