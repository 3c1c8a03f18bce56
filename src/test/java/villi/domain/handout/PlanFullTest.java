package villi.domain.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Household;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanId;
import villi.domain.plan.Planning;
import villi.domain.plan.Sample;
import villi.domain.plan.WordRules;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;

class PlanFullTest {

    private static CarePlan decided(Sample sample) {
        var plan = sample.draft();
        for (var l : plan.lines()) {
            if (l.decision() instanceof Decision.Open)
                plan = Sample.plan(Planning.accept(plan, l.key(), sample.situation()));
        }
        return plan;
    }

    private static Handout sheet(Sample sample, Set<LinkId> confidential) {
        var making = new Printout.Making(Sample.PRACTICE, "June Okafor, ND", Sample.TODAY);
        return PlanFull.of(new Printout(decided(sample), sample.situation(), making, Optional.empty(), confidential));
    }

    private static Handout sheet(Sample sample) {
        return sheet(sample, Set.of());
    }

    private static <B extends Block> List<B> of(Handout handout, Class<B> type) {
        return handout.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void page_one_reads_at_grade_six_or_below() {
        for (var sample : List.of(Sample.maya(), Sample.sam())) {
            var result = Readability.firstPage(sheet(sample));
            assertThat(result.words()).isGreaterThan(150);
            assertThat(result.grade()).isLessThanOrEqualTo(6.0);
        }
    }

    @Test
    void page_one_of_the_child_says_what_to_do_tonight() {
        var handout = sheet(Sample.maya());
        assertThat(handout.title()).isEqualTo("Maya’s belly plan");
        assertThat(of(handout, Block.Steps.class).getFirst().steps())
                .extracting(Block.Steps.Step::action)
                .containsExactly(
                        "Leave out cow's milk.",
                        "Give 2 cups of soy drink with calcium each day.",
                        "Sit on the toilet 2 times a day.");
        assertThat(of(handout, Block.TimeLine.class).getFirst().stops())
                .extracting(Block.TimeLine.Stop::date)
                .containsExactly("Fri 8 Jan to Sun 10 Jan", "Mon 11 Jan to Sun 31 Jan", "from Mon 1 Feb");
        assertThat(of(handout, Block.Feed.class).getFirst().foods()).hasSize(8);
        assertThat(of(handout, Block.KeepMedicine.class).getFirst().text())
                .isEqualTo("**Keep giving Polyethylene glycol.** Do not stop it because of this plan.");
        assertThat(of(handout, Block.Changes.class).getFirst().fresh()).isEqualTo("This is your first plan.");
        assertThat(of(handout, Block.CallBox.class).getFirst().now()).isEqualTo("Call 911 now");
    }

    @Test
    void page_one_of_the_adult_speaks_to_the_person() {
        var handout = sheet(Sample.sam());
        assertThat(of(handout, Block.Steps.class).getFirst().steps())
                .extracting(Block.Steps.Step::action)
                .containsExactly(
                        "Have less milk sugar (lactose).",
                        "No alcohol for 4 weeks, with a short talk about it.",
                        "Talk with the pharmacist about other options for the pain.");
    }

    @Test
    void nothing_is_missing_that_a_family_needs() {
        for (var sample : List.of(Sample.maya(), Sample.sam())) {
            var handout = sheet(sample);
            for (var type : List.of(
                    Block.Goal.class,
                    Block.TimeLine.class,
                    Block.Steps.class,
                    Block.Feed.class,
                    Block.KeepMedicine.class,
                    Block.CallBox.class,
                    Block.Changes.class,
                    Block.Swaps.class,
                    Block.LabelWords.class,
                    Block.ComesBack.class,
                    Block.DiaryWeek.class,
                    Block.Claims.class,
                    Block.Signatures.class,
                    Block.Sources.class)) {
                assertThat(handout.blocks()).as(type.getSimpleName()).anyMatch(type::isInstance);
            }
            assertThat(of(handout, Block.Sources.class).getFirst().sources()).isNotEmpty();
        }
    }

    @Test
    void no_sheet_says_what_is_never_said() {
        for (var sample : List.of(Sample.maya(), Sample.sam())) {
            var text = String.join("\n", Words.of(sheet(sample)));
            assertThat(WordRules.found(text, sample.situation().person().minor()))
                    .isEmpty();
        }
    }

    @Test
    void the_word_rules_notice_what_they_forbid() {
        assertThat(WordRules.found(
                        "A detox to cure the leaky gut is healed. Stop taking it, no cheating, fewer calories.", true))
                .containsExactly("cure", "detox", "leaky gut is healed", "cheating", "stop taking", "calories");
        assertThat(WordRules.found("Fewer calories.", false)).isEmpty();
    }

    @Test
    void a_child_without_medicine_is_asked_about_it() {
        var handout = sheet(Sample.maya().pick("QJ01n", "no").pick("QH14n", "no"));
        assertThat(of(handout, Block.KeepMedicine.class).getFirst().text())
                .startsWith("**Does Maya take any medicine? Tell us.**");
    }

    @Test
    void confidential_answers_are_not_printed() {
        var sample = Sample.sam().pick("QC26", "no").pick("QQ08", "yes");
        var confidential = sample.form()
                .all()
                .filter(i -> i.duty().confidential())
                .map(Item::linkId)
                .collect(Collectors.toSet());
        assertThat(confidential).contains(new LinkId("QN01"));
        var child = Sample.maya();
        var private_ = child.draft().lines().stream()
                .filter(l -> l.key().equals("refer:H15"))
                .flatMap(l -> l.why().answers().stream())
                .map(villi.domain.intake.Slot::linkId)
                .collect(Collectors.toSet());
        var text = String.join("\n", Words.of(sheet(child, private_)));
        assertThat(text).doesNotContain("See the doctor for a basic check");
        assertThat(String.join("\n", Words.of(sheet(child)))).contains("See the doctor for a basic check");
    }

    @Test
    void a_late_reaction_offers_the_ladder_and_an_immediate_one_stays_with_the_allergist() {
        var late = String.join("\n", Words.of(sheet(Sample.maya().reaction("milk", "2-24-h", "diarrhoea"))));
        assertThat(late)
                .contains("Or slower: the milk ladder", "Only if your doctor or allergist says yes", "Step 6: milk");
        var immediate =
                String.join("\n", Words.of(sheet(Sample.maya().reaction("egg", "under-30-min", "hives", "vomiting"))));
        assertThat(immediate)
                .contains("Maya keeps away from: egg.", "Not at home: the allergist will do this.")
                .doesNotContain("ladder");
    }

    @Test
    void the_call_box_says_what_to_do_when_the_practice_is_closed() {
        var silent = new villi.domain.practice.Practice(
                "P", "", "1", "", "en-US", villi.domain.practice.Practice.Units.US, Optional.empty());
        assertThat(Calls.afterHours(AgeBand.CHI, Sample.PRACTICE))
                .isEqualTo("After hours: press 2. No answer, or it gets worse? Then go to a doctor or call 911.");
        assertThat(Calls.afterHours(AgeBand.INF, silent))
                .isEqualTo("When we are closed, do not wait with a baby: go to a doctor or call 911.");
        assertThat(Calls.afterHours(AgeBand.ADU, silent))
                .isEqualTo("When we are closed and you feel worse, go to a doctor or call 911.");
        assertThat(Calls.callUs(silent)).isEqualTo("Call us today: 1");
    }

    @Test
    void the_emergency_sheet_stands_alone() {
        var sample = Sample.maya().pick("QC01", "yes");
        var household = new Household(sample.patient().household(), "Tester", "", "", "2 Elm Street", List.of());
        var making = new Printout.Making(Sample.PRACTICE, "June Okafor, ND", Sample.TODAY);
        var handout =
                EmergencySheet.of(sample.situation(), household, making, new PlanId(new UUID(0, 1)), Optional.empty());
        assertThat(handout.code()).isEqualTo("emergency");
        var text = String.join("\n", Words.of(handout));
        assertThat(text).contains("Call 911 now", "Green vomit", "2 Elm Street", "Not checked yet");
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("leave out");
    }

    @Test
    void the_emergency_sheet_of_a_teen_does_not_name_a_private_answer() {
        var sample = Sample.teen("Kim", Sample.TODAY.minusYears(15)).pick("QC26", "yes");
        var household = new Household(sample.patient().household(), "Tester", "", "", "2 Elm Street", List.of());
        var making = new Printout.Making(Sample.PRACTICE, "June Okafor, ND", Sample.TODAY);
        var handout =
                EmergencySheet.of(sample.situation(), household, making, new PlanId(new UUID(0, 1)), Optional.empty());

        assertThat(String.join("\n", Words.of(handout)))
                .contains("A private answer.", "adrenaline pen")
                .doesNotContain("self-harm");
    }

    @Test
    void the_emergency_number_is_that_of_the_country() {
        var british = new villi.domain.practice.Practice(
                "Surgery", "", "020", "", "en-GB", villi.domain.practice.Practice.Units.METRIC, Optional.empty());
        assertThat(Calls.number(Sample.PRACTICE)).isEqualTo("911");
        assertThat(Calls.number(british)).isEqualTo("999");
    }
}
