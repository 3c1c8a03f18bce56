package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import villi.domain.patient.AgeBand;
import villi.usecase.cases.CaseRun;

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
