package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.content.ShippedForms;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;

/// A short form may know less than the full one, it is never less safe.
class ShortFormTest {

    private static final List<Questionnaire> FORMS = ShippedForms.load().offered();

    private static Questionnaire form(String id) {
        return FORMS.stream().filter(f -> f.ref().id().equals(id)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"infant", "toddler", "child", "teen", "adult"})
    void the_short_form_asks_everything_on_which_safety_rests(String age) {
        var full = new RestsOn(Sheet.BOOK, form("intake-" + age), 7);

        assertThat(full.questions()).hasSizeGreaterThan(80);
        assertThat(full.missingIn(form("short-" + age))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"infant", "toddler", "child", "teen", "adult"})
    void the_short_form_is_much_shorter_and_asks_nothing_more(String age) {
        var full = form("intake-" + age);
        var shorter = form("short-" + age);

        assertThat(full.all().toList())
                .as("same words, same duties")
                .extracting(i -> List.of(i.linkId(), i.wording(), i.answers(), i.duty(), i.visibility()))
                .containsAll(shorter.all()
                        .filter(i -> !i.section())
                        .map(i -> List.of(i.linkId(), i.wording(), i.answers(), i.duty(), i.visibility()))
                        .toList());
        assertThat(count(shorter)).isLessThan(count(full) * 3 / 4);
    }

    private static long count(Questionnaire form) {
        return form.all().filter(i -> i.number() > 0).count();
    }

    @Test
    void a_short_form_without_a_question_of_a_red_flag_or_of_a_fact_is_found() {
        var full = new RestsOn(Sheet.BOOK, form("intake-child"), 7);
        var shorter = form("short-child");

        assertThat(full.missingIn(without(shorter, "QC19"))).containsOnlyKeys("QC19");
        assertThat(full.missingIn(without(shorter, "QC19")).get("QC19")).contains("RF21");
        assertThat(full.missingIn(without(shorter, "QR01")).get("QR01b")).contains("RF35", "G-CELIAC");
        assertThat(full.missingIn(without(shorter, "QM01")).get("QM01")).contains("RF50", "G-ED");
    }

    private static Questionnaire without(Questionnaire form, String id) {
        return new Questionnaire(
                form.ref(),
                form.title(),
                form.audience(),
                form.bands(),
                form.sections().stream().map(s -> without(s, id)).toList());
    }

    private static Item without(Item section, String id) {
        return new Item(
                section.linkId(),
                section.number(),
                section.type(),
                section.wording(),
                section.answers(),
                section.duty(),
                section.visibility(),
                section.repeats(),
                section.items().stream()
                        .flatMap(i -> i.linkId().value().equals(id) ? Stream.of() : Stream.of(i))
                        .toList());
    }
}
