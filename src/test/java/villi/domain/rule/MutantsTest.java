package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A sample of the small mistakes that [Mutants] makes in the rules; the cases and the tables of borders notice them.
class MutantsTest {

    private static final int MADE = 200;

    @Test
    void a_sample_of_small_mistakes_in_the_rules_is_noticed() {
        var result = new Mutants().sample(MADE, 20260603);

        assertThat(result.made()).isEqualTo(MADE);
        assertThat(result.percentKilled())
                .as(String.join("\n", result.survivors()))
                .isGreaterThanOrEqualTo(88);
    }
}
