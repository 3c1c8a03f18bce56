package villi.ui.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.ui.family.PinLock.Result;

class PinLockTest {

    private final HandClock clock = new HandClock();
    private final PinLock lock = PinLock.of("4711", clock);

    @ParameterizedTest
    @CsvSource({
        "123, 123, family.pin.length",
        "123456789, 123456789, family.pin.length",
        "12a4, 12a4, family.pin.length",
        "'', '', family.pin.length",
        "1234, 1235, family.pin.differs",
        "1234, 1234, ''",
        "12345678, 12345678, ''"
    })
    void a_pin_has_four_to_eight_digits_and_is_typed_twice(String first, String second, String problem) {
        assertThat(PinLock.problem(first, second).orElse("")).isEqualTo(problem);
    }

    @Test
    void no_lock_is_made_of_anything_else() {
        assertThatThrownBy(() -> PinLock.of("123", clock)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_pin_opens_and_another_does_not() {
        assertThat(lock.check("4712")).isEqualTo(Result.WRONG);
        assertThat(lock.check("4711")).isEqualTo(Result.RIGHT);
    }

    @Test
    void three_wrong_pins_make_even_the_right_one_wait_30_seconds() {
        lock.check("1");
        lock.check("2");
        assertThat(lock.check("3")).isEqualTo(Result.WAITS);
        clock.pass(Duration.ofSeconds(29));
        assertThat(lock.check("4711")).isEqualTo(Result.WAITS);
        assertThat(lock.waits()).contains(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(lock.waits()).isEmpty();
        assertThat(lock.check("4711")).isEqualTo(Result.RIGHT);
    }

    @Test
    void after_the_wait_there_are_three_tries_again() {
        for (int i = 0; i < 3; i++) lock.check("0000");
        clock.pass(PinLock.WAIT);
        assertThat(lock.check("0000")).isEqualTo(Result.WRONG);
        assertThat(lock.check("0000")).isEqualTo(Result.WRONG);
        assertThat(lock.check("0000")).isEqualTo(Result.WAITS);
    }

    @Test
    void a_wiped_pin_opens_nothing() {
        lock.forget();

        assertThat(lock.check("4711")).isEqualTo(Result.WRONG);
        assertThat(lock.check("")).isEqualTo(Result.WRONG);
    }
}
