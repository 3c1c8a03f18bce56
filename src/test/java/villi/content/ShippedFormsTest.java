package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Place;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef.Purpose;

class ShippedFormsTest {

    private static final ShippedForms FORMS = ShippedForms.load();

    private static Questionnaire form(String id) {
        return FORMS.offered().stream()
                .filter(f -> f.ref().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(String form) {
        return form(form).all().map(i -> i.linkId().value()).collect(Collectors.toSet());
    }

    private static List<Questionnaire> forms(Purpose purpose) {
        return FORMS.offered().stream()
                .filter(f -> f.ref().purpose() == purpose)
                .toList();
    }

    @Test
    void every_age_has_its_follow_up_after_its_intake() {
        assertThat(forms(Purpose.FOLLOW_UP))
                .extracting(f -> f.ref().toString())
                .containsExactly(
                        "follow-up-infant|1",
                        "follow-up-toddler|1",
                        "follow-up-child|1",
                        "follow-up-teen|1",
                        "follow-up-adult|1");
        assertThat(forms(Purpose.FOLLOW_UP))
                .extracting(Questionnaire::bands)
                .isEqualTo(
                        forms(Purpose.FULL).stream().map(Questionnaire::bands).toList());
    }

    @Test
    void every_age_has_a_short_form() {
        assertThat(forms(Purpose.SHORT))
                .extracting(f -> f.ref().id())
                .containsExactly("short-infant", "short-toddler", "short-child", "short-teen", "short-adult");
    }

    @Test
    void a_follow_up_asks_what_6_1_tracks() {
        for (Questionnaire form : forms(Purpose.FOLLOW_UP)) {
            assertThat(form.all().map(i -> i.linkId().value()))
                    .as(form.title())
                    .contains("QB01a", "QB01c", "QB01e", "QB04", "QU01", "QU03", "QU04", "QU05", "QU07", "QU08")
                    .contains("QF19", "QD01", "QD02", "QH02", "QH04", "QI", "QL07", "QJ01", "QJ02", "QJ04a", "QM");
        }
    }

    @Test
    void a_line_of_the_log_holds_what_4_8_asks_for() {
        assertThat(form("follow-up-child")
                        .find(new LinkId("QU08"))
                        .orElseThrow()
                        .items())
                .extracting(i -> i.wording().text())
                .containsSubsequence(
                        "Which food?",
                        "Which day?",
                        "Which dose was it?",
                        "How much was it?",
                        "At what time?",
                        "How strong were the signs before?",
                        "How strong were the signs after?",
                        "Was any medicine taken on that day?",
                        "Was {x} ill on that day?");
    }

    @Test
    void every_age_has_its_intake() {
        assertThat(forms(Purpose.FULL))
                .extracting(f -> f.ref().toString())
                .containsExactly(
                        "intake-infant|1", "intake-toddler|1", "intake-child|2", "intake-teen|1", "intake-adult|2");
        assertThat(form("intake-child").sections()).hasSize(18);
        assertThat(form("intake-adult").sections()).hasSize(18);
    }

    @Test
    void the_child_form_carries_every_row_of_the_base_for_children() {
        assertThat(ids("intake-child"))
                .containsAll(rows("QA01-03 QA07 QA09 QB01-05 QC01-20 QC22 QD01-02 QD04-06 QF01-20 QG01-16 QH01-02"
                        + " QH04-08 QH10-16 QJ01-06 QJ08-10 QK01-06 QK08 QL03-09 QM01-05 QM08 QO01-09"
                        + " QO11-19 QP01-05 QQ01-08 QR01-06 QS01-05"));
    }

    @Test
    void the_adult_form_carries_every_row_of_the_base_for_adults() {
        assertThat(ids("intake-adult"))
                .containsAll(rows("QA01-03 QA05-07 QA09 QB01-05 QC01-22 QC26-28 QD01-02 QD07-08 QF01-20 QG01-16 QH02-05"
                        + " QH08 QH11-16 QJ01-11 QK01-06 QK08 QL01-10 QM01-08 QM10 QN01-04 QN06 QO01-20"
                        + " QP01-05 QQ01-08 QR01-06 QS01-05"));
    }

    /// Expands `QC01-03` to its ids.
    private static List<String> rows(String text) {
        return Stream.of(text.split(" ")).flatMap(ShippedFormsTest::row).toList();
    }

    private static Stream<String> row(String text) {
        int first = Integer.parseInt(text.substring(2, 4));
        int last = text.length() > 4 ? Integer.parseInt(text.substring(5)) : first;
        return Stream.iterate(first, i -> i <= last, i -> i + 1).map(i -> "%s%02d".formatted(text.substring(0, 2), i));
    }

    @Test
    void the_symptom_check_asks_how_often_and_then_how_much() {
        var branches = new Branches(form("intake-child"));
        Answers often = Answers.NONE.with(Slot.of("QI-GI-PAIN-F"), Answer.code("2"));
        Answers never = Answers.NONE.with(Slot.of("QI-GI-PAIN-F"), Answer.code("0"));

        assertThat(branches.asked(Slot.of("QI-GI-PAIN-B"), often)).isTrue();
        assertThat(branches.asked(Slot.of("QI-GI-PAIN-B"), never)).isFalse();
        assertThat(branches.asked(Slot.of("QI-GI-PAIN-B"), Answers.NONE)).isFalse();
        assertThat(form("intake-child").find(new LinkId("QI")).orElseThrow().items())
                .hasSize(56);
    }

    @Test
    void pregnancy_is_asked_unless_the_person_is_male() {
        var branches = new Branches(form("intake-adult"));

        assertThat(branches.asked(Slot.of("QA05"), Answers.NONE.with(Slot.of("QA03"), Answer.code("unknown"))))
                .isTrue();
        assertThat(branches.asked(Slot.of("QA05"), Answers.NONE.with(Slot.of("QA03"), Answer.code("male"))))
                .isFalse();
    }

    @Test
    void every_required_safety_item_of_the_base_stops_a_plan_when_open() {
        for (String id :
                List.of("QC01", "QC20", "QD01", "QD02", "QGn", "QG02", "QJ01n", "QJ01a", "QO01", "QO19", "QP03")) {
            assertThat(form("intake-child").find(new LinkId(id)).orElseThrow().duty())
                    .as(id)
                    .matches(d -> d.safety() && d.required());
        }
    }

    @Test
    void wordings_fit_on_a_screen_and_speak_to_the_right_person() {
        for (Questionnaire form : FORMS.offered()) {
            boolean self = form.audience() == Questionnaire.Audience.SELF;
            assertThat(form.all()).allSatisfy(i -> {
                assertThat(i.wording().text()).isNotBlank().hasSizeLessThan(150).doesNotContain("[", "|");
                if (self) assertThat(i.wording().text() + i.wording().help()).doesNotContain("{x}");
            });
        }
    }

    @Test
    void every_choice_has_one_key_for_each_option_and_none_excludes() {
        for (Questionnaire form : FORMS.offered()) {
            assertThat(form.all().filter(i -> i.type() == ItemType.CHOICE)).allSatisfy(i -> {
                var keys = i.answers().options().stream().map(Item.Option::key).toList();
                assertThat(new HashSet<>(keys)).hasSameSizeAs(keys).doesNotContain("U");
                assertThat(i.answers().options())
                        .filteredOn(o -> o.code().equals("none") && i.repeats())
                        .allMatch(Item.Option::exclusive);
            });
        }
    }

    @Test
    void every_source_of_an_item_is_in_the_list_of_sources() {
        var problems = new Problems();
        List<String> sources = Yaml.open("sources.yaml", problems).orElseThrow().get("sources").items().stream()
                .map(n -> n.word("id"))
                .toList();

        for (Questionnaire form : FORMS.offered()) {
            assertThat(form.all().map(i -> i.wording().source()).filter(s -> !s.equals("practice")))
                    .isSubsetOf(sources);
        }
    }

    @Test
    void confidential_items_are_marked() {
        assertThat(form("intake-adult")
                        .all()
                        .filter(i -> i.duty().confidential())
                        .map(i -> i.linkId().value()))
                .contains("QC26", "QC27", "QN01", "QM06")
                .doesNotContain("QC01");
    }

    @Test
    void numbers_run_from_one_without_a_gap() {
        for (Questionnaire form : FORMS.offered()) {
            var numbers = form.all().map(Item::number).filter(n -> n > 0).toList();
            assertThat(numbers)
                    .isEqualTo(
                            Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList());
        }
    }

    @Test
    void places_of_a_full_reaction_row_come_in_paper_order() {
        var branches = new Branches(form("intake-child"));
        Answers answers = Answers.NONE.with(Slot.of("QGn"), Answer.code("yes"));

        assertThat(branches.places(answers).stream().map(Place::slot).map(Slot::toString))
                .containsSubsequence("QGn", "QG01[1]", "QG02[1]", "QG03[1]", "QG09[1]", "QG16[1]", "QH01");
    }
}
