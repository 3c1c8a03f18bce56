package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.content.ShippedForms;
import villi.domain.questionnaire.Questionnaire;

/// Section 2.6, worked examples. Of each symptom F how often and B how much bother; one symptom F x B / 4, a system the
/// mean x 25, the total the mean of the systems. What is not told in these rows is "never".
class SymptomCheckTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing at all                               | child | | bsc_total | 0
        daily and very much: 4 of 6 x 25 / 4         | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B = 4 | bsc_gi | 16.7
        the same in the total of eleven systems      | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B = 4 | bsc_total | 1.5
        sometimes and some: 1 of 4                   | child | QI-GI-PAIN-F = 2; QI-GI-PAIN-B = 2 | bsc_gi | 4.2
        often without any bother counts nothing      | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B = 0 | bsc_gi | 0
        bother not told counts as some               | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B - | bsc_gi | 8.3
        one of six not told: mean of five            | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B = 4; QI-GI-HARD-F - | bsc_gi | 20
        two of six not told: under 70 %              | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B = 4; QI-GI-HARD-F -; QI-GI-LOOSE-F - | bsc_gi | unknown
        a system that does not count leaves the mean | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B = 4; QI-SKIN-HIVES-F - | bsc_total | 1.7
        eight systems are enough                     | child | QI-SKIN-HIVES-F -; QI-HEAD-LIGHT-F -; QI-MOOD-SAD-F - | bsc_total | 0
        seven are not                                | child | QI-SKIN-HIVES-F -; QI-HEAD-LIGHT-F -; QI-MOOD-SAD-F -; QI-MUSC-JOINT-F - | bsc_total | unknown
        six of nine are enough for a baby            | infant | QI-SLEEP-CRY-F -; QI-APPET-FEED-F -; QI-IMMUNE-INFECT-F - | bsc_total | 0
        five are not                                 | infant | QI-SLEEP-CRY-F -; QI-APPET-FEED-F -; QI-IMMUNE-INFECT-F -; QI-MIND-SOOTHE-F - | bsc_total | unknown
        a toddler has eleven systems                 | toddler | QI-ENERGY-TIRES-F = 4; QI-ENERGY-TIRES-B = 4 | bsc_total | 9.1
        period pain belongs to no system             | teen  | QI-OTHER-PERIOD-F = 4; QI-OTHER-PERIOD-B = 4 | bsc_total | 0
        """)
    void a_symptom_counts_by_how_often_and_how_much(
            String example, String who, String told, String fact, String expected) {
        assertThat(FactsTest.value(SheetText.read(who, told), fact)).as(example).isEqualTo(expected);
    }

    /// A total is not shown when more than a fifth of what was answered is estimated: of 16 symptoms of a baby 3
    /// may be.
    @ParameterizedTest(name = "{0} of 16 symptoms without bother: {1}")
    @CsvSource({"3, 16.7", "4, unknown"})
    void a_total_of_guesses_is_not_shown(int guessed, String total) {
        var each = new String[] {"QI-SLEEP-CRY", "QI-APPET-FEED", "QI-IMMUNE-INFECT", "QI-MIND-SOOTHE"};
        var sheet = Sheet.infant();
        for (int i = 0; i < guessed; i++) sheet.choose(each[i] + "-F", "4").silent(each[i] + "-B");

        assertThat(FactsTest.value(sheet, "bsc_total")).isEqualTo(total);
    }

    /// Step 4: the five strongest by their score of 4, and what the family named with how bad it is of 10.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing told                          | child | | bsc_top | unknown
        none of them counts                   | child | | bsc_top_count | 0
        often but no bother is none           | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B = 0 | bsc_top_count | 0
        the stronger one first                | child | QI-GI-PAIN-F = 2; QI-GI-PAIN-B = 2; QI-SKIN-HIVES-F = 3; QI-SKIN-HIVES-B = 3 | bsc_top | hives 2.25, belly pain 1
        bother not told counts as some        | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B - | bsc_top | belly pain 2
        alike: in the order of the form's ids | child | QI-MOOD-SAD-F = 4; QI-MOOD-SAD-B = 4; QI-GI-HARD-F = 4; QI-GI-HARD-B = 4 | bsc_top | hard stool 4, sadness or low mood 4
        words without "have"                  | teen  | QI-ENERGY-RECOVER-F = 1; QI-ENERGY-RECOVER-B = 1 | bsc_top | need a long rest after effort 0.25
        a symptom of no system counts too     | teen  | QI-OTHER-PERIOD-F = 4; QI-OTHER-PERIOD-B = 4 | bsc_top | period pain 4
        five are listed                       | child | QI-GI-PAIN-F = 4; QI-GI-PAIN-B -; QI-GI-HARD-F = 4; QI-GI-HARD-B -; QI-GI-LOOSE-F = 4; QI-GI-LOOSE-B -; QI-GI-BLOAT-F = 4; QI-GI-BLOAT-B -; QI-GI-NAUSEA-F = 4; QI-GI-NAUSEA-B -; QI-GI-REFLUX-F = 4; QI-GI-REFLUX-B - | bsc_top_count | 5
        the problem and how bad it is         | child | QB01 = Belly pain; QB01a = 8 | targets | Belly pain 8
        all three                             | child | QB01 = Belly pain; QB01a = 8; QB01b = Rash; QB01c = 3; QB01d = Sleep; QB01e = 0 | targets | Belly pain 8, Rash 3, Sleep 0
        how bad is not told                   | child | QB01 = Belly pain; QB01a - | targets_told | 0
        """)
    void the_strongest_symptoms_and_the_named_problems_are_listed(
            String example, String who, String told, String fact, String expected) {
        assertThat(FactsTest.value(SheetText.read(who, told), fact)).as(example).isEqualTo(expected);
    }

    /// The name of a symptom is what its question asks for.
    @Test
    void every_symptom_has_a_name_in_its_question() {
        var questions = ShippedForms.load().offered().stream()
                .flatMap(Questionnaire::all)
                .filter(i -> i.linkId().value().startsWith("QI-")
                        && i.linkId().value().endsWith("-F"))
                .map(i -> i.wording().text())
                .collect(Collectors.toSet());
        assertThat(questions)
                .isNotEmpty()
                .allSatisfy(q ->
                        assertThat(Strongest.ASKED.matcher(q).matches()).as(q).isTrue());
    }

    /// The symptoms of each age, system by system, as in section 2.6.
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        infant  | GI     | GASCRY HARD LOOSE SPITUP TIGHT
        infant  | SKIN   | DIAPER ECZEMA HIVES
        infant  | RESP   | BLOCKED NOISY
        infant  | ENERGY | FEEDS
        infant  | HEAD   | ''
        infant  | MUSC   | ARCH
        infant  | MIND   | SOOTHE
        infant  | MOOD   | ''
        infant  | SLEEP  | CRY
        infant  | APPET  | FEED
        infant  | IMMUNE | INFECT
        toddler | GI     | ACHE BLOAT HARD LOOSE REFUSE
        toddler | SKIN   | ECZEMA HIVES ITCH
        toddler | RESP   | BLOCKED COUGH
        toddler | ENERGY | TIRES
        toddler | HEAD   | HOLD
        toddler | MUSC   | LEGS
        toddler | MIND   | TANTRUM
        toddler | MOOD   | CLINGY
        toddler | SLEEP  | WAKES2
        toddler | APPET  | PICKY SMALL
        toddler | IMMUNE | INFECT ULCER
        child   | GI     | BLOAT HARD LOOSE NAUSEA PAIN REFLUX
        child   | SKIN   | ECZEMA HIVES ITCH
        child   | RESP   | COUGH RUNNY SNEEZE
        child   | ENERGY | STAMINA TIRED
        child   | HEAD   | HEADACHE LIGHT
        child   | MUSC   | JOINT MUSCLE
        child   | MIND   | FOCUS IRRITABLE
        child   | MOOD   | SAD WORRY
        child   | SLEEP  | FALL WAKE
        child   | APPET  | CRAVE LOW
        child   | IMMUNE | INFECT ULCER
        teen    | GI     | BLOAT HARD HEARTBURN LOOSE NAUSEA PAIN URGENCY
        teen    | SKIN   | ACNE ECZEMA HIVES ITCH
        teen    | RESP   | COUGHING RUNNY SINUS
        teen    | ENERGY | RECOVER TIRED
        teen    | HEAD   | DIZZY HEADACHE MIGRAINE
        teen    | MUSC   | JOINT MUSCLE STIFF
        teen    | MIND   | FOCUS FOG IRRITABLE
        teen    | MOOD   | SAD WORRY
        teen    | SLEEP  | FALL UNREST WAKE
        teen    | APPET  | CRAVE FULL LOW
        teen    | IMMUNE | INFECT ULCER
        woman   | GI     | BLOAT HARD HEARTBURN LOOSE NAUSEA PAIN URGENCY
        woman   | SKIN   | ACNE ECZEMA HIVES ITCH
        woman   | RESP   | COUGHING RUNNY SINUS
        woman   | ENERGY | RECOVER TIRED
        woman   | HEAD   | DIZZY HEADACHE MIGRAINE
        woman   | MUSC   | JOINT MUSCLE STIFF
        woman   | MIND   | FOCUS FOG IRRITABLE
        woman   | MOOD   | SAD WORRY
        woman   | SLEEP  | FALL UNREST WAKE
        woman   | APPET  | CRAVE FULL LOW
        woman   | IMMUNE | INFECT ULCER
        """)
    void each_age_is_asked_its_symptoms(String who, String system, String symptoms) {
        assertThat(bySystem(SheetText.read(who, "").form()).getOrDefault(system, ""))
                .isEqualTo(symptoms);
    }

    private static Map<String, String> bySystem(Questionnaire form) {
        return form.all()
                .map(i -> i.linkId().value())
                .filter(id -> id.startsWith("QI-") && id.endsWith("-F"))
                .map(id -> id.split("-"))
                .collect(Collectors.groupingBy(
                        p -> p[1],
                        TreeMap::new,
                        Collectors.mapping(
                                p -> p[2],
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        l -> String.join(
                                                " ", l.stream().sorted().toList())))));
    }
}
