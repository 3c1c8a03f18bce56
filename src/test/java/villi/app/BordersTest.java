package villi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import villi.domain.rule.Evaluator;

/// Where a row of the catalogue begins and ends: just over the border it holds, just under it does not.
class BordersTest {

    @Test
    void each_row_holds_on_its_side_of_the_border_only() {
        var wrong = new ArrayList<String>();
        for (var b : Borders.all()) {
            var holds = Evaluator.applied(ProvedCases.RULINGS.rules(), b.form(), b.subject(), b.answers(), b.on())
                    .contains(b.row());
            if (holds != b.holds()) wrong.add(b.line());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_line_names_a_row_of_the_catalogue() {
        assertThat(Borders.all())
                .extracting(Borders.Border::row)
                .isSubsetOf(Evaluator.rows(ProvedCases.RULINGS.rules()));
    }

    @Test
    void each_line_is_filled_on_the_form_of_the_age() {
        for (var b : Borders.all()) {
            assertThat(b.form().bands())
                    .as(b.line())
                    .contains(b.subject().ageOn(b.on()).band());
        }
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        for (var line : new String[] {
            "| RF12 review | adult-man | QC06=perhaps | yes |",
            "| RF12 review | adult-man | QZ99=yes | yes |",
            "| RF12 review | adult-man | QC06=yes | perhaps |",
            "| RF12 review | adult-man weight=3 | QC06=yes | yes |",
            "| RF12 review | adult-man age=3w | QC06=yes | yes |",
            "| RF12 review | QC06=yes | yes |"
        }) {
            assertThatThrownBy(() -> Borders.of(line)).hasMessageStartingWith(line + ": ");
        }
    }
}
