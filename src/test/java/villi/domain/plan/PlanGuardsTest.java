package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.intake.Answer;
import villi.domain.patient.Sex;

/// What a plan never lets through, whoever typed it and whenever: a signed version, a date, a dose, a word.
class PlanGuardsTest {

    private final Sample maya = Sample.maya();

    private static List<String> ids(CarePlan plan, Situation s) {
        return Signing.blocks(plan, s).stream().map(Block::id).toList();
    }

    private static CarePlan with(CarePlan plan, PlanLine line, Decision decision) {
        var lines = new ArrayList<>(plan.lines());
        lines.removeIf(l -> l.key().equals(line.key()));
        lines.add(Plans.decided(line, decision));
        return Plans.lines(plan, lines);
    }

    private static PlanLine typed(String words) {
        return Lines.line(
                PlanLine.Kind.WATCH,
                "hand-9",
                new PlanLine.Wording("Note", "Added by hand.", words),
                new PlanLine.Why(PlanLine.HAND, "asked", new TreeSet<>()),
                Optional.empty());
    }

    private static PlanLine support(Sample sample, String id) {
        var s = sample.situation();
        return new Lines(s, sample.draft().dates())
                .support(id, new PlanLine.Why(PlanLine.HAND, "asked", new TreeSet<>()), s.out(List.of()))
                .orElseThrow();
    }

