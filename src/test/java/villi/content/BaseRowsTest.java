package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef.Purpose;

/// The full forms against the tables of the base: sections 2.3 and 2.6, ages as letters I, T, C, N and A.
class BaseRowsTest {

    private static final Map<String, String> FORMS = Map.of(
            "I", "intake-infant", "T", "intake-toddler", "C", "intake-child", "N", "intake-teen", "A", "intake-adult");
    private static final List<Questionnaire> SHIPPED = ShippedForms.load().offered();

    private static Questionnaire form(String letter) {
        return SHIPPED.stream()
                .filter(f -> f.ref().id().equals(FORMS.get(letter)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> ids(String letter) {
        return form(letter).all().map(i -> i.linkId().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Expands `QC01-03` to its ids.
    private static Stream<String> row(String text) {
        int first = Integer.parseInt(text.substring(2, 4));
        int last = text.length() > 4 ? Integer.parseInt(text.substring(5)) : first;
        return Stream.iterate(first, i -> i <= last, i -> i + 1).map(i -> "%s%02d".formatted(text.substring(0, 2), i));
    }

    @ParameterizedTest
    @CsvSource({
        "ITCNA, QA01-03 QA07 QA09 QB01-05 QC01-05 QC11-12 QC15-19 QD01-02",
        "ITCNA, QF07 QF10 QF12 QF15 QF19-20 QG01-12 QG14 QH02 QH04-05 QH08 QH11 QH14 QH16",
        "ITCNA, QJ01-06 QJ08-10 QK01-06 QL05 QL07 QO01 QO05-09 QO11-15 QO17-19 QP01-05 QQ01-08 QR01-06 QS01-05",
        "TCNA, QC06-08 QC10 QC13 QC20 QF01-06 QF08-09 QF11 QF13-14 QF18 QG13 QH03 QL08-09 QM01-04 QO03 QO16",
        "CNA, QC09 QC14 QC22 QF16-17 QG15-16 QH12-13 QH15 QJ07 QK08 QL03-04 QL06 QM05 QM08 QO02 QO04",
        "ITCN, QD04 QD06 QE01",
        "ITC, QD05 QH10",
        "TCN, QH06-07",
        "NA, QA05 QC21 QC26-27 QD07-08 QJ11 QL01-02 QL10 QM06-07 QM10 QN06 QO10",
        "IT, QA04 QC25 QD03 QE02 QE04 QE06-08 QH09 QK07 QL11 QM09",
        "TC, QH01",
        "I, QC23-24 QE03 QE05 QE09-17",
        "N, QA08 QN05",
        "A, QA06 QC28 QN01-04 QO20"
    })
    void a_row_of_the_item_bank_is_asked_at_its_ages_and_at_no_other(String ages, String rows) {
        for (String letter : FORMS.keySet()) {
            var asked = Stream.of(rows.split(" ")).flatMap(BaseRowsTest::row).filter(ids(letter)::contains);
            if (ages.contains(letter))
                assertThat(asked)
                        .as(letter)
                        .containsExactlyElementsOf(Stream.of(rows.split(" "))
                                .flatMap(BaseRowsTest::row)
                                .toList());
            else assertThat(asked).as(letter).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "I, GI-SPITUP GI-TIGHT GI-GASCRY GI-LOOSE GI-HARD SKIN-ECZEMA SKIN-HIVES SKIN-DIAPER RESP-BLOCKED RESP-NOISY"
                + " ENERGY-FEEDS MUSC-ARCH MIND-SOOTHE SLEEP-CRY APPET-FEED IMMUNE-INFECT",
        "T, GI-ACHE GI-REFUSE GI-BLOAT GI-LOOSE GI-HARD SKIN-ECZEMA SKIN-HIVES SKIN-ITCH RESP-BLOCKED RESP-COUGH"
                + " ENERGY-TIRES HEAD-HOLD MUSC-LEGS MIND-TANTRUM MOOD-CLINGY SLEEP-WAKES2 APPET-PICKY APPET-SMALL"
                + " IMMUNE-INFECT IMMUNE-ULCER",
        "C, GI-PAIN GI-NAUSEA GI-BLOAT GI-LOOSE GI-HARD GI-REFLUX SKIN-ECZEMA SKIN-HIVES SKIN-ITCH RESP-RUNNY"
                + " RESP-COUGH RESP-SNEEZE ENERGY-TIRED ENERGY-STAMINA HEAD-HEADACHE HEAD-LIGHT MUSC-MUSCLE MUSC-JOINT"
                + " MIND-FOCUS MIND-IRRITABLE MOOD-WORRY MOOD-SAD SLEEP-FALL SLEEP-WAKE APPET-LOW APPET-CRAVE"
                + " IMMUNE-INFECT IMMUNE-ULCER",
        "NA, GI-PAIN GI-NAUSEA GI-BLOAT GI-LOOSE GI-HARD GI-HEARTBURN GI-URGENCY SKIN-ECZEMA SKIN-HIVES SKIN-ITCH"
            + " SKIN-ACNE RESP-RUNNY RESP-COUGHING RESP-SINUS ENERGY-TIRED ENERGY-RECOVER HEAD-HEADACHE HEAD-MIGRAINE"
            + " HEAD-DIZZY MUSC-MUSCLE MUSC-JOINT MUSC-STIFF MIND-FOG MIND-IRRITABLE MIND-FOCUS MOOD-WORRY MOOD-SAD"
            + " SLEEP-FALL SLEEP-WAKE SLEEP-UNREST APPET-LOW APPET-CRAVE APPET-FULL IMMUNE-INFECT IMMUNE-ULCER"
            + " OTHER-PERIOD"
    })
    void the_symptom_check_of_an_age_asks_its_items_and_no_other(String ages, String items) {
        var both = Stream.of(items.split(" "))
                .flatMap(i -> Stream.of("QI-" + i + "-F", "QI-" + i + "-B"))
                .toList();
        for (String letter : ages.split("")) {
            assertThat(ids(letter).stream().filter(i -> i.startsWith("QI-")))
                    .as(letter)
                    .containsExactlyInAnyOrderElementsOf(both);
        }
    }

    @Test
    void the_symptom_check_looks_back_14_days() {
        for (String letter : FORMS.keySet())
            assertThat(form(letter).all().filter(i -> i.linkId().value().startsWith("QI-")))
                    .allMatch(i -> i.wording().lookback().equals("the last 14 days"));
    }

    @Test
    void sections_stand_in_the_order_of_the_map_and_what_a_teen_answers_alone_comes_last() {
        assertThat(sections("C")).isSorted().startsWith("QA", "QB", "QC").endsWith("QS");
        assertThat(sections("N")).endsWith("QS", "QT", "QL", "QM", "QN");
        assertThat(form("N").sections().stream()
                        .filter(s -> Set.of("QT", "QL", "QM", "QN")
                                .contains(s.linkId().value())))
                .flatMap(Item::items)
                .allMatch(i -> i.duty().confidential() && !i.wording().text().contains("{x}"));
        assertThat(form("N")
                        .all()
                        .filter(i -> i.wording().text().startsWith("Do you")
                                || i.wording().text().contains(" your ")))
                .filteredOn(i -> i.number() > 0)
                .allMatch(i -> i.duty().confidential()
                        || PARENTS_OWN.contains(i.linkId().value()));
    }

    @Test
    void only_a_teen_has_sections_to_answer_alone() {
        for (Questionnaire form : SHIPPED) {
            var alone = form.sections().stream()
                    .filter(form::alone)
                    .map(s -> s.linkId().value());
            if (form.ref().id().endsWith("-teen"))
                assertThat(alone).as(form.title()).containsExactly("QT", "QL", "QM", "QN");
            else assertThat(alone).as(form.title()).isEmpty();
        }
    }

    /// Asked of the parent about the parent.
    private static final Set<String> PARENTS_OWN = Set.of("QD04n", "QA09", "QF20");

    private static List<String> sections(String letter) {
        return form(letter).sections().stream().map(s -> s.linkId().value()).toList();
    }

    @Test
    void the_safety_check_the_illnesses_and_cancer_care_must_be_answered_at_every_age() {
        for (String letter : FORMS.keySet()) {
            assertThat(form(letter)
                            .all()
                            .filter(i -> i.linkId().value().matches("(QC|QO(0|1|20)|QP0)\\d.*") && i.number() > 0))
                    .as(letter)
                    .filteredOn(i -> !i.linkId().value().equals("QC16b"))
                    .allMatch(i -> i.duty().safety() && i.duty().confirm());
        }
    }

    private static boolean asked(String letter, String item, String... told) {
        Answers answers = Answers.NONE;
        for (String t : told) {
            var pair = t.split("=");
            answers = answers.with(Slot.of(pair[0]), Answer.code(pair[1]));
        }
        return new Branches(form(letter)).asked(Slot.of(item), answers);
    }

    @Test
    void solid_food_is_asked_about_when_it_has_begun() {
        for (String item : List.of("QE07", "QE07a", "QE08", "QF07", "QF22", "QE07h")) {
            assertThat(asked("I", item, "QE07n=yes")).as(item).isTrue();
            assertThat(asked("I", item, "QE07n=no")).as(item).isFalse();
        }
        assertThat(asked("T", "QE07a")).isTrue();
        assertThat(asked("T", "QF07")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "breast, true, false",
        "breast-formula, true, true",
        "formula, false, true",
        "solids-breast, true, false",
        "solids-formula, false, true",
        "solids-breast-formula, true, true",
        "other-milk, false, false",
        "solids-only, false, false"
    })
    void mothers_and_formula_are_asked_about_as_the_baby_is_fed(String fed, boolean mother, boolean formula) {
        for (String item : List.of("QE13n", "QE14", "QE14f", "QE15", "QE16", "QE17", "QE18n", "QE19"))
            assertThat(asked("I", item, "QE02=" + fed)).as(item).isEqualTo(mother);
        for (String item : List.of("QE04", "QE04a", "QE04b", "QE04c", "QE04d"))
            assertThat(asked("I", item, "QE02=" + fed)).as(item).isEqualTo(formula);
    }

    @Test
    void the_stool_in_the_diaper_is_asked_about_until_the_child_uses_the_toilet() {
        for (String letter : List.of("T", "C")) {
            assertThat(asked(letter, "QH03", "QH01=yes")).isTrue();
            assertThat(asked(letter, "QH07", "QH01=yes")).isTrue();
            assertThat(asked(letter, "QH03c", "QH01=yes")).isFalse();
            assertThat(asked(letter, "QH03", "QH01=no")).isFalse();
            assertThat(asked(letter, "QH03c", "QH01=no")).isTrue();
            assertThat(asked(letter, "QH03d", "QH01=no")).isTrue();
        }
        assertThat(asked("I", "QH03c")).isTrue();
        assertThat(asked("A", "QH03")).isTrue();
    }

    @Test
    void periods_and_pregnancy_are_not_asked_of_boys_and_men() {
        for (String letter : List.of("N", "A"))
            for (String item : List.of("QA05", "QC21", "QD07", "QD07a", "QI-OTHER-PERIOD-F")) {
                assertThat(asked(letter, item, "QA03=female")).as(item).isTrue();
                assertThat(asked(letter, item, "QA03=unknown")).as(item).isTrue();
                assertThat(asked(letter, item, "QA03=male")).as(item).isFalse();
            }
    }

    @Test
    void parents_of_a_baby_read_words_for_a_baby() {
        assertThat(text("I", "QD02")).isEqualTo("How long is {x}?");
        assertThat(text("T", "QD02")).isEqualTo("How tall is {x}?");
        assertThat(text("I", "QH04")).contains("hard stool");
        assertThat(form("I").all().map(i -> i.wording().text() + i.wording().help()))
                .noneMatch(t -> t.contains("school") || t.contains("toilet trained"));
    }

    private static String text(String letter, String id) {
        return form(letter)
                .all()
                .filter(i -> i.linkId().value().equals(id))
                .findFirst()
                .orElseThrow()
                .wording()
                .text();
    }

    @Test
    void every_full_form_asks_what_the_healing_measures_need() {
        var everywhere = List.of(
                "QB04", "QJ04", "QJ02", "QF07", "QJ09d", "QJ09i", "QJ09j", "QH02", "QK01", "QR03", "QS01", "QB06a");
        for (String letter : FORMS.keySet()) assertThat(ids(letter)).as(letter).containsAll(everywhere);
        assertThat(ids("I")).contains("QC06a", "QE16", "QE05b", "QE05", "QE20", "QD09", "QE01c", "QE18");
        assertThat(SHIPPED.stream().filter(f -> f.ref().purpose() == Purpose.FULL))
                .hasSize(FORMS.size());
    }
}
