package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import villi.domain.patient.AgeBand;
import villi.usecase.cases.CaseRun;
import villi.usecase.cases.Unreached;

/// Every invented person of `src/test/cases`. After a wanted change look at the differences with
/// `villi cases run src/test/cases` and take them with `--accept`; `must` and `never` are changed by hand only.
class CasesTest {

    private static final List<ProvedCases.Proved> ALL = ProvedCases.all();

    @TestFactory
    Stream<DynamicTest> each_case_comes_out_as_expected() {
        return ALL.stream()
                .map(c -> DynamicTest.dynamicTest(c.of().name(), () -> {
                    var found = CaseRun.of(c.of(), ProvedCases.RULINGS);
                    var lines = new ArrayList<>(found.broken(c.of().wanted()));
                    lines.addAll(found.differences(c.expected()));
                    assertThat(c.expected()).isNotEmpty();
                    assertThat(lines).as(c.of().name()).isEmpty();
                }));
    }

    /// Every rule part, gate, flag level, finding, food, support and strain plays a part in some case.
    @Test
    void no_row_of_the_catalogue_is_left_without_a_case() {
        var reached = new TreeSet<String>();
        ALL.forEach(c -> reached.addAll(CaseRun.of(c.of(), ProvedCases.RULINGS).reached()));

        var unreached = Unreached.of(ProvedCases.RULINGS, reached);
        assertThat(unreached).isEmpty();
    }

    @Test
    void a_row_without_a_case_is_named() {
        var one = CaseRun.of(ALL.getFirst().of(), ProvedCases.RULINGS).reached();

        assertThat(Unreached.of(ProvedCases.RULINGS, one))
                .contains("R-047 part 2", "G-LINE", "RF30 review", "sesame", "SUP.OMEGA3", "PB3")
                .doesNotContain("R-111");
    }

    @Test
    void each_case_is_filled_on_the_form_of_its_age() {
        for (var c : ALL) {
            AgeBand band = c.of().patient().ageOn(c.of().on()).band();
            assertThat(c.of().form().bands()).as(c.of().name()).contains(band);
        }
    }

    @Test
    void each_case_tells_its_story_and_says_what_must_come_out() {
        for (var c : ALL) {
            if (c.of().words().base().isEmpty()) continue;
            assertThat(c.of().words().story()).as(c.of().name()).isNotBlank();
            assertThat(c.of().wanted()).as(c.of().name()).isNotEmpty();
        }
    }
}
