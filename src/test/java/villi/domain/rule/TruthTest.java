package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.intake.Slot;

/// Three-valued logic with proof.
class TruthTest {

    private static final Slot A = Slot.of("QA01");
    private static final Slot B = Slot.of("QB01");

    private static Truth truth(Truth.Level level, Slot slot) {
        return new Truth(level, Truth.set(slot));
    }

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "YES, YES, YES",
        "YES, NO, NO",
        "NO, UNKNOWN, NO",
        "UNKNOWN, NO, NO",
        "YES, UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void all_is_no_when_one_is_no(Truth.Level a, Truth.Level b, Truth.Level both) {
        assertThat(Truth.all(List.of(truth(a, A), truth(b, B)), t -> t).level()).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0} or {1} is {2}")
    @CsvSource({
        "NO, NO, NO",
        "YES, NO, YES",
        "UNKNOWN, YES, YES",
        "YES, UNKNOWN, YES",
        "NO, UNKNOWN, UNKNOWN",
        "UNKNOWN, NO, UNKNOWN"
    })
    void any_is_yes_when_one_is_yes(Truth.Level a, Truth.Level b, Truth.Level either) {
        assertThat(Truth.any(List.of(truth(a, A), truth(b, B)), t -> t).level()).isEqualTo(either);
    }

    @Test
    void the_proof_is_what_decided() {
        var yes = truth(Truth.Level.YES, A);
        var no = truth(Truth.Level.NO, B);

        assertThat(Truth.any(List.of(yes, no), t -> t).because()).containsExactly(A);
        assertThat(Truth.all(List.of(yes, no), t -> t).because()).containsExactly(B);
        assertThat(Truth.any(List.of(truth(Truth.Level.NO, A), no), t -> t).because())
                .containsExactly(A, B);
        assertThat(Truth.all(List.of(truth(Truth.Level.UNKNOWN, A), yes), t -> t)
                        .because())
                .containsExactly(A);
    }

    @Test
    void at_least_counts_what_is_met_and_what_may_be() {
        var yes = truth(Truth.Level.YES, A);
        var no = truth(Truth.Level.NO, A);
        var open = truth(Truth.Level.UNKNOWN, B);

        assertThat(Truth.atLeast(2, List.of(yes, yes, no), t -> t).level()).isEqualTo(Truth.Level.YES);
        assertThat(Truth.atLeast(2, List.of(yes, open, no), t -> t).level()).isEqualTo(Truth.Level.UNKNOWN);
        assertThat(Truth.atLeast(2, List.of(yes, open, no), t -> t).because()).containsExactly(B);
        assertThat(Truth.atLeast(2, List.of(open, no, no), t -> t).level()).isEqualTo(Truth.Level.NO);
    }

    @Test
    void unknown_stays_unknown_when_turned_around() {
        assertThat(truth(Truth.Level.UNKNOWN, A).not().level()).isEqualTo(Truth.Level.UNKNOWN);
        assertThat(Truth.YES.not().level()).isEqualTo(Truth.Level.NO);
    }
}
