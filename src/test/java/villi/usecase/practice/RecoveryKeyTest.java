package villi.usecase.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import villi.usecase.practice.RecoveryKey.Typed;

final class RecoveryKeyTest {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void has_thirteen_groups_of_five_readable_signs() {
        assertThat(key(1).groups()).hasSize(13).allMatch(group -> group.matches("[" + SIGNS + "]{5}"));
    }

    @Test
    void is_read_back_as_it_was_printed_and_also_carelessly_typed() {
        for (int seed = 0; seed < 200; seed++) {
            RecoveryKey key = key(seed);
            String printed = String.join("-", key.groups());
            assertThat(read(printed)).isEqualTo(bytes(key));
            assertThat(read(" "
                            + printed.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o')))
                    .isEqualTo(bytes(key));
        }
    }

    @Test
    void every_single_wrong_sign_is_noticed_in_its_group() {
        String printed = String.join("", key(3).groups());
        for (int at = 0; at < printed.length(); at++) {
            for (int sign = 0; sign < SIGNS.length(); sign++) {
                char wrong = SIGNS.charAt(sign);
                if (wrong == printed.charAt(at)) continue;
                String typed = printed.substring(0, at) + wrong + printed.substring(at + 1);
                assertThat(RecoveryKey.read(typed)).isEqualTo(new Typed.WrongGroup(at / 5 + 1));
            }
        }
    }

    @Test
    void swapped_neighbours_and_exchanged_groups_are_noticed() {
        String printed = String.join("", key(4).groups());
        for (int at = 0; at + 1 < printed.length(); at++) {
            if (printed.charAt(at) == printed.charAt(at + 1)) continue;
            String typed =
                    printed.substring(0, at) + printed.charAt(at + 1) + printed.charAt(at) + printed.substring(at + 2);
            assertThat(RecoveryKey.read(typed)).as("at %d", at).isInstanceOf(Typed.WrongGroup.class);
        }
        List<String> groups = new ArrayList<>(key(4).groups());
        Collections.swap(groups, 2, 9);
        assertThat(RecoveryKey.read(String.join(" ", groups))).isEqualTo(new Typed.WrongGroup(3));
    }

    @Test
    void a_missing_sign_is_told() {
        String printed = String.join("", key(5).groups());
        assertThat(RecoveryKey.read(printed.substring(0, 64))).isEqualTo(new Typed.WrongLength(64));
        assertThat(RecoveryKey.read("")).isEqualTo(new Typed.WrongLength(0));
    }

    @Test
    void does_not_show_itself_in_logs() {
        assertThat(key(6).toString()).isEqualTo("RecoveryKey[hidden]");
    }

    private static List<Byte> read(String typed) {
        return RecoveryKey.read(typed) instanceof Typed.Complete(RecoveryKey key) ? bytes(key) : List.of();
    }

    private static List<Byte> bytes(RecoveryKey key) {
        var list = new ArrayList<Byte>();
        for (byte b : key.bytes()) list.add(b);
        return list;
    }

    private static RecoveryKey key(int seed) {
        byte[] bytes = new byte[32];
        RandomGenerator random = new SplittableRandom(seed);
        random.nextBytes(bytes);
        return RecoveryKey.of(bytes);
    }
}
