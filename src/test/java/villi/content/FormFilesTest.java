package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;

/// What is refused in the bank and in questionnaires: each test breaks one thing.
class FormFilesTest {

    private static final String SETS = """
        options:
          yn3:
            - {code: "yes", text: "Yes"}
            - {code: "no", text: "No"}
        units:
          weight:
            - {code: kg, text: kg, to-first: 1}
        """;
    private static final String BANK = """
        section: QX
        title-parent: "Fever"
        title-self: "Fever"
        source: practice
        items:
          - id: QX01
            type: yesno
            parent: "Has {x} a fever?"
            self: "Do you have a fever?"
            ages: CA
            duty: [safety]
          - id: QX01a
            type: integer
            parent: "For how many days?"
            self: "For how many days?"
            ages: CA
            range: [0, 14]
            when: ["QX01 = yes"]
          - id: QX02
            type: multi
            parent: "Which signs?"
            ages: C
            options:
              - {code: cough, text: "Cough"}
              - {code: none, text: "None", exclusive: true}
        """;
    private static final String FORM = """
        id: small
        version: "1"
        title: "Small"
        audience: parent
        bands: [CHI]
        sections:
          - section: QX
            items: [QX01, QX01a, QX02]
        """;

    private final Problems problems = new Problems();

    private List<String> read(String sets, String bank, String form) {
        Node setsNode = Yaml.parse("sets.yaml", sets, problems).orElseThrow();
        Node bankNode = Yaml.parse("QX.yaml", bank, problems).orElseThrow();
        Node formNode = Yaml.parse("small.yaml", form, problems).orElseThrow();
        Bank read = BankFiles.read(setsNode, List.of(bankNode), problems);
        problems.collect(() -> FormFiles.read(formNode, read));
        return problems.errors().stream().map(ContentError::toString).toList();
    }

    private List<String> withBank(String from, String to) {
        return read(SETS, BANK.replace(from, to), FORM);
    }

    private List<String> withForm(String from, String to) {
        return read(SETS, BANK, FORM.replace(from, to));
    }

    @Test
    void good_content_is_read_and_numbered_in_paper_order() {
        Bank bank = BankFiles.read(
                Yaml.parse("sets.yaml", SETS, problems).orElseThrow(),
                List.of(Yaml.parse("QX.yaml", BANK, problems).orElseThrow()),
                problems);
        Questionnaire form =
                FormFiles.read(Yaml.parse("small.yaml", FORM, problems).orElseThrow(), bank);

        assertThat(problems.errors()).isEmpty();
        assertThat(form.all().map(i -> i.number() + " " + i.linkId()))
                .containsExactly("0 QX", "1 QX01", "2 QX01a", "3 QX02");
        Item signs = form.find(new LinkId("QX02")).orElseThrow();
        assertThat(signs.answers().options().stream().map(Item.Option::key)).containsExactly("1", "0");
    }

    @Test
    void two_forms_for_one_age_are_refused() {
        var problems = new Problems();
        var bands = new BandCheck();
        Bank bank = BankFiles.read(
                Yaml.parse("sets.yaml", SETS, problems).orElseThrow(),
                List.of(Yaml.parse("QX.yaml", BANK, problems).orElseThrow()),
                problems);
        for (String file : List.of("small.yaml", "other.yaml")) {
            Node root = Yaml.parse(file, FORM.replace("small", file.replace(".yaml", "")), problems)
                    .orElseThrow();
            bands.add(FormFiles.read(root, bank), root);
        }

        assertThat(problems.errors().stream().map(ContentError::toString))
                .containsExactly("other.yaml:1: the age band CHI is asked by small already");
    }

    @Test
    void an_unknown_item_is_refused_with_the_nearest_one() {
        assertThat(withForm("QX01a, ", "QX01b, "))
                .containsExactly("small.yaml:8: unknown item \"QX01b\", did you mean \"QX01\"?");
    }

    @Test
    void an_item_that_stands_twice_is_refused() {
        assertThat(withForm("QX02]", "QX02, QX01]")).containsExactly("small.yaml:8: QX01 stands twice");
    }

    @Test
    void a_branch_that_looks_forward_is_refused() {
        assertThat(withForm("QX01, QX01a", "QX01a, QX01"))
                .containsExactly("small.yaml:8: the branch of QX01a looks at QX01, which does not stand before it");
    }

