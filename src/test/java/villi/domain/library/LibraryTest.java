package villi.domain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.library.Grades.Graded;

class LibraryTest {

    private static final Library LIBRARY = new Library(
            List.of(
                    entry("cause.diet", "C01", "Poor diet", "Beans and café au lait", "SUP.FIBER", "S02", "S12"),
                    entry("assoc.autoimmunity", "A02", "Autoimmune disease", "Cœliac disease", "G-CELIAC", "S04"),
                    entry("heal.fiber", "H05", "Plenty of fibre", "Beans", "SUP.FIBER", "S12", "S02")),
            List.of(
                    new Source("S02", "Camilleri", "", Source.Mark.READ, ""),
                    new Source("S04", "Vanuytsel", "doi 10.1000/x", Source.Mark.KNOWN, ""),
                    new Source("S12", "Khalif", "", Source.Mark.VERIFY, "")));

    @Test
    void search_finds_words_in_any_order_without_case_and_accents() {
        assertThat(codes("CAFE beans")).containsExactly("C01");
        assertThat(codes("coeliac")).containsExactly("A02");
        assertThat(codes("celiac")).containsExactly("A02");
        assertThat(codes("beans")).containsExactly("C01", "H05");
        assertThat(codes("beans coeliac")).isEmpty();
    }

    @Test
    void search_puts_the_code_first_then_the_title() {
        assertThat(codes("h05")).containsExactly("H05");
        assertThat(codes("g-celiac")).containsExactly("A02");
        assertThat(codes("fiber")).containsExactly("H05");
        assertThat(codes("sup.fiber")).containsExactly("C01", "H05");
    }

    @Test
    void an_empty_search_gives_everything() {
        assertThat(codes("  ")).containsExactly("C01", "A02", "H05");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "heal.fiber, H05",
        "cause, C01",
        "assoc.autoimmunity, A02",
        "immune, A02",
        "qf03, C01 A02 H05",
        "tea, ''",
        "S04, A02",
        "plenty, H05",
        "of fibre, H05",
        "diet, C01",
    })
    void search_finds_by_id_title_link_and_text(String query, String found) {
        assertThat(String.join(" ", codes(query))).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', S02 S04 S12", "camilleri, S02", "10.1000/x, S04", "s1, S12", "vanuytsel s04, S04", "nobody, ''"})
    void sources_are_found_by_id_author_and_address(String query, String found) {
        assertThat(String.join(
                        " ",
                        LIBRARY.searchSources(query).stream().map(Source::id).toList()))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"heal.fiber, H05", "H05, H05", "H06, ''"})
    void an_item_is_found_by_its_id_or_its_code(String idOrCode, String code) {
        assertThat(LIBRARY.find(idOrCode).map(Entry::code).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"X01", "''"})
    void a_code_of_no_group_is_refused(String code) {
        assertThatThrownBy(() -> entry("x", code, "X", "x", "R-001").group()).hasMessage("no group for code " + code);
    }

    @Test
    void a_link_has_ids_or_the_reason_why_it_has_none() {
        assertThatThrownBy(() -> new Entry.Link(List.of(), Optional.empty())).hasMessage("either ids or a reason");
        assertThatThrownBy(() -> new Entry.Link(List.of("QF03"), Optional.of("none")))
                .hasMessage("either ids or a reason");
    }

    @Test
    void an_unchecked_source_is_never_support() {
        assertThat(LIBRARY.unchecked(LIBRARY.find("H05").orElseThrow()))
                .extracting(Source::id)
                .containsExactly("S12");
        assertThat(LIBRARY.unchecked(LIBRARY.find("A02").orElseThrow())).isEmpty();
        assertThat(LIBRARY.support(LIBRARY.find("H05").orElseThrow()))
                .extracting(Source::id)
                .containsExactly("S02");
    }

    @Test
    void groups_follow_the_code() {
        assertThat(LIBRARY.in(Entry.Group.MEASURE)).extracting(Entry::id).containsExactly("heal.fiber");
        assertThat(LIBRARY.about("SUP.FIBER")).extracting(Entry::code).containsExactly("C01", "H05");
    }

    @Test
    void bars_rise_with_the_grade_and_a_cross_has_none() {
        assertThat(List.of(Grade.values())).extracting(Grade::bars).containsExactly(4, 3, 2, 1, 0, 0);
    }

    private static List<String> codes(String query) {
        return LIBRARY.search(query).stream().map(Entry::code).toList();
    }

    private static Entry entry(String id, String code, String title, String says, String leadsTo, String... sources) {
        var limited = new Graded(Grade.LIMITED, "");
        var link = new Entry.Link(List.of("QF03"), Optional.empty());
        return new Entry(
                id,
                code,
                title,
                new Entry.Statement(says, "", new Grades(limited, limited), List.of(sources)),
                new Entry.Chain(
                        link,
                        link,
                        new Entry.Link(List.of(), Optional.of("none")),
                        new Entry.Effect(new Entry.Link(List.of(leadsTo), Optional.empty()), List.of(), List.of())),
                new Entry.FamilyWords("", ""),
                new Entry.Review(YearMonth.of(2026, 11), YearMonth.of(2027, 11)));
    }
}