    @Test
    void a_signed_version_takes_no_change_of_any_kind() {
        var s = maya.situation();
        var signed = Planning.sign(maya.draft(), new CarePlan.Signature(Sample.PRACTITIONER, Instant.EPOCH));
        var clearance = new CarePlan.Clearance("R-046", "seen", Sample.PRACTITIONER, Instant.EPOCH);
        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> Planning.refresh(signed, s),
                () -> Planning.accept(signed, "eliminate:milk", s),
                () -> Planning.decline(signed, "eliminate:milk", "no", s),
                () -> Planning.reopen(signed, "eliminate:milk", s),
                () -> Planning.addByHand(signed, PlanLine.Kind.WATCH, "", "Weigh her", "asked", s),
                () -> Planning.moveStart(signed, Sample.TODAY.plusDays(7), Sample.TODAY, s),
                () -> Planning.goal(signed, "x"),
                () -> Planning.clear(signed, clearance, s),
                () -> Planning.version(signed, 2),
                () -> Planning.sign(signed, new CarePlan.Signature(Sample.PRACTITIONER, Instant.EPOCH)))) {
            assertThatThrownBy(change).hasMessage("a signed version never changes");
        }
        assertThatThrownBy(() -> Planning.accept(maya.draft(), "eliminate:unicorn", s))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no line eliminate:unicorn");
    }

    @Test
    void a_decision_is_opened_again_and_a_medicine_stays_kept() {
        var s = maya.situation();
        var plan = Sample.plan(Planning.accept(maya.draft(), "eliminate:milk", s));
        var open = Sample.plan(Planning.reopen(plan, "eliminate:milk", s));
        assertThat(Plans.line(open, "eliminate:milk").orElseThrow().decision()).isInstanceOf(Decision.Open.class);

        var medicine = plan.lines().stream()
                .filter(l -> l.kind() == PlanLine.Kind.KEEP_MEDICINE)
                .findFirst()
                .orElseThrow();
        assertThat(Planning.reopen(plan, medicine.key(), s)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void of_two_clearances_of_one_flag_the_last_is_kept() {
        var s = maya.situation();
        var plan = maya.draft();
        for (String reason : List.of("seen by Dr. Lindqvist", "seen again")) {
            for (String flag : List.of("R-046", "R-045")) {
                plan = Planning.clear(
                        plan, new CarePlan.Clearance(flag, reason, Sample.PRACTITIONER, Instant.EPOCH), s);
            }
        }
        assertThat(plan.clearances())
                .extracting(c -> c.flagId() + " " + c.reason())
                .containsExactly("R-046 seen again", "R-045 seen again");
    }

    @Test
    void other_words_do_not_bring_in_a_line_that_new_answers_forbid() {
        var s = maya.situation();
        var plan = Sample.plan(Planning.addByHand(maya.draft(), PlanLine.Kind.ELIMINATE, "egg", "", "asked for", s));
        var later = Sample.maya()
                .reaction("egg", "under-30-min", "hives", "cough-wheeze")
                .situation();
        var edit = Edit.forFamily("Leave out eggs.");

        assertThat(Planning.change(plan, "eliminate:egg", edit, "asked", later)).isInstanceOf(Outcome.Refused.class);
        assertThat(Planning.change(plan, "eliminate:egg", edit, "asked", s)).isInstanceOf(Outcome.Next.class);
    }

    /// nothing stays out beyond the review.
    @ParameterizedTest(name = "{0} days after the review: stops {1}")
    @CsvSource({"0, false", "1, true"})
    void nothing_stays_out_longer_than_to_the_review(int days, boolean stops) {
        var s = maya.situation();
        var plan = maya.draft();
        LocalDate last = plan.dates().review().plusDays(days);
        var milk = Plans.line(plan, "eliminate:milk").orElseThrow();
        var longer =
                Plans.spanned(milk, Optional.of(new PlanLine.Span(plan.dates().start(), last)), milk.wayBack());
        assertThat(ids(with(plan, longer, new Decision.Accepted()), s).contains("R-117"))
                .isEqualTo(stops);
    }

    /// replaced or not, under 2 years milk goes out with a dietitian only.
    @ParameterizedTest(name = "{0} months, milk replaced {1}: R-108 {2}")
    @CsvSource({"18, true, true", "18, false, true", "23, true, true", "24, true, false", "24, false, false"})
    void milk_under_two_years_goes_out_with_a_dietitian(int months, boolean replaced, boolean stops) {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(months)).say("QB05", "Soft poop");
        if (replaced) sample.pick("QF11a", "soy-fortified").measure("QF11b", "14", "[foz_us]");
        var s = sample.situation();
        var milk = new Lines(s, sample.draft().dates())
                .food("milk", new PlanLine.Why(PlanLine.HAND, "asked", new TreeSet<>()))
                .orElseThrow();
        assertThat(s.gate()
                        .check(villi.domain.rule.Measure.eliminate("milk"))
                        .blockedBy()
                        .contains("R-108"))
                .isEqualTo(stops && !replaced);
        assertThat(ids(with(sample.draft(), milk, new Decision.Accepted()), s).contains("R-108"))
                .isEqualTo(stops);
    }

    /// what was declined gives nothing.
    @Test
    void a_supplement_that_was_declined_does_not_count_to_the_limit() {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(60))
                .say("QB05", "Calm")
                .pick("QJ09n", "yes")
                .row("QJ09b", 1, Answer.code("vitamin-d"))
                .row("QJ09c", 1, Sample.words("2600 IU"));
        var s = sample.situation();
        var line = support(sample, "SUP.VITD");
        assertThat(ids(with(sample.draft(), line, new Decision.Accepted()), s)).contains("R-015:vitamin_d");
        assertThat(ids(with(sample.draft(), line, new Decision.Declined("later")), s))
                .doesNotContain("R-015:vitamin_d");
    }

    /// Typed words are held against what is out and what the gate says; a sentence that forbids is fine.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Give her yogurt each day.     | words:watch:hand-9
        Give her milk each day.       | words:watch:hand-9
        Give her oats each day.       | ''
        Iron drops each morning.      | R-110
        Iron-rich food each day.      | ''
        Popcorn on Sunday.            | never:watch:hand-9
        No popcorn for now.           | ''
        """)
    void typed_words_stop_signing_when_they_name_what_must_not_be(String words, String stops) {
        var s = maya.situation();
        var milk = Plans.line(maya.draft(), "eliminate:milk").orElseThrow();
        var plan = with(with(maya.draft(), milk, new Decision.Accepted()), typed(words), new Decision.Accepted());
        var found = Signing.blocks(plan, s).stream()
                .map(Block::id)
                .filter(id -> id.startsWith("words:") || id.startsWith("never:") || id.equals("R-110"))
                .toList();
        assertThat(found).isEqualTo(stops.isEmpty() ? List.of() : List.of(stops));
    }

    /// What a gate holds back may be let pass with a reason, but is not overlooked when somebody types it.
    @ParameterizedTest(name = "on {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        metronidazole | A glass of kombucha at noon.    | true
        metronidazole | No kombucha for two weeks.      | false
        none          | A glass of kombucha at noon.    | false
        """)
    void typed_words_ask_the_gate(String medicine, String words, boolean stops) {
        var sample = Sample.adult("Rae", LocalDate.of(1984, 3, 1), Sex.FEMALE)
                .say("QB05", "Calm")
                .pick("QJ07", medicine);
        assertThat(ids(with(sample.draft(), typed(words), new Decision.Accepted()), sample.situation())
                        .contains("G-DISULF"))
                .isEqualTo(stops);
    }

    @Test
    void words_of_a_line_that_is_not_in_the_plan_stop_nothing() {
        var s = maya.situation();
        var plan = with(maya.draft(), typed("Popcorn and iron drops."), new Decision.Declined("no"));
        assertThat(ids(plan, s)).doesNotContain("never:watch:hand-9", "R-110");
    }

    @Test
    void a_food_that_nobody_can_place_is_checked_by_hand() {
        var sample = Sample.maya().pick("QB04n", "yes").row("QB04a", 1, Sample.words("dragon fruit"));
        assertThat(ids(sample.draft(), sample.situation())).contains("food:dragon fruit");
        assertThat(ids(maya.draft(), maya.situation())).noneMatch(id -> id.startsWith("food:"));
    }

    /// A food of one's own needs a dietitian under 18 years.
    @ParameterizedTest(name = "born {0}: dietitian {1}")
    @CsvSource({"2018-03-01, true", "1984-03-01, false"})
    void a_food_of_ones_own_needs_a_dietitian_for_a_child_only(LocalDate born, boolean dietitian) {
        var sample = (born.getYear() > 2000 ? Sample.child("Bo", born) : Sample.adult("Rae", born, Sex.FEMALE))
                .say("QB05", "Calm");
        var s = sample.situation();
        var plan = Sample.plan(Planning.addByHand(
                sample.draft(), PlanLine.Kind.ELIMINATE, "custom", "red meat: iron, zinc", "asked", s));
        String key = "eliminate:custom/red meat/iron,zinc";
        plan = Sample.plan(Planning.accept(plan, key, s));
        assertThat(ids(plan, s).contains("dietitian:" + key)).isEqualTo(dietitian);
    }

    @Test
    void only_a_signed_plan_is_amended() {
        assertThatThrownBy(() -> Planning.amend(maya.draft(), new PlanId(new UUID(0, 2)), maya.situation()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
