package villi.domain.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {

    @ParameterizedTest(name = "{0} that repeats {1}: section {2}, table {3}")
    @CsvSource({
        "GROUP, false, true, false",
        "GROUP, true, false, true",
        "CHOICE, false, false, false",
        "CHOICE, true, false, false",
    })
    void only_a_group_holds_questions_and_only_one_with_rows_is_a_table(
            ItemType type, boolean repeats, boolean section, boolean table) {
        var item = new Item(
                new LinkId("QX01"),
                0,
                type,
                new Item.Wording("What?", "", "", "practice"),
                Item.AnswerRule.FREE,
                new Item.Duty(false, false, false, false),
                Visibility.ALWAYS,
                repeats,
                List.of());

        assertThat(item.section()).isEqualTo(section);
        assertThat(item.table()).isEqualTo(table);
    }

    @Test
    void a_question_has_an_id() {
        assertThatThrownBy(() -> new LinkId(" ")).hasMessage("empty linkId");
    }
}
