package villi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import villi.domain.questionnaire.ItemType;

class YamlTest {

    private final Problems problems = new Problems();

    private Node parse(String text) {
        return Yaml.parse("bank/QX.yaml", text, problems).orElseThrow();
    }

    private List<String> found() {
        return problems.errors().stream().map(ContentError::toString).toList();
    }

    @Test
    void values_are_read_by_their_type() {
        Node node = parse("""
            text: Any fever now?
            code: 0
            low: 1.50
            count: 7
            safety: true
            reviewed: 2026-07-31
            type: open-choice
            ages: [CHI, ADU]
            """);

        assertThat(node.text("text")).isEqualTo("Any fever now?");
        assertThat(node.word("code")).isEqualTo("0");
        assertThat(node.number("low")).isEqualTo(new BigDecimal("1.50"));
        assertThat(node.integer("count")).isEqualTo(7);
        assertThat(node.flag("safety", false)).isTrue();
        assertThat(node.get("reviewed").day()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(node.one("type", ItemType.class)).isEqualTo(ItemType.OPEN_CHOICE);
        assertThat(node.words("ages")).containsExactly("CHI", "ADU");
        assertThat(node.texts("missing")).isEmpty();
        assertThat(node.text("missing", "none")).isEqualTo("none");
        assertThat(node.get("type").line()).isEqualTo(7);
    }

    @Test
    void an_unknown_key_is_named_with_its_line_and_the_nearest_known_key() {
        parse("""
            id: QC01
            saftey: true
            """).only("id", "safety", "text");

        assertThat(found()).containsExactly("bank/QX.yaml:2: unknown key \"saftey\", did you mean \"safety\"?");
    }

    @Test
    void a_key_far_from_all_known_ones_gets_the_list_of_them() {
        parse("colour: red").only("id", "text");

        assertThat(found()).containsExactly("bank/QX.yaml:1: unknown key \"colour\", known: id, text");
    }

    @Test
    void a_missing_key_is_refused_where_its_mapping_starts() {
        Node node = parse("# a comment\nid: QC01\n");

        assertThatThrownBy(() -> node.text("text")).hasMessage("bank/QX.yaml:2: missing key \"text\"");
    }

    @Test
    void a_wrong_type_is_refused() {
        Node node = parse("""
            text: 5
            low: many
            ages: CHI
            empty:
            type: chioce
            """);

        assertThatThrownBy(() -> node.text("text")).hasMessage("bank/QX.yaml:1: expected text, found \"5\"");
        assertThatThrownBy(() -> node.number("low")).hasMessage("bank/QX.yaml:2: expected a number, found \"many\"");
        assertThatThrownBy(() -> node.words("ages")).hasMessage("bank/QX.yaml:3: expected a list, found \"CHI\"");
        assertThatThrownBy(() -> node.text("empty")).hasMessage("bank/QX.yaml:4: expected text, found nothing");
        assertThatThrownBy(() -> node.one("type", ItemType.class))
                .hasMessage("bank/QX.yaml:5: unknown word \"chioce\", did you mean \"choice\"?");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        Node node = parse("id: QC01\nid: QC02\n");

        assertThatThrownBy(() -> node.text("id")).hasMessage("bank/QX.yaml:2: key \"id\" stands twice");
    }

    @Test
    void text_that_is_not_yaml_is_refused_with_its_line() {
        assertThat(Yaml.parse("bank/QX.yaml", "id: QC01\n  text: [a\n", problems))
                .isEmpty();

        assertThat(found()).singleElement().asString().startsWith("bank/QX.yaml:2: not readable as YAML: ");
    }

    @Test
    void what_no_content_file_needs_is_refused_with_its_line() {
        assertThat(Yaml.parse("tag.yaml", "id: QC01\ncode: !!str 5\n", problems))
                .isEmpty();
        assertThat(Yaml.parse("list.yaml", "id: QC01\nages: !own [CHI]\n", problems))
                .isEmpty();
        assertThat(Yaml.parse("key.yaml", "id: QC01\n[a, b]: both\n", problems)).isEmpty();
        assertThat(Yaml.parse("twice.yaml", "id: QC01\n---\nid: QC02\n", problems))
                .isEmpty();
        assertThat(Yaml.parse("name.yaml", "id: QC01\nages: *all\n", problems)).isEmpty();

        assertThat(found())
                .containsExactly(
                        "tag.yaml:2: tags (!name) are not read here; write the value",
                        "list.yaml:2: tags (!name) are not read here; write the value",
                        "key.yaml:2: a key is one word, not a list or keys with values",
                        "twice.yaml:2: a second document begins here (---); one file holds one",
                        "name.yaml:2: nothing before has the name &all");
    }

    @Test
    void a_value_with_a_name_is_read_wherever_the_name_stands() {
        Node node = parse("first: &ages [CHI, ADU]\nsecond: *ages\n");

        assertThat(node.words("second")).containsExactly("CHI", "ADU");
        assertThat(node.get("second").line()).isEqualTo(1);
    }

    @Test
    void plain_words_are_numbers_flags_or_nothing_as_json_has_them_and_quoted_ones_are_text() {
        Node node = parse("""
            whole: -70
            decimal: 0.5
            large: 1e3
            leading: 007
            version: 1.2.3
            flag: "true"
            nothing: null
            blank: " "
            """);

        assertThat(node.integer("whole")).isEqualTo(-70);
        assertThat(node.number("decimal")).isEqualByComparingTo("0.5");
        assertThat(node.number("large")).isEqualByComparingTo("1000");
        assertThat(node.text("leading")).isEqualTo("007");
        assertThat(node.text("version")).isEqualTo("1.2.3");
        assertThat(node.text("flag")).isEqualTo("true");
        assertThatThrownBy(() -> node.flag("flag", false))
                .hasMessage("bank/QX.yaml:6: expected true or false, found \"true\"");
        assertThatThrownBy(() -> node.text("nothing")).hasMessage("bank/QX.yaml:7: expected text, found nothing");
        assertThatThrownBy(() -> node.text("blank")).hasMessage("bank/QX.yaml:8: expected text, found nothing");
    }

    @Test
    void an_empty_and_a_missing_file_are_refused() {
        assertThat(Yaml.parse("bank/QX.yaml", "# nothing\n", problems)).isEmpty();
        assertThat(Yaml.open("bank/nowhere.yaml", problems)).isEmpty();

        assertThat(found())
                .containsExactly("bank/QX.yaml:1: the file is empty", "bank/nowhere.yaml:1: the file is missing");
    }

    @Test
    void reading_goes_on_after_a_bad_part_and_every_problem_is_listed() {
        Node node = parse("""
            items:
              - text: one
              - words: two
              - text: three
              - text: 4
            """);

        assertThat(node.list("items", item -> item.text("text"))).containsExactly("one", "three");
        assertThatThrownBy(problems::refuseIfAny)
                .isInstanceOf(RefusedContent.class)
                .hasMessage("bank/QX.yaml:3: missing key \"text\"\nbank/QX.yaml:5: expected text, found \"4\"");
    }

    @Test
    void content_without_problems_is_not_refused() {
        problems.refuseIfAny();

        assertThat(problems.errors()).isEmpty();
    }
}