    @Test
    void branches_in_a_circle_are_refused() {
        assertThat(withBank("duty: [safety]", "when: [\"QX01a > 3\"]"))
                .contains("QX.yaml:6: branches go in a circle: QX01 -> QX01a -> QX01");
    }

    @Test
    void a_branch_on_an_unknown_item_is_refused() {
        assertThat(withBank("QX01 = yes", "QX91 = yes"))
                .contains("QX.yaml:12: the branch of QX01a asks for the unknown item QX91, did you mean \"QX01\"?");
    }

    @Test
    void a_branch_that_waits_for_an_answer_that_is_not_offered_is_refused() {
        assertThat(withBank("QX01 = yes", "QX01 = yess"))
                .containsExactly(
                        "QX.yaml:12: the branch of QX01a waits for \"yess\", which QX01 does not offer, did you mean"
                                + " \"yes\"?");
    }

    @Test
    void a_missing_text_for_the_audience_is_refused() {
        assertThat(withBank("    parent: \"Which signs?\"\n", "")).contains("QX.yaml:19: QX02 has no text for parents");
        assertThat(read(SETS, BANK, FORM.replace("audience: parent", "audience: self")))
                .contains("small.yaml:8: QX02 has no text for the audience SELF");
    }

    @Test
    void an_item_for_other_ages_is_refused() {
        assertThat(withForm("bands: [CHI]", "bands: [ADU]")).contains("small.yaml:8: QX02 is not meant for [ADU]");
    }

    @Test
    void one_key_for_two_options_is_refused() {
        assertThat(withBank("{code: cough, text: \"Cough\"}", "{code: cough, text: \"Cough\", key: \"0\"}"))
                .containsExactly("QX.yaml:25: the key \"0\" answers two options");
    }

    @Test
    void one_id_for_two_items_is_refused() {
        assertThat(withBank("id: QX02", "id: QX01")).contains("QX.yaml:19: the id QX01 stands twice in the bank");
    }

    @Test
    void a_range_whose_bounds_cross_is_refused() {
        assertThat(withBank("[0, 14]", "[14, 0]")).contains("QX.yaml:17: a range is two numbers, the lower first");
    }

    @Test
    void an_item_of_another_section_is_refused() {
        assertThat(withForm("section: QX", "section: QY"))
                .containsExactly("small.yaml:7: unknown section \"QY\", did you mean \"QX\"?");
    }

    private List<String> drawn(String text) {
        Node setsNode = Yaml.parse("sets.yaml", SETS, problems).orElseThrow();
        Node bankNode = Yaml.parse("QX.yaml", BANK, problems).orElseThrow();
        Bank bank = BankFiles.read(setsNode, List.of(bankNode), problems);
        Node full = Yaml.parse("small.yaml", FORM, problems).orElseThrow();
        Node form = Yaml.parse("smaller.yaml", text, problems).orElseThrow();
        var read = problems.collect(() -> FormFiles.read(form, bank, Map.of("small", full)));
        return problems.errors().isEmpty()
                ? read.orElseThrow()
                        .all()
                        .map(i -> i.number() + " " + i.linkId())
                        .toList()
                : problems.errors().stream().map(ContentError::toString).toList();
    }

    private static final String DRAWN = """
        id: smaller
        version: "1"
        title: "Smaller"
        of: small
        sections:
          - section: QX
            items: [QX01, QX02]
        """;

    @Test
    void a_short_form_asks_some_questions_of_the_full_one() {
        assertThat(drawn(DRAWN)).containsExactly("0 QX", "1 QX01", "2 QX02");
        assertThat(drawn(DRAWN.replace("    items: [QX01, QX02]\n", "")))
                .containsExactly("0 QX", "1 QX01", "2 QX01a", "3 QX02");
    }

    @Test
    void a_short_form_asks_nothing_that_the_full_one_does_not() {
        assertThat(drawn(DRAWN.replace("QX02", "QX03")))
                .containsExactly("smaller.yaml:7: the full form does not ask QX03, did you mean \"QX01\"?");
    }

    @Test
    void a_short_form_keeps_the_question_on_which_a_branch_looks() {
        assertThat(drawn(DRAWN.replace("QX01, QX02", "QX01a")))
                .containsExactly("smaller.yaml:7: the branch of QX01a looks at QX01, which does not stand before it");
    }

    @Test
    void a_short_form_of_an_unknown_one_is_refused() {
        assertThat(drawn(DRAWN.replace("of: small", "of: smal")))
                .containsExactly("smaller.yaml:4: unknown questionnaire \"smal\", did you mean \"small\"?");
    }
}
