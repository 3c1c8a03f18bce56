package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The table `works.txt`, written from the clinical base, says what each flag, gate and rule does.
class WorksTest {

    @Test
    void every_flag_gate_and_rule_does_what_the_table_says() {
        assertThat(Works.of(Sheet.BOOK)).containsExactlyInAnyOrderElementsOf(table());
    }

    static List<String> table() {
        try (var in = Objects.requireNonNull(WorksTest.class.getResourceAsStream("works.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
