package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import villi.content.ShippedForms;
import villi.domain.intake.Answers;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.Questionnaire.Audience;
import villi.printing.FormPages;
import villi.printing.FormPages.OnPaper;
import villi.usecase.handout.Look;

/// Paper and screen come from one definition: same order, numbers, words and keys.
class PaperAndScreenTest {

    private static final Look LETTER = new Look(Look.Paper.LETTER, false);

    static List<Questionnaire> forms() {
        return ShippedForms.load().offered();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_paper_asks_what_the_screen_asks(Questionnaire form) {
        assertThat(paper(form, LETTER)).isEqualTo(screen(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void large_print_asks_the_same(Questionnaire form) {
        assertThat(paper(form, LETTER.large())).isEqualTo(screen(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_paper_with_another_order_number_word_or_key_is_noticed(Questionnaire form) {
        String html = FormPages.html(FormPages.blank(form), LETTER.large());
        List<OnPaper> screen = screen(form);

        for (String wrong : List.of(
                html.replaceFirst("<div class=\"qc n\">2</div>", "<div class=\"qc n\">3</div>"),
                html.replaceFirst("(<span class=\"k\" id=\"f\\.[^\"]*\">)Y(</span>)", "$1J$2"),
                html.replaceFirst("(<span class=\"w\">)No(</span>)", "$1Never$2"),
                html.replaceFirst("(<span class=\"q\"[^>]*>)[^<]+", "$1Another question?"),
                html.replaceFirst("(?s)<div class=\"qr\">.*?</div></div>", ""))) {
            assertThat(wrong).isNotEqualTo(html);
            assertThat(FormPages.read(wrong)).isNotEqualTo(screen);
        }
    }

    private static List<OnPaper> paper(Questionnaire form, Look look) {
        return FormPages.read(FormPages.html(FormPages.blank(form), look));
    }

    /// The lines of the screen with every branch open.
    private static List<OnPaper> screen(Questionnaire form) {
        var all = new ArrayList<Item>();
        for (Line line : new Lines(form, (_, _, _) -> true).of(Answers.NONE)) {
            if (line instanceof Line.Question question) all.add(question.item());
        }
        String called = form.audience() == Audience.PARENT ? "your child" : "you";
        return all.stream().map(i -> shown(i, called)).toList();
    }

    private static OnPaper shown(Item item, String called) {
        String text = item.wording().text().replace("{x}", called);
        var keys = new ArrayList<String>();
        if (KeyReader.choice(item)) {
            for (Item.Option o : item.answers().options()) {
                keys.add(o.key() + " " + o.display().replaceFirst("^" + o.key() + ": ", ""));
            }
            keys.add("U Not sure");
        }
        return new OnPaper(
                item.linkId().value(), item.number(), Character.toUpperCase(text.charAt(0)) + text.substring(1), keys);
    }
}
