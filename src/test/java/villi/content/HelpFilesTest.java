package villi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import villi.domain.help.HelpBook;
import villi.domain.help.HelpPage;

class HelpFilesTest {

    private final Problems problems = new Problems();
    private final HelpBook book = HelpFiles.read(problems);

    @Test
    void all_shipped_pages_are_read_without_a_problem() {
        assertThat(problems.errors()).isEmpty();
        assertThat(book.pages())
                .extracting(HelpPage::id)
                .containsExactly(
                        "first-steps",
                        "today",
                        "people",
                        "lists",
                        "keying",
                        "scans",
                        "family",
                        "plan",
                        "signing",
                        "library",
                        "safekeeping",
                        "never");
    }

    @Test
    void a_page_becomes_simple_parts() {
        HelpPage page = HelpFiles.page("x", """
            # Title

            Press `F8` for the **next**
            gap, see [keying](keying).

            - one
            """);
        assertThat(page.title()).isEqualTo("Title");
        assertThat(page.parts())
                .containsExactly(
                        new HelpPage.Paragraph(new HelpPage.Line(List.of(
                                new HelpPage.Plain("Press "),
                                new HelpPage.Code("F8"),
                                new HelpPage.Plain(" for the "),
                                new HelpPage.Strong("next"),
                                new HelpPage.Plain(" "),
                                new HelpPage.Plain("gap, see "),
                                new HelpPage.Link("keying", "keying"),
                                new HelpPage.Plain(".")))),
                        new HelpPage.Points(false, List.of(new HelpPage.Line(List.of(new HelpPage.Plain("one"))))));
    }

    @Test
    void links_to_the_network_and_unknown_parts_are_refused() {
        assertThatThrownBy(() -> HelpFiles.page("x", "# T\n\nSee [more](https://example.org)."))
                .hasMessage("../help/x.md:3: no help page \"https://example.org\"");
        assertThatThrownBy(() -> HelpFiles.page("x", "# T\n\n> quoted"))
                .hasMessage("../help/x.md:3: not known here: BlockQuote");
        assertThatThrownBy(() -> HelpFiles.page("x", "No title."))
                .hasMessage("../help/x.md:1: a page starts with its title");
    }

    @Test
    void a_page_without_text_is_found_by_its_title() {
        var empty = new HelpBook(List.of(new HelpPage("x", "Keys", List.of())));
        assertThat(empty.search("keys")).extracting(HelpBook.Hit::line).containsExactly("");
    }

    @Test
    void search_looks_at_titles_first_and_shows_the_line() {
        assertThat(book.search("recovery")).extracting(h -> h.page().id()).startsWith("safekeeping");
        assertThat(book.search("Límp password")).isEmpty();
        assertThat(book.search("zonulin")).singleElement().satisfies(hit -> {
            assertThat(hit.page().id()).isEqualTo("never");
            assertThat(hit.line()).isEqualTo("It never uses IgG, hair or zonulin tests to decide.");
        });
        assertThat(book.search("")).hasSize(12);
    }
}
