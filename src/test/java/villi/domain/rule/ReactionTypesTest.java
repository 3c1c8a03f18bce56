package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Section 2.7, worked examples in its order: the first type that fits counts. Each happened three times unless told
/// otherwise; nobody but the family says that it is an allergy.
class ReactionTypesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        1 adrenaline was given                         | child   | egg     | 2-24-h         | other            | QG09 #1 = yes | anaphylaxis
        1 hives and a tight throat                     | child   | peanut  | under-30-min   | hives, throat-tight | | anaphylaxis
        1 hives and vomiting within two hours          | child   | egg     | 30-min-2-h     | hives, vomiting  | | anaphylaxis
        1 wheeze and collapse                          | teen    | milk    | unsure         | cough-wheeze, floppy-pale | | anaphylaxis
        2 hives alone within half an hour              | infant  | egg     | under-30-min   | hives            | | immediate
        2 vomiting alone within two hours              | infant  | milk    | 30-min-2-h     | vomiting         | | immediate
        2 hives, nobody knows when                     | child   | egg     | unsure         | hives            | | immediate
        3 vomiting after hours, pale and floppy        | infant  | milk    | 1-4-h-vomiting | vomiting, floppy-pale | | fpies
        3 vomiting after hours                         | infant  | milk    | 1-4-h-vomiting | vomiting         | | fpies
        3 pale and floppy after hours                  | infant  | milk    | 1-4-h-vomiting | floppy-pale      | | fpies
        - hours later, but only loose stool            | infant  | milk    | 1-4-h-vomiting | diarrhoea        | QG06 #1 = 1 | intolerance
        - vomiting after hours with hives is no FPIES  | toddler | milk    | 1-4-h-vomiting | vomiting, hives  | | unclear
        4 food gets stuck                              | teen    | wheat   | 2-24-h         | other            | QC10 = yes | eoe
        4 a known inflamed food pipe                   | toddler | milk    | 2-24-h         | belly-pain       | QO03 = yes | eoe
        5 blood in the stool of a baby, three times    | infant  | milk    | 2-24-h         | blood-mucus      | | delayed_suspected
        5 eczema got worse, three times                | infant  | egg     | 1-3-days       | eczema-flare     | | delayed_suspected
        5 loose stool a day later, three times         | child   | milk    | 1-3-days       | diarrhoea        | | delayed_suspected
        - once is not enough                           | infant  | milk    | 2-24-h         | blood-mucus      | QG06 #1 = 1 | unclear
        5 once, but it happens every time              | infant  | milk    | 2-24-h         | blood-mucus      | QG06 #1 = 1; QG06a #1 = yes | delayed_suspected
        6 the same under a doctor's eye                | child   | milk    | 1-3-days       | diarrhoea        | QG11 #1 = supervised-challenge | delayed_proven
        6 headache, shown under a doctor's eye         | teen    | corn    | 2-24-h         | headache         | QG11 #1 = supervised-challenge | delayed_proven
        7 bloating soon after                          | child   | wheat   | 30-min-2-h     | bloating         | | intolerance
        7 loose stool from lactose, a day later        | teen    | lactose | 2-24-h         | diarrhoea        | | intolerance
        7 headache from caffeine                       | woman   | caffeine | 2-24-h        | headache         | | intolerance
        8 only an IgG panel says so                    | child   | egg     | unsure         | none             | QG11 #1 = igg-panel | test_only
        8 only a test at home says so                  | toddler | soy     | unsure         | none             | QG10 #1 = home-test | test_only
        - a doctor says so, nothing was seen           | toddler | soy     | unsure         | none             | QG10 #1 = allergist; QG11 #1 = blood-ige | unknown
        9 mouth itch from raw fruit with pollen        | teen    | celery  | 2-24-h         | other            | QG16 #1 = yes | pollen_food
        - headache and mood fit no type                | teen    | corn    | 2-24-h         | headache, behaviour | | unclear
        - pale and floppy after a day, nothing else    | child   | egg     | 2-24-h         | floppy-pale      | QG06 #1 = 1 | unclear
        1 belly pain and pale and floppy soon          | child   | egg     | 30-min-2-h     | belly-pain, floppy-pale | | anaphylaxis
        - the same a day later                         | child   | egg     | 2-24-h         | belly-pain, floppy-pale | QG06 #1 = 1 | unclear
        - vomiting, nobody knows when                  | toddler | soy     | unsure         | vomiting         | | unknown
        """)
    void a_reaction_gets_its_type(
            String example, String who, String food, String when, String signs, String more, String type) {
        var told = "reacts " + food + ", " + when + ", " + signs + (more == null ? "" : "; " + more);

        assertThat(SheetText.read(who, told).asCase().reactions())
                .as(example)
                .extracting(r -> r.type().code())
                .containsExactly(type);
    }

    @ParameterizedTest(name = "{0} says so, {1}: {2}")
    @CsvSource({
        "allergist, none, HIGH",
        "self, supervised-challenge, HIGH",
        "other-doctor, none, MEDIUM",
        "self, none, LOW",
        "naturopath, igg-panel, LOW",
        "dietitian, none, LOW"
    })
    void the_one_who_says_so_decides_how_far_it_is_trusted(String who, String test, Reaction.Confidence confidence) {
        var told = "reacts milk, 2-24-h, diarrhoea; QG10 #1 = " + who + "; QG11 #1 = " + test;

        assertThat(SheetText.read("child", told).asCase().reactions())
                .extracting(Reaction::confidence)
                .containsExactly(confidence);
    }
}
