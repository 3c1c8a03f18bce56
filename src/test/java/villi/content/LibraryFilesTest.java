package villi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import villi.domain.library.Entry;
import villi.domain.library.Grade;
import villi.domain.library.Library;
import villi.domain.library.Source;

class LibraryFilesTest {

    private final Problems problems = new Problems();
    private final Library library = LibraryFiles.read(problems);

    @Test
    void the_shipped_library_has_no_problem() {
        assertThat(problems.errors()).isEmpty();
    }

    @Test
    void all_33_items_of_the_article_are_there_in_order() {
        var codes = Stream.of(numbered("C", 11), numbered("A", 7), numbered("H", 15))
                .flatMap(s -> s)
                .toList();
        assertThat(library.entries()).extracting(Entry::code).isEqualTo(codes);
    }

    @Test
    void every_source_of_the_clinical_base_is_kept_with_its_mark() {
        assertThat(library.sources()).hasSize(96);
        assertThat(library.sources())
                .filteredOn(s -> s.mark() == Source.Mark.VERIFY)
                .extracting(Source::id)
                .containsExactly("S12", "S84", "S86");
    }

    @Test
    void coconut_is_not_a_source_of_butyrate() {
        Entry butyrate = library.find("H09").orElseThrow();
        assertThat(butyrate.statement().grades().barrier().grade()).isEqualTo(Grade.NOT_SUPPORTED);
        assertThat(butyrate.statement().grades().action().grade()).isEqualTo(Grade.LIMITED);
        assertThat(library.support(butyrate)).extracting(Source::id).containsExactly("S87", "S73");
        assertThat(butyrate.review()).isEqualTo(new Entry.Review(YearMonth.of(2026, 11), YearMonth.of(2027, 11)));
    }

    @Test
    void wrong_entries_are_refused_with_their_line() {
        assertThat(errors("""
            reviewed: 2026-11
            next-review: autumn
            entries: []
            """)).containsExactly("x.yaml:2: expected a month such as 2026-11, found autumn");
        assertThat(errors("""
            reviewed: 2026-11
            next-review: 2027-11
            entries:
              - id: heal.tea
                code: H99
                title: Tea
                article-sayss: Drink tea.
            """))
                .containsExactly(
                        "x.yaml:7: unknown key \"article-sayss\", did you mean \"article-says\"?",
                        "x.yaml:4: missing key \"sources\"");
    }

    @Test
    void a_chain_that_ends_without_a_reason_is_refused() {
        assertThat(errors(ENTRY.replace("    findings: [finding.tea]\n", "")))
                .containsExactly("x.yaml:4: needs either \"findings\" or \"why-no-finding\"");
        assertThat(errors(ENTRY.replace("sources: [S01]", "sources: [S1]")))
                .containsExactly("x.yaml:17: unknown source \"S1\", did you mean \"S01\"?");
        assertThat(errors(ENTRY)).isEmpty();
    }

    private static final String ENTRY = """
        reviewed: 2026-11
        next-review: 2027-11
        entries:
          - id: heal.tea
            code: H99
            title: Tea
            article-says: Drink tea.
            evidence-note: Nobody knows.
            barrier: { grade: very-low }
            action: { grade: very-low, scope: adults }
            child: [QF12]
            adult: [QF12]
            findings: [finding.tea]
            leads-to: [R-999]
            known: Tea is warm.
            not-known: The rest.
            sources: [S01]
        """;

    private static List<String> errors(String yaml) {
        var found = new Problems();
        var sources = List.of(new Source("S01", "The article", "", Source.Mark.READ, ""));
        Yaml.parse("x.yaml", yaml, found).ifPresent(root -> LibraryFiles.entries(root, sources, found));
        return found.errors().stream().map(ContentError::toString).toList();
    }

    private static Stream<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "%s%02d".formatted(letter, n));
    }
}
